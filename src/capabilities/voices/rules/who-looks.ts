import type { RoleCode } from '../../../platform/access/index.ts'

interface Colleague {
  readonly id: string
  readonly name: string
  readonly organisation: string
  /** What they may do today. Empty for somebody who has left. */
  readonly roles: readonly RoleCode[]
}

/** Whose work it is to write for a service, the likeliest first. */
const likeliest: readonly RoleCode[] = ['answerer', 'board-member', 'accountable-officer']

/**
 * The one person who is asked to look at a story about their service: somebody who answers stories there, else somebody
 * who sits on the board for it, else whoever has work here. The first by name, so that it is always the same person.
 * Null when nobody of that service can sign in: then nobody would see it.
 */
export function whoLooks<P extends Colleague>(people: readonly P[], organisation: string): P | null {
  const here = people
    .filter(person => person.organisation === organisation && person.roles.length > 0)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
  const found = likeliest.map(role => here.find(({ roles }) => roles.includes(role)))
  return found.find(person => person !== undefined) ?? here[0] ?? null
}
