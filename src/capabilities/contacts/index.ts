import type { Room } from '../area/index.ts'

export const contactsRoom: Room = { name: 'contacts' }
