import type { Db } from '../../platform/db/index.ts'
import { formatDay, type CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { copy } from './copy.ts'
import { writeTo } from './number.ts'

/** News for whoever asked for a call. What was said in a talk is never in a letter: it is seen with the code. */
export type News =
  | { readonly kind: 'missed'; readonly day: CalendarDate; readonly next: Named | null }
  | { readonly kind: 'handedOver' | 'named'; readonly next: Named }
  | { readonly kind: 'notReached' | 'note' }

interface Named {
  readonly name: string
  readonly day: CalendarDate
}

/** Writes to the asker, if they left a way. As the system: nobody else may send. True when a letter is on its way. */
export async function tellAsker(needs: Needs, db: Db, callId: string, news: News): Promise<boolean> {
  return writeTo(needs, db, callId, letterOf(needs, news))
}

function letterOf({ area, baseUrl }: Pick<Needs, 'area' | 'baseUrl'>, news: News) {
  const t = copy.in('en-GB').letters
  const day = (date: CalendarDate) => formatDay(date, 'en-GB')
  const next = 'next' in news ? news.next : null
  const lines = [
    news.kind === 'missed' ? t.missed(day(news.day)) : t[news.kind],
    ...(next === null ? [] : [t.next(next.name, day(next.day))]),
    ...(news.kind === 'missed' && next === null ? [t.unnamed] : []),
    t.see(`${baseUrl}/talk-to-a-person/your-call`),
    t.ring(area.contact.service, area.contact.phone),
  ]
  return { subject: t.subject, text: `${lines.join('\n\n')}\n` }
}
