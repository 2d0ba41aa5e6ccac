import type { Actor } from '../../platform/access/index.ts'
import type { Needs, Room } from '../area/index.ts'

export const peopleRoom: Room = { name: 'people' }
export async function personOfSession(_needs: Needs, _session: string): Promise<Actor | null> {
  return null
}
