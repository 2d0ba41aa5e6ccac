import type { Room } from '../area/index.ts'

export const codingRoom: Room = { name: 'coding' }
