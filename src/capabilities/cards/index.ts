import type { Room } from '../area/index.ts'

export const cardsRoom: Room = { name: 'cards' }
