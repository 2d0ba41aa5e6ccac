import type { Room } from '../area/index.ts'

export const workstreamsRoom: Room = { name: 'workstreams' }
