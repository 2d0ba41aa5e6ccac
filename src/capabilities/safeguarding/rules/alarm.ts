import { calendarDate } from '../../../standards/calendar.ts'
import { isWorkingDay } from '../../../standards/working-days.ts'

/** When people are told, one after another. */
export interface AlarmClock {
  /** Minutes that one person has before the next is told. */
  readonly minutes: number
  /** Hours in which somebody is on duty, on working days, such as '09:00' and '17:00'. Null: always. */
  readonly hours: { readonly from: string; readonly until: string } | null
}

/** In which order people are told: those who lead, and at the end those who look after the site. */
export interface AlarmOrder {
  readonly leads: readonly string[]
  readonly afterwards: readonly string[]
}

export interface Told {
  readonly person: string
  /** Their place in the order, from 1. */
  readonly nth: number
}

/**
 * Who has to have been told by now of a cause that nobody has read.
 * On duty: the first lead at once, the next after `minutes`, and so on; when every lead has had their time, everybody
 * else. Off duty nobody is waiting for it, so all leads are told at once, and everybody else after `minutes`.
 * When nobody leads, everybody else at once.
 *
 * Units: instants; a part of a minute does not count. Errors: none.
 */
export function toldByNow(raisedAt: Date, now: Date, clock: AlarmClock, order: AlarmOrder): Told[] {
  const { leads, afterwards } = order
  const waited = Math.floor((now.getTime() - raisedAt.getTime()) / 60_000 / clock.minutes)
  const reached = isOnDuty(now, clock) ? waited + 1 : Math.max(leads.length, waited + 1)
  const everybody = leads.length === 0 || (isOnDuty(now, clock) ? waited >= leads.length : waited >= 1)
  const others = afterwards.filter(person => !leads.includes(person))
  return [...leads.slice(0, reached), ...(everybody ? others : [])].map((person, at) => ({
    person,
    nth: at + 1,
  }))
}

/** So many letters one after another; then one for every tenth. */
const LETTERS = 10

/**
 * Whether one more unread concern is worth one more letter to the same person. Somebody who floods the page with alarms
 * must not bury their mailbox: each is in the workspace all the same, in its order, and every letter leads there.
 *
 * @param unread how many this person was told of that nobody has read, this one among them
 */
export const isWorthALetter = (unread: number): boolean => unread <= LETTERS || unread % LETTERS === 0

/** Whether somebody is on duty at this instant: on a working day, between the hours, in London. */
function isOnDuty(now: Date, { hours }: AlarmClock): boolean {
  if (hours === null) return true
  const { day, time } = inLondon(now)
  return isWorkingDay(calendarDate(day)) && hours.from <= time && time < hours.until
}

const london = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  ...{ year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' },
})

function inLondon(now: Date): { day: string; time: string } {
  const [day = '', time = ''] = london.format(now).split(' ')
  return { day, time }
}

/** People in the order that was set; whoever was given the role since then comes last, by name. */
export function inTurn<P extends { readonly id: string }>(
  people: readonly P[],
  turn: readonly string[]
): P[] {
  const place = ({ id }: P) => (turn.includes(id) ? turn.indexOf(id) : turn.length)
  return people.toSorted((a, b) => place(a) - place(b))
}
