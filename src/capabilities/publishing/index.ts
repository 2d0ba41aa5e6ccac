import type { Room } from '../area/index.ts'

export const publishingRoom: Room = { name: 'publishing' }
