import type { Room } from '../area/index.ts'

export const safeguardingRoom: Room = { name: 'safeguarding' }
