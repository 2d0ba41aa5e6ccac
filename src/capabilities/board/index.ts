import type { Room } from '../area/index.ts'

export const boardRoom: Room = { name: 'board' }
