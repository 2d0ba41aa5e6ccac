import type { Room } from '../area/index.ts'
import { clocksJobs } from './jobs.ts'

export { recount } from './counting.ts'
export {
  dutiesOf,
  dutiesOfEach,
  type DutyToday,
  keepingOurWord,
  moveDuty,
  movesOf,
  openDuties,
  oweDuty,
  standingOf,
  waitedFor,
} from './ledger.ts'
export type { Duty, Move, NewDuty, Owner, Rule } from './rules/duty.ts'
export type { Wait } from './rules/waits.ts'
export type { WordKept } from './rules/keeping-our-word.ts'
export { lateWords } from './copy.ts'
export type { Standing } from './rules/standing.ts'
export { myWorkRoutes, type AlsoMine } from './routes/my-work.tsx'
export { cutThread, dropDuty, handDuty, keepDuty, oweDuties, undoDuties } from './store/index.ts'

export const clocksRoom: Room = { name: 'clocks', jobs: clocksJobs }
