import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { standingOf } from '../../clocks/index.ts'
import { current } from '../../publishing/index.ts'
import type { TellersStory } from '../door.ts'
import type { KeepBackReason } from '../rules/asking-again.ts'
import type { PublicStory } from '../rules/publishable.ts'
import * as store from '../store/index.ts'
import { keptBack, LOOK_AGAIN, subjectOfAppeal } from './ask.ts'

/** What a teller sees of asking again, and of other tellings of the same. */
export interface AskingAgain {
  /** Why it is kept back now, if it is and a reason was chosen. */
  readonly reason: KeepBackReason | null
  /** Whether somebody has read it: a warning before that is of use. */
  readonly isRead: boolean
  /** Whether they may ask now. */
  readonly mayAsk: boolean
  readonly appeals: readonly (store.Appeal & {
    readonly by: CalendarDate | null
    readonly voices: readonly store.AppealVoice[]
  })[]
  /** Public stories they say to have been there for. */
  readonly wasThere: readonly number[]
  readonly beside: readonly PublicStory[]
}

/** For the page of whoever holds the code. As the public, with a receipt. */
export async function askingAgainOf(db: Db, story: TellersStory, today: CalendarDate): Promise<AskingAgain> {
  const appeals = await store.findAppealsOf(db, story.id)
  const back = keptBack(story)
  const wasThere = await store.findWasThere(db, story.id)
  const shown: AskingAgain['appeals'][number][] = []
  for (const appeal of appeals) shown.push(await withVoices(db, appeal, today))
  return {
    reason: back === null ? null : await store.reasonOf(db, story.id, back.version),
    isRead: story.readings.length > 0,
    mayAsk: back !== null && appeals.every(({ version }) => version !== back.version),
    appeals: shown,
    wasThere,
    beside: await besideAll(db, wasThere),
  }
}

async function withVoices(db: Db, appeal: store.Appeal, today: CalendarDate) {
  const subject = subjectOfAppeal(appeal.storyId, appeal.version)
  const standing = await standingOf(db, subject, LOOK_AGAIN['parent-carer'], today)
  return { ...appeal, by: standing?.due ?? null, voices: await store.findAppealVoices(db, appeal.id) }
}

/** Public stories that stand beside one, each as it was published. Those that are not public are left out. */
export async function storiesBeside(db: Db, number: number): Promise<PublicStory[]> {
  return besideAll(db, await store.numbersBeside(db, number))
}

async function besideAll(db: Db, numbers: readonly number[]): Promise<PublicStory[]> {
  const found: PublicStory[] = []
  for (const number of numbers) {
    const published = await current<PublicStory>(db, 'story', String(number))
    if (published !== null) found.push(published.snapshot)
  }
  return found
}
