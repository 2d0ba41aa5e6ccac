import type { Room } from '../area/index.ts'

export const clocksRoom: Room = { name: 'clocks' }
