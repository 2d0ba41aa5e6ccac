import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { keepDuty } from '../clocks/index.ts'
import { NAMES_OUT, subjectOfAppeal } from './asking-again/ask.ts'
import { ANSWERED, READ, subjectOf } from './duties.ts'
import { wordsToLookAt } from './rules/consent.ts'
import type { Author } from './rules/story.ts'
import * as store from './store/index.ts'
import { keepByAnswering } from './telling/see-to-it.ts'

interface Act {
  readonly storyId: string
  readonly by: Author
  readonly on: CalendarDate
}

/** Somebody read it: who and which day, and our word to read it is kept. */
export async function markRead(db: Db, { storyId, by, on }: Act): Promise<void> {
  await store.insertReading(db, { storyId, by, on })
  await keepDuty(db, subjectOf(storyId), READ, on)
}

/** Writes back, keeps our word, and owes the teller the news. Whoever answers has read it. */
export async function answerStory(db: Db, act: Act & { words: string }): Promise<void> {
  const { storyId, by, on } = act
  await markRead(db, act)
  await store.insertAnswer(db, act)
  await keepDuty(db, subjectOf(storyId), ANSWERED, on)
  await keepByAnswering(db, storyId, on)
  await store.insertNews(db, { storyId, kind: 'answered', byName: by.name, on })
}

/** A teller who asked to see the words before anyone else is owed the news that they are there. */
async function askToLook(db: Db, { storyId, by, on }: Act): Promise<void> {
  const story = await store.findStoryById(db, storyId)
  const { clearings, approvals } = await store.findWorkOn(db, storyId)
  if (story === undefined || wordsToLookAt(story, clearings, approvals) === null) return
  await store.insertNews(db, { storyId, kind: 'please-look', byName: by.name, on })
}

/** Keeps the words with names taken out, or why they stay unpublished. False when somebody else did so meanwhile. */
export async function decideOnWords(
  db: Db,
  act: Act & Pick<Parameters<typeof store.insertClearing>[1], 'decision' | 'seen'>
): Promise<boolean> {
  await markRead(db, act)
  if (!(await store.insertClearing(db, act))) return false
  await askToLook(db, act)
  if (act.decision.kind === 'cleared') {
    await keepDuty(db, subjectOfAppeal(act.storyId, act.seen), NAMES_OUT, act.on)
  }
  return true
}
