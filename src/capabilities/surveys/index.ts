import { routes } from '../../platform/http/index.ts'
import type { Needs, Room } from '../area/index.ts'
import { surveysJobs } from './jobs.ts'
import { addAnswering } from './answer-routes.tsx'
import { addMapping } from './mapping-routes.tsx'
import { addPublic } from './public-routes.tsx'
import { addReading } from './reading-routes.tsx'
import { addTakingIn } from './taking-in-routes.tsx'
import { undoAgain } from './undoing.ts'
import { addUpload } from './upload-routes.tsx'

export const surveysRoom: Room = {
  name: 'surveys',
  routes(needs: Needs) {
    const all = routes()
    addUpload(all, needs)
    addMapping(all, needs)
    addReading(all, needs)
    addTakingIn(all, needs)
    addAnswering(all, needs)
    addPublic(all, needs)
    return all
  },
  jobs: surveysJobs,
  takeBackAgain: undoAgain,
}
