import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { CalendarMonth } from '../area/index.ts'
import { doneBy, publishedPlans, type PlanSnapshot, type PublishedPromise } from '../plan/index.ts'
import { currentAll, versions } from '../publishing/index.ts'
import { monthsOwed } from './rules/months.ts'
import { type ReportSnapshot } from './rules/report.ts'

/** People who report together each month about the promises they share. A cornerstone, unless the plan says otherwise. */
export interface Group {
  readonly key: string
  readonly title: string
  readonly promises: readonly PublishedPromise[]
  /** The day its first promise became public: reports are owed from that month on. */
  readonly since: CalendarDate
}

/** Groups of the plans made here. A plan from elsewhere is reported elsewhere, and owes nothing here. */
export async function groups(db: Db): Promise<Group[]> {
  const plans = (await publishedPlans(db)).filter(({ imported }) => !imported)
  const all: Group[] = []
  for (const plan of plans) {
    const history = await versions<PlanSnapshot>(db, 'plan', plan.key)
    for (const { key, title } of plan.workstreams) {
      const promises = plan.promises.filter(({ workstream }) => workstream === key)
      const first = history.find(({ snapshot }) =>
        snapshot.promises.some(({ workstream }) => workstream === key)
      )
      if (promises.length > 0 && first) all.push({ key, title, promises, since: first.publishedOn })
    }
  }
  return all
}

/** What a report asks about: promises that are neither done nor stopped. */
export function stillGoing({ promises }: Group): PublishedPromise[] {
  return promises.filter(promise => doneBy(promise) === null && promise.stopped === null)
}

/** Published reports by their key, '2026-11/communicate'. */
export async function publishedReports(db: Db): Promise<Map<string, ReportSnapshot>> {
  const all = await currentAll<ReportSnapshot>(db, 'report')
  return new Map(all.map(({ key, snapshot }) => [key, snapshot]))
}

/** Whether a report about this month is owed, or can be written already. */
export function isOwed(group: Group, month: CalendarMonth, today: CalendarDate): boolean {
  return monthsOwed(group.since, today).includes(month)
}
