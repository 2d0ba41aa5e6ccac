import type { Room } from '../area/index.ts'

export const roundsRoom: Room = { name: 'rounds' }

export { castBallot, ownBallot, voterOf } from './cast.ts'
export { enterBySlip, enterRoom, roundShowing } from './door.ts'
export { phoneKey, slipHash, slipKey } from './keys.ts'
