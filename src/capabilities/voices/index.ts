import type { Room } from '../area/index.ts'

export const voicesRoom: Room = { name: 'voices' }
