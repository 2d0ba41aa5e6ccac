import type { RoleCode } from '../../../platform/access/index.ts'
import type { Owner } from './duty.ts'
import type { Reminder } from './reminders.ts'

interface Reachable {
  readonly id: string
  readonly roles: readonly RoleCode[]
}

interface Owed {
  readonly owedBy: Owner
}

/**
 * Who is told of what today: a duty on a named person is that person's alone; one on a role is everybody's who holds it.
 *
 * @returns one entry for each person with something to hear, in the order of the people; a person with nothing is left out
 */
export function lettersFor<D extends Owed, P extends Reachable>(
  reminders: readonly Reminder<D>[],
  people: readonly P[]
): { person: P; reminders: Reminder<D>[] }[] {
  return people
    .map(person => ({ person, reminders: reminders.filter(({ duty }) => owes(person, duty.owedBy)) }))
    .filter(({ reminders: some }) => some.length > 0)
}

const owes = ({ id, roles }: Reachable, { personId, role }: Owner): boolean =>
  personId ? personId === id : role !== undefined && roles.includes(role)
