import type { Room } from '../area/index.ts'

export const strategyRoom: Room = { name: 'strategy' }
