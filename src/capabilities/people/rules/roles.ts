import type { RoleCode } from '../../../platform/access/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'

/** A role from one day up to, but not on, another. */
export interface Term {
  readonly id: string
  readonly person: string
  readonly role: RoleCode
  readonly startsOn: CalendarDate
  readonly endsOn: CalendarDate | null
}

/** Held today: it has begun and its last day has not passed. On `endsOn` it is gone already. */
export function holds({ startsOn, endsOn }: Term, today: CalendarDate): boolean {
  return startsOn <= today && (endsOn === null || today < endsOn)
}

/** Still to come or held now: one that can be ended. */
export function isLive({ startsOn, endsOn }: Term, today: CalendarDate): boolean {
  return endsOn === null || (today < endsOn && startsOn < endsOn)
}

/**
 * Whether somebody would hold one role twice on some day. Ending one of the two would leave the other, and whoever
 * ended it would believe that the role is gone.
 */
export function isHeldTwice(
  given: Pick<Term, 'role' | 'startsOn' | 'endsOn'>,
  terms: readonly Pick<Term, 'role' | 'startsOn' | 'endsOn'>[]
): boolean {
  const endsAfter = (end: CalendarDate | null, day: CalendarDate) => end === null || day < end
  return terms.some(
    ({ role, startsOn, endsOn }) =>
      role === given.role &&
      endsAfter(endsOn, given.startsOn) &&
      endsAfter(given.endsOn, startsOn) &&
      endsAfter(endsOn, startsOn)
  )
}

/**
 * Whether ending this role on that day would leave nobody to give roles: then it is not ended.
 * Counts administrators whose role has begun and goes on past that day.
 */
export function isLastAdministrator(
  ending: Term,
  administrators: readonly Term[],
  today: CalendarDate
): boolean {
  if (ending.role !== 'administrator') return false
  return !administrators.some(term => term.id !== ending.id && holds(term, today) && term.endsOn === null)
}
