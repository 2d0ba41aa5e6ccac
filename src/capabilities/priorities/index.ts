import type { Room } from '../area/index.ts'

export const prioritiesRoom: Room = { name: 'priorities' }
