import type { Db } from '../../platform/db/index.ts'
import { worded } from '../../platform/forms/index.ts'
import type { Language } from '../../platform/language/index.ts'
import type { AboutOne, AboutTellers, Area, Needs } from '../area/index.ts'
import { firstOfMonth } from './about.ts'
import { copy } from './copy.ts'
import { countAgain } from './jobs.ts'
import { answerIn, askedElsewhere, asksTheSame, type AskedElsewhere } from './rules/elsewhere.ts'
import { needs as kinds, NOT_KNOWN, NOT_SAID, phases } from './rules/questions.ts'
import * as store from './store.ts'

/** Answers in one statement. */
const AT_ONCE = 5000

/** No story leads to it, and it leads to none: from the survey and a number one gets here, and never back. */
const keyOf = ({ keyedHash }: Pick<Needs, 'keyedHash'>, together: string, nth: number): string =>
  keyedHash('who is telling', `together ${together} ${nth}`)

const keysOf = (needs: Pick<Needs, 'keyedHash'>, together: string, count: number): string[] =>
  Array.from({ length: count }, (_, nth) => keyOf(needs, together, nth))

/**
 * What each of those who answered a survey said of themselves, kept apart from what they told. In the order of their keys,
 * so that not even the order of rows says whose answer belongs to which story.
 */
async function keep(needs: Needs, db: Db, together: string, tellers: readonly AboutOne[]): Promise<void> {
  const said = (answer: string | undefined) => (answer === undefined ? null : answer || NOT_SAID)
  const rows = tellers
    .map(({ teller, cornerstone, answers }, nth) => ({
      ...{ key: keyOf(needs, together, nth), role: teller, cornerstone },
      ...{
        phase: said(answers['phase']),
        district: said(answers['district']),
        need: said(answers['need']),
      },
      told_in: firstOfMonth(needs.today()),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
  for (let from = 0; from < rows.length; from += AT_ONCE) {
    await store.insertAnswers(db, rows.slice(from, from + AT_ONCE))
  }
}

/** The survey is undone, and these answers with it. A month that was counted with them is counted again. As the system. */
async function forget(needs: Needs, db: Db, together: string, count: number): Promise<void> {
  const keys = keysOf(needs, together, count)
  let first: string | null = null
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const oldest = await store.forgetAnswers(db, keys.slice(from, from + AT_ONCE))
    if (oldest !== null && (first === null || oldest < first)) first = oldest
  }
  if (first !== null && first < firstOfMonth(needs.today())) await countAgain(needs, db)
}

/** Our questions about whoever tells, for files in which they are answered already. */
export const aboutTellers = (needs: Needs): AboutTellers => ({
  questions: askedElsewhere.map(key => ({
    key,
    text: language => copy.in(language).ask[key],
    asks: question => asksTheSame(key, question),
    answers: (area, language) => answersTo(key, area, language),
    answerIn: (area, value) => answerIn(key, value, area),
  })),
  keep: (db, together, tellers) => keep(needs, db, together, tellers),
  forget: (db, together, count) => forget(needs, db, together, count),
})

function answersTo(key: AskedElsewhere, { districts }: Area, language: Language) {
  const { ask, groups } = copy.in(language)
  const known: Readonly<Record<AskedElsewhere, readonly { value: string; text: string }[]>> = {
    phase: worded(phases, groups),
    district: districts.map(({ key: value, name: text }) => ({ value, text })),
    need: worded(kinds, groups),
  }
  const last = [
    { value: NOT_KNOWN, text: ask.notKnown },
    { value: NOT_SAID, text: ask.notSaid },
  ]
  return [...known[key], ...last]
}
