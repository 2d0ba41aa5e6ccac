import type { Actor } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { ForgottenVoice, Needs, ResolvedRecord } from '../area/index.ts'
import { hashOf } from '../voices/index.ts'
import { NOT_SAID, type About } from './rules/questions.ts'
import * as store from './store.ts'

/** What the answers are kept under: from the hash of a code one gets here, and never back. */
const keyFor = ({ keyedHash }: Pick<Needs, 'keyedHash'>, receiptHash: string): string =>
  keyedHash('who is telling', receiptHash)

export const keyOf = (needs: Needs, code: string): string => keyFor(needs, hashOf(needs, code))

/** Whoever holds the code, towards their answers alone: this actor opens no story. */
export const answererOf = (needs: Needs, code: string): Actor => ({
  kind: 'public',
  receipt: keyOf(needs, code),
})

export const firstOfMonth = (day: CalendarDate): CalendarDate => `${day.slice(0, 7)}-01` as CalendarDate

/** Keeps what somebody answered; what they left empty they did not want to say. */
export async function keepAnswers(
  needs: Needs,
  db: Db,
  { code, about, cornerstone }: { code: string; about: About; cornerstone: string | null }
): Promise<void> {
  const said = (answer: string | null) => answer ?? NOT_SAID
  await store.insertAnswers(db, [
    {
      key: keyOf(needs, code),
      ...{
        phase: said(about.phase),
        district: said(about.district),
        need: said(about.need),
        role: said(about.role),
      },
      cornerstone,
      told_in: firstOfMonth(needs.today()),
    },
  ])
}

/** A story that was taken back takes these answers with it. */
export const forgetAbout = (needs: Needs, db: Db, { receiptHash }: ForgottenVoice): Promise<void> =>
  store.forgetAnswer(db, keyFor(needs, receiptHash))

/** Where the tellers of an area's record live, where it says so. */
export async function loadAbout(needs: Needs, db: Db, record: ResolvedRecord): Promise<number> {
  const rows = record.stories
    .filter(({ district }) => district !== null)
    .map(({ key, district, teller, cornerstone, told }) => ({
      key: keyFor(needs, hashOf(needs, `record:${key}`)),
      ...{ phase: null, need: null, district, role: teller, cornerstone, told_in: firstOfMonth(told) },
    }))
  await store.insertAnswers(db, rows)
  return 0
}
