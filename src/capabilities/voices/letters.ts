import type { Needs } from '../area/index.ts'
import type { NewsKind } from './store/tables.ts'
import { staffCopy } from './staff-copy.ts'

/** A letter about a story: who has news, where to see it, whom to ring, how to change that. Never its words, never its code. */
export function letterOf(
  { area, baseUrl }: Pick<Needs, 'area' | 'baseUrl'>,
  { kind, byName }: { readonly kind: NewsKind; readonly byName: string }
): { subject: string; text: string } {
  const t = staffCopy.in('en-GB').mail
  const { service, phone, hours } = area.contact
  const lines = [
    t.first[kind](byName, area.siteName),
    t.see(`${baseUrl}/what-happened`),
    t.talk(service, phone, hours),
    t.change(`${baseUrl}/tell-us/how-we-tell-you`),
  ]
  return { subject: t.subject[kind], text: `${lines.join('\n\n')}\n` }
}
