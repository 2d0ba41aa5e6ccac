import type { Room } from '../area/index.ts'

export const scribingRoom: Room = { name: 'scribing' }
