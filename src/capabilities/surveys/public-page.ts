import { theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { needsTwoPeople, type Needs } from '../area/index.ts'
import { dutiesOf, keepDuty } from '../clocks/index.ts'
import type { ActingPerson } from '../people/index.ts'
import { current, isTakenBack, propose, takeOut, waitingFor } from '../publishing/index.ts'
import { countTogether } from '../voices/index.ts'
import { ANSWER, subjectOf } from './duties.ts'
import { publicSurvey, type CommonAnswer, type PublicSurvey } from './rules/public-survey.ts'
import * as store from './store.ts'
import type { Survey } from './store.ts'

export const KIND = 'survey'

/** Nobody decides this: it is counting. */
const thisSite = { id: 'site', name: 'This site, counting' }

export const publicPlaceOf = (number: number): string => `/surveys/${number}`
export const proposedPlaceOf = (number: number): string => `/staff/surveys/proposed/${number}`

type Shown = Pick<PublicSurvey, 'heard' | 'answer'>

/**
 * Every survey has a public page from the day after it was taken in, whether anybody asks for it or not; it is made again
 * when what it shows has changed. A second person's yes that is waited for is not replaced.
 */
export async function showSurveys(needs: Needs): Promise<void> {
  await needs.store.as(theSystem, async db => {
    for (const survey of await store.findTakenBefore(db, needs.today())) await showSurvey(needs, db, survey)
  })
}

/** The public page of one survey, as it stands. As the system. */
export async function showSurvey(needs: Needs, db: Db, survey: Survey): Promise<void> {
  const before = survey.number === null ? null : await current<PublicSurvey>(db, KIND, String(survey.number))
  if (before !== null && before.snapshot.answer !== null) {
    await keepDuty(db, subjectOf(survey.id), ANSWER, before.publishedOn)
  }
  if (survey.number !== null && (await waitingFor(db, KIND, String(survey.number))) !== null) return
  await proposePage(needs, db, survey, {
    ...{ by: thisSite, needsTwo: false, note: null },
    shown: before?.snapshot ?? { heard: null, answer: null },
  })
}

/** What somebody writes to all who answered. */
export interface Written {
  readonly heard: string | null
  readonly words: string
}

/**
 * Gives the common answer, by name, or puts it right. @returns whether it is public now: else a second person looks first
 */
export async function answerSurvey(
  needs: Needs,
  db: Db,
  survey: Survey,
  { heard, words, by }: Written & { by: ActingPerson }
): Promise<boolean> {
  const before = await publicOf(db, survey)
  const today = needs.today()
  const given: CommonAnswer = {
    ...{ words, byName: by.name, byJob: by.jobTitle },
    ...{ on: before?.answer?.on ?? today, putRightOn: before?.answer ? today : null },
  }
  const published = await proposePage(needs, db, survey, {
    ...{ by, needsTwo: needsTwoPeople(needs.area, 'answer'), note: null },
    shown: { heard, answer: given },
  })
  if (published) await keepDuty(db, subjectOf(survey.id), ANSWER, today)
  return published
}

/** What everybody reads of a survey now; null before it has a page. */
export async function publicOf(db: Db, { number }: Pick<Survey, 'number'>): Promise<PublicSurvey | null> {
  return number === null ? null : ((await current<PublicSurvey>(db, KIND, String(number)))?.snapshot ?? null)
}

interface Page {
  readonly shown: Shown
  readonly by: { readonly id: string; readonly name: string }
  readonly needsTwo: boolean
  readonly note: string | null
}

async function proposePage(needs: Needs, db: Db, survey: Survey, page: Page): Promise<boolean> {
  const { area, newId, now, today } = needs
  const number = survey.number ?? (await numberFor(db, survey.id))
  const { title, askedFrom, askedTo, asked, taken } = survey
  const { waiting } = await countTogether(db, survey.id)
  const { heard, answer } = page.shown
  const { by, needsTwo, note } = page
  const answerBy = await answerDay(needs, db, survey.id)
  const facts = { title, askedFrom, askedTo, asked, taken: taken ?? 0, waiting, answerBy, heard, answer }
  const { published } = await propose(db, {
    ...{ kind: KIND, key: String(number), title, snapshot: publicSurvey(facts, area.smallNumber), note },
    ...{ by, needsTwo, id: newId(), now: now(), today: today(), preview: proposedPlaceOf(number) },
  })
  return published
}

async function answerDay({ today }: Needs, db: Db, id: string) {
  const duties = await dutiesOf(db, subjectOf(id), today())
  return duties.find(({ kind }) => kind === ANSWER)?.standing.due ?? today()
}

/** The next number that no survey has or had: what was undone leaves its number behind in the public record. */
function numberFor(db: Db, id: string): Promise<number> {
  return store.giveNumber(db, id, number => isTakenBack(db, KIND, String(number)))
}

/** Takes the public page of a survey that is undone out of the public record. As the system. */
export async function takeOutPage({ today, newId }: Needs, db: Db, number: number): Promise<void> {
  await takeOut(db, { kind: KIND, key: String(number), keep: () => null, today: today(), newId })
}
