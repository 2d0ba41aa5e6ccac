import type { Room } from '../area/index.ts'
import { forgetPoint, forgetPointsAgain } from './forget.ts'
import { groupsJobs } from './jobs.ts'
import { groupsRoutes } from './routes.tsx'

export const groupsRoom: Room = {
  name: 'groups',
  routes: groupsRoutes,
  jobs: groupsJobs,
  forget: forgetPoint,
  takeBackAgain: forgetPointsAgain,
}
