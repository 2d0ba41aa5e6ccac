import type { Actor } from '../../../platform/access/index.ts'
import { NotAllowed } from '../../../standards/errors.ts'

export type ActingPerson = Extract<Actor, { kind: 'person' }>

/** The person who is acting. Errors: NotAllowed for a visitor and for the system. */
export function actingPerson(actor: Actor): ActingPerson {
  if (actor.kind !== 'person') throw new NotAllowed('Only somebody who has signed in can do this.')
  return actor
}
