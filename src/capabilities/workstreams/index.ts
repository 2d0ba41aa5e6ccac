import { theSystem } from '../../platform/access/index.ts'
import { routes } from '../../platform/http/index.ts'
import type { Needs, Room } from '../area/index.ts'
import { loadReports } from './load.ts'
import { publicRoutes } from './routes/public.tsx'
import { staffRoutes } from './routes/staff.tsx'
import { settleReports } from './send.ts'

export const workstreamsRoom: Room = {
  name: 'workstreams',
  routes: needs => ({ ...routes(), list: [...publicRoutes(needs).list, ...staffRoutes(needs).list] }),
  load: loadReports,
  jobs: reportJobs,
}

/** Each month opens a duty, and a report that a second person agreed to reaches its promises. */
function reportJobs(needs: Needs) {
  const run = () => needs.store.as(theSystem, db => settleReports(needs, db))
  return [{ name: 'report-duties', everySeconds: 60, run }]
}

export { groups, publishedReports, type Group } from './groups.ts'
export type { Line, ReportSnapshot } from './rules/report.ts'
