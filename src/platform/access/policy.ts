import type { Actor, RoleCode } from './actor.ts'

/** Who may use a door. `name` is printed by `kept routes`, so it reads as an answer to "who may?". */
export interface Policy {
  readonly name: string
  allows(actor: Actor): boolean
}

/** Anybody at all, signed in or not. */
export const anyone: Policy = { name: 'anyone', allows: () => true }

/** Any person who has signed in, whatever their roles. */
export const signedIn: Policy = { name: 'anyone signed in', allows: actor => actor.kind === 'person' }

/** People who hold at least one of these roles today. Says no to everybody else, the system included. */
export function holders(...roles: [RoleCode, ...RoleCode[]]): Policy {
  return {
    name: roles.join(' or '),
    allows: actor => actor.kind === 'person' && actor.roles.some(role => roles.includes(role)),
  }
}
