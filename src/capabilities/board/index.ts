import type { Room } from '../area/index.ts'
import { loadMeetings } from './load.ts'
import { publicRoutes } from './routes/public.tsx'

export const boardRoom: Room = { name: 'board', routes: publicRoutes, load: loadMeetings }

export { decisionsFor, nextMeeting, publicQuestions } from './published.ts'
export type { AskedQuestion, PublicDecision } from './rules/published.ts'
export type { MeetingSnapshot, MinutesSnapshot } from './rules/snapshot.ts'
