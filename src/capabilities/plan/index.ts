import type { Room } from '../area/index.ts'
import { planJobs } from './jobs.ts'
import { loadPlans } from './load.ts'
import { allPlanRoutes } from './routes/index.ts'

export const planRoom: Room = { name: 'plan', routes: allPlanRoutes, load: loadPlans, jobs: planJobs }

export {
  isPublished,
  promisesOfTheme,
  publishedPlans,
  publishedPromise,
  publishedPromiseByKey,
  publishedPromises,
} from './published.ts'
export { lastDayOf, type DueDate } from './rules/due.ts'
export type { Author, Holder, Judgement, Move, Status, Update } from './rules/facts.ts'
export { doneBy, dueOf, nextReviewOf } from './rules/promise.ts'
export type { PlanSnapshot, PublishedPlan, PublishedPromise } from './rules/snapshot.ts'
export { statusOn, type StatusFacts, type StatusToday } from './rules/status.ts'
export { StatusTag } from './pages/status-tag.tsx'
export { sayDue } from './pages/words.ts'
