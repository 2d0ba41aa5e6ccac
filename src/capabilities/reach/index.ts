import type { Room } from '../area/index.ts'

export const reachRoom: Room = { name: 'reach' }
