import type { Room } from '../area/index.ts'

export const groupsRoom: Room = { name: 'groups' }
