import type { Room } from '../area/index.ts'

export const answersRoom: Room = { name: 'answers' }
