import { resolveRecord, type AreaRecord, type Needs } from './capabilities/area/index.ts'
import { theSystem } from './platform/access/index.ts'
import { rooms } from './rooms.ts'

/**
 * Puts an area's record into the store: all of it or, at the first fault, none. Loading it again adds nothing.
 *
 * @returns how many things each capability added
 */
export async function loadRecord(
  needs: Needs,
  record: AreaRecord,
  say: (line: string) => void
): Promise<Record<string, number>> {
  const resolved = resolveRecord(record, needs.today())
  return needs.store.as(theSystem, async db => {
    const added: Record<string, number> = {}
    for (const room of rooms) {
      if (!room.load) continue
      const count = await room.load(needs, db, resolved)
      if (count > 0) say(`${room.name}: ${count} added`)
      added[room.name] = count
    }
    return added
  })
}
