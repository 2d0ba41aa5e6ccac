import type { Room } from '../area/index.ts'

export const surveysRoom: Room = { name: 'surveys' }
