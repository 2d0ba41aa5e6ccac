import type { Room } from '../area/index.ts'

export const conversationsRoom: Room = { name: 'conversations' }
