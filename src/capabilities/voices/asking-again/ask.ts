import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { Conflict } from '../../../standards/errors.ts'
import { idFromBytes } from '../../../standards/random-id.ts'
import type { Needs } from '../../area/index.ts'
import { oweDuties, type NewDuty } from '../../clocks/index.ts'
import type { TellersStory } from '../door.ts'
import { placeOf, subjectOf } from '../duties.ts'
import { newestClearing } from '../rules/publishable.ts'
import type { Clearing } from '../rules/story.ts'
import { deskCopy } from '../staff/copy.ts'
import * as store from '../store/index.ts'

export const LOOK_AGAIN = { 'parent-carer': 'voice.again-parent', officer: 'voice.again-officer' } as const

/** What the two duties of asking again are about. */
export const subjectOfAppeal = (storyId: string, version: number): string =>
  `${subjectOf(storyId)}/appeal-${version}`

/** The look that keeps a story back against its teller's wish now; null when there is none. */
export function keptBack({
  sharing,
  clearings,
}: Pick<TellersStory, 'sharing' | 'clearings'>): Clearing | null {
  const newest = newestClearing(clearings)
  return sharing === 'everyone' && newest?.kind === 'not-to-publish' ? newest : null
}

/**
 * A teller asks us to look again. Two people owe them a decision, each by the day on which an answer would be due.
 * As the public, with a receipt. Errors: Conflict when nothing is kept back. False when they have asked already.
 */
export async function askAgain(needs: Needs, db: Db, story: TellersStory, words: string): Promise<boolean> {
  const back = keptBack(story)
  if (back === null) throw new Conflict('Nothing is kept back.')
  const { id: storyId } = story
  const reason = await store.reasonOf(db, storyId, back.version)
  const id = idFromBytes(needs.randomBytes(16)) // one made from the time would tell when they asked
  const appeal = { id, storyId, version: back.version, reason, words, askedOn: needs.today() }
  if (!(await store.insertAppeal(db, appeal))) return false
  await oweDuties(db, dutiesOf(needs, appeal))
  return true
}

function dutiesOf(
  { area }: Needs,
  { id, storyId, version, askedOn }: Omit<store.Appeal, 'outcome' | 'decidedOn'>
): NewDuty[] {
  const t = deskCopy.in('en-GB')
  const shared = {
    ...{ subject: subjectOfAppeal(storyId, version), title: t.appeals.duty, where: `/staff/appeals/${id}` },
    ...{ owedTo: t.service.owedTo, startedOn: askedOn },
    rule: { unit: 'working-days', n: area.standards.answered.workingDays } as const,
  }
  return [
    {
      ...shared,
      kind: LOOK_AGAIN['parent-carer'],
      owedBy: { role: 'forum-co-chair', label: t.appeals.parentLabel },
    },
    { ...shared, kind: LOOK_AGAIN.officer, owedBy: { role: 'answerer', label: t.appeals.officerLabel } },
  ]
}

/** Taking names out of a story that two people let be published. */
export const NAMES_OUT = 'voice.names-out'

export function namesOutAfterAppeal(
  { standards }: Needs['area'],
  about: { storyId: string; version: number; reference: string; on: CalendarDate }
): NewDuty {
  const t = deskCopy.in('en-GB')
  return {
    ...{
      subject: subjectOfAppeal(about.storyId, about.version),
      kind: NAMES_OUT,
      title: t.appeals.dutyNames,
    },
    ...{ where: placeOf(about.reference), owedTo: t.service.owedTo, startedOn: about.on },
    owedBy: { role: 'reader', label: t.appeals.readers },
    rule: { unit: 'working-days', n: standards.read.workingDays },
  }
}
