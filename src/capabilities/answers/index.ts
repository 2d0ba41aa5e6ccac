import type { Room } from '../area/index.ts'
import { answersJobs } from './jobs.ts'
import { loadOutcomes } from './load.ts'
import { publishTold } from './told.ts'
import { answersRoutes } from './routes/index.ts'

export const answersRoom: Room = {
  name: 'answers',
  routes: answersRoutes,
  load: loadOutcomes,
  jobs: answersJobs,
  countAgain: async (needs, db) => void (await publishTold(needs, db)),
}
