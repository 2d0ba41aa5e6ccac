import type { Room } from '../area/index.ts'
import { planJobs } from './jobs.ts'
import { loadPlans } from './load.ts'
import { publicRoutes } from './routes/public.tsx'

export const planRoom: Room = { name: 'plan', routes: publicRoutes, load: loadPlans, jobs: planJobs }

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
