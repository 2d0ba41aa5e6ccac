import type { Room } from '../area/index.ts'

export const themesRoom: Room = { name: 'themes' }
