import type { Room } from '../area/index.ts'
import { loadRounds } from './load.ts'

export const prioritiesRoom: Room = { name: 'priorities', load: loadRounds }

export { newestPriorities, priorityByTheme, publishedRound, publishedRounds } from './round.ts'
export type { RoundRule } from './rules/batch.ts'
export { prioritiesOf, type Priority } from './rules/priorities.ts'
export type { Outcome, RoundLine, RoundSnapshot } from './rules/snapshot.ts'
export type { Stars } from './rules/stars.ts'
export type { ThemeKey } from '../themes/index.ts'
