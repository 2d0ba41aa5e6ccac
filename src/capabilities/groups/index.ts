import type { Room } from '../area/index.ts'
import { groupsJobs } from './jobs.ts'
import { groupsRoutes } from './routes.tsx'

export const groupsRoom: Room = { name: 'groups', routes: groupsRoutes, jobs: groupsJobs }
