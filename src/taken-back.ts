import type { Needs } from './capabilities/area/index.ts'
import { madeWithAnotherSecret, type Tombstone } from './platform/tombstones/index.ts'
import { rooms } from './rooms.ts'

/**
 * Before the site opens, and after a restore: every room takes out again what the list outside the database knows as
 * taken back, and tells the list what only the database knew.
 *
 * @param more further lists, such as the one beside a backup
 * @returns how many things were taken out again, and how many marks were made with another secret
 */
export async function takeBackAgain(
  needs: Needs,
  more: readonly Tombstone[] = []
): Promise<{ again: number; otherSecret: number }> {
  const listed = [...((await needs.tombstones?.read()) ?? []), ...more]
  await needs.tombstones?.add(listed)
  let again = 0
  for (const room of rooms) again += (await room.takeBackAgain?.(needs, listed)) ?? 0
  return { again, otherSecret: madeWithAnotherSecret(needs, listed) }
}
