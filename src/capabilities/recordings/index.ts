import type { Room } from '../area/index.ts'

export const recordingsRoom: Room = { name: 'recordings' }
