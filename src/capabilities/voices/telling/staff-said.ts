import type { Db } from '../../../platform/db/index.ts'
import type { Approval, Consent } from '../rules/consent.ts'
import type { Heard } from '../rules/heard.ts'
import type { Relation } from '../rules/story.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { dutiesOfEach } from '../../clocks/index.ts'
import type { LateAnswer } from '../door.ts'
import * as store from '../store/index.ts'
import type { Addition } from '../store/teller-says.ts'
import { NOT_HEARD, READ_MORE, subjectOfThing, type Thing } from './duties.ts'

/** What a teller said since they told their story, as staff see it. */
export interface TellerSaid {
  readonly consent: Consent
  readonly relation: Relation | null
  readonly additions: readonly Addition[]
  readonly heard: readonly Heard[]
  readonly approvals: readonly Approval[]
  /** Days on which they changed who may read it. */
  readonly changed: readonly CalendarDate[]
  readonly lateAnswer: LateAnswer | null
  /** Whether something of it is to be read. */
  readonly isNew: boolean
  /** The day by which a "No" is followed up; null when none is open. */
  readonly followUpBy: CalendarDate | null
}

/** For those who read stories. */
export async function tellerSaid(
  db: Db,
  story: Omit<Consent, 'sharing'> & Pick<Consent, 'sharing'> & { id: string; relation: Relation | null },
  today: CalendarDate
): Promise<TellerSaid> {
  const { id, relation, sharing, askFirst, shareUntil, ownAgreement } = story
  const { heard, additions } = await store.findSaidLater(db, id)
  const { approvals } = await store.findWorkOn(db, id)
  const earlier = await store.findEarlierConsents(db, id)
  const counts = { addition: additions.length, approval: approvals.length, consent: earlier.length }
  const open = await openDuties(db, id, { ...counts, heard: heard.length }, today)
  return {
    ...{ relation, additions, heard, approvals, consent: { sharing, askFirst, shareUntil, ownAgreement } },
    changed: earlier.map(({ untilOn }) => untilOn),
    lateAnswer: (await store.findLateAnswers(db, id)).at(-1) ?? null,
    isNew: open.some(({ kind }) => kind === READ_MORE),
    followUpBy: open.find(({ kind }) => kind === NOT_HEARD)?.standing.due ?? null,
  }
}

async function openDuties(db: Db, id: string, counts: Partial<Record<Thing, number>>, today: CalendarDate) {
  const subjects = (Object.entries(counts) as [Thing, number][]).flatMap(([thing, count]) =>
    Array.from({ length: count }, (_, before) => subjectOfThing(id, thing, before + 1))
  )
  const duties = [...(await dutiesOfEach(db, subjects, today)).values()].flat()
  return duties.filter(({ keptOn, droppedOn }) => keptOn === null && droppedOn === null)
}
