import type { Room } from '../area/index.ts'
import { planJobs } from './jobs.ts'
import { loadPlans } from './load.ts'
import { allPlanRoutes } from './routes/index.ts'

export const planRoom: Room = { name: 'plan', routes: allPlanRoutes, load: loadPlans, jobs: planJobs }

export { addPastJudgements, addUpdate, judge, type PastVerdict } from './acts.ts'
export type { Acting } from './author.ts'
export { StatusTag } from './pages/status-tag.tsx'
export { sayAuthor, sayDue } from './pages/words.ts'
export {
  promisesByTheme,
  publishedPlans,
  publishedPromise,
  publishedPromiseByKey,
  publishedPromises,
} from './published.ts'
export { lastDayOf, type DueDate } from './rules/due.ts'
export {
  statuses,
  type Author,
  type Holder,
  type Judgement,
  type Move,
  type Status,
  type Update,
} from './rules/facts.ts'
export { doneBy, dueOf } from './rules/promise.ts'
export type { PlanSnapshot, PublishedPlan, PublishedPromise } from './rules/snapshot.ts'
export {
  bestAllowed,
  isTooGood,
  ruleOn,
  statusOn,
  type StatusFacts,
  type StatusToday,
} from './rules/status.ts'
export { copy as planCopy } from './copy.ts'
