import type { Room } from '../area/index.ts'

export const planRoom: Room = { name: 'plan' }
