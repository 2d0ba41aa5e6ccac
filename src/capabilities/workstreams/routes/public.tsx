import { anyone, publicVisitor } from '../../../platform/access/index.ts'
import { routes, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import { groups, publishedReports, type Group } from '../groups.ts'
import type { MonthOfGroup } from '../pages/month-list.tsx'
import { ReportPage, ReportsPage } from '../pages/public.tsx'
import { monthsOwed, reportDue } from '../rules/months.ts'
import { monthStanding, reportKey } from '../rules/report.ts'

const open = { who: anyone, keep: 'until-changed' } as const

/** What each group reported, and the gaps, for everybody. */
export function publicRoutes(needs: Needs): Routes {
  const { area, store, today } = needs
  const read = () =>
    store.as(publicVisitor, async db => {
      const reports = await publishedReports(db)
      const sent = new Map([...reports].map(([key, { sentOn }]) => [key, sentOn]))
      return { reports, months: monthsOfGroups(needs, await groups(db), sent) }
    })
  return routes()
    .get('/plan/reports', open, async c => c.render(<ReportsPage months={(await read()).months} />))

    .get('/plan/reports/:month/:workstream', open, async c => {
      const { month, workstream } = c.req.param()
      const { reports, months } = await read()
      const report = reports.get(`${month}/${workstream}`) ?? null
      const found = months.find(one => one.month === month && one.group.key === workstream)
      if (found) return c.render(<ReportPage area={area} {...found} report={report} />)
      if (!report) throw new NotFound('There is no such report.')
      // A group may be gone from the plan; what it said stays.
      const standing = monthStanding(report.due, report.sentOn, today())
      const group = { key: report.workstream, title: report.title }
      return c.render(<ReportPage {...{ area, standing, group, report }} month={report.month} />)
    })
}

/** Every month each group owes, newest first, with where it stands today. */
export function monthsOfGroups(
  { area, today }: Needs,
  all: readonly Group[],
  sent: ReadonlyMap<string, CalendarDate>
): MonthOfGroup[] {
  const months = all.flatMap(group =>
    monthsOwed(group.since, today()).map(month => {
      const due = reportDue(month, area.standards.report.workingDays).day
      const standing = monthStanding(due, sent.get(reportKey(month, group.key)) ?? null, today())
      return { month, group: { key: group.key, title: group.title }, standing }
    })
  )
  return months.toSorted((one, other) => (one.month === other.month ? 0 : one.month < other.month ? 1 : -1))
}
