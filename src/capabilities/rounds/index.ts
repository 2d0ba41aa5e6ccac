import type { Room } from '../area/index.ts'

export const roundsRoom: Room = { name: 'rounds' }
