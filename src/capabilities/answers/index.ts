import type { Room } from '../area/index.ts'
import { answersJobs } from './jobs.ts'
import { loadOutcomes } from './load.ts'
import { publishHowWeAnswer } from './how-we-answer.ts'
import { publishTold } from './told.ts'
import { answersRoutes } from './routes/index.ts'

export const answersRoom: Room = {
  name: 'answers',
  routes: answersRoutes,
  load: loadOutcomes,
  jobs: answersJobs,
  countAgain: async (needs, db) => {
    await publishTold(needs, db)
    await publishHowWeAnswer(needs, db)
  },
}
