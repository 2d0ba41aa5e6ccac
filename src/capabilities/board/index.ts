import type { Room } from '../area/index.ts'
import { boardJobs } from './jobs.ts'
import { loadMeetings } from './load.ts'
import { boardRoutes } from './routes/index.ts'

export const boardRoom: Room = { name: 'board', routes: boardRoutes, load: loadMeetings, jobs: boardJobs }

export { decisionsFor, nextMeeting } from './published.ts'
export type { PublicDecision } from './rules/published.ts'
export type { DecisionLine, MeetingSnapshot, MinutesSnapshot } from './rules/snapshot.ts'
