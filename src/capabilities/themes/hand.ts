import type { Actor } from '../../platform/access/index.ts'
import { NotAllowed } from '../../standards/errors.ts'

/** Who is doing it, as it stands beside what they did. Errors: NotAllowed for a visitor. */
export function handOf(actor: Actor): { id: string; name: string } {
  if (actor.kind !== 'person') throw new NotAllowed('Only a person can do this.')
  return { id: actor.id, name: actor.name }
}
