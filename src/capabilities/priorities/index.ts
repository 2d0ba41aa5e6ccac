import type { Room } from '../area/index.ts'
import { prioritiesJobs } from './jobs.ts'
import { loadRounds } from './load.ts'
import { prioritiesRoutes } from './routes.tsx'

export const prioritiesRoom: Room = {
  name: 'priorities',
  routes: prioritiesRoutes,
  load: loadRounds,
  jobs: prioritiesJobs,
}

export { newestPriorities, priorityByTheme, publishedRound, publishedRounds } from './round.ts'
export type { Priority } from './rules/priorities.ts'
export type { Outcome, RoundLine, RoundRule, RoundSnapshot } from './rules/snapshot.ts'
export type { Counted as Stars } from '../rounds/index.ts'
export type { ThemeKey } from '../themes/index.ts'
