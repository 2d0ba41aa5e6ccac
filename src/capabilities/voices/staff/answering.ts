import type { Db } from '../../../platform/db/index.ts'
import type { Language } from '../../../platform/language/index.ts'
import { unchanged, type Agreed, type Template } from '../rules/good-answer.ts'
import * as store from '../store/index.ts'
import { proposed } from './agreed.ts'
import { deskCopy } from './copy.ts'

/** What counts for an answer today: the newest version, or what this site proposes (version 0). */
export async function agreedNow(db: Db): Promise<{ version: number; agreed: Agreed }> {
  const [newest] = await store.answeringVersions(db, 1)
  return newest ?? { version: 0, agreed: proposed }
}

/** Why an answer cannot be sent as it stands, in words for its writer; null when it can. */
export function whyNotYet(answer: string, { templates }: Agreed, language: Language): string | null {
  const t = deskCopy.in(language).looked
  const why = unchanged(answer, templates)
  if (why === null) return null
  return why.kind === 'gap' ? t.gap(why.text) : t.same(why.name)
}

const MOST_TEMPLATES = 12

/** Reads ready-made answers as they are typed: a line with "== " and a name, then the words. Null when one has no name or no words. */
export function readTemplates(typed: string): Template[] | null {
  const [before = '', ...parts] = `\n${typed}`.split(/\n==[ \t]*/)
  const templates = parts.map(part => {
    const [name = '', ...lines] = part.split('\n')
    return { name: name.trim(), words: lines.join('\n').trim() }
  })
  const whole = before.trim() === '' && templates.every(({ name, words }) => name !== '' && words !== '')
  const names = new Set(templates.map(({ name }) => name))
  const fits = templates.length <= MOST_TEMPLATES && names.size === templates.length
  return whole && fits && templates.length > 0 ? templates : null
}

export const writeTemplates = (templates: readonly Template[]): string =>
  templates.map(({ name, words }) => `== ${name}\n${words}`).join('\n\n')
