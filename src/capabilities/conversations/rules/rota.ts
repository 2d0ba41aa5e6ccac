import { addDays, type CalendarDate, weekdayOf } from '../../../standards/calendar.ts'
import { isWorkingDay } from '../../../standards/working-days.ts'
import type { Help } from './call.ts'

/** One person who rings people back, with the facts that decide whether a call is theirs. */
export interface OnRota {
  readonly person: string
  readonly name: string
  readonly jobTitle: string
  /** Key of their own organisation. */
  readonly organisation: string
  /** Keys of the teams they work for. */
  readonly teams: readonly string[]
  /** 1 Monday to 5 Friday. */
  readonly weekdays: readonly number[]
  readonly callsADay: number
  readonly languages: readonly string[]
  readonly signs: boolean
  readonly fromDay: CalendarDate
  readonly away: readonly { readonly firstDay: CalendarDate; readonly lastDay: CalendarDate }[]
  /** Calls they have promised and not made yet. */
  readonly open: number
  /** Calls promised to people in the last four weeks, made or not. */
  readonly recent: number
}

/** A call that wants a person. */
export interface Wanted {
  /** The day from which the days count. It is not one of them. */
  readonly askedOn: CalendarDate
  /** The last day on which ringing is in time. */
  readonly dueOn: CalendarDate
  readonly help: Help
  readonly language: string | null
  /** Key of an organisation or a team the caller would rather not hear from. */
  readonly notTeam: string | null
  /** People who had it and may not have it again. */
  readonly notPeople?: readonly string[]
}

/**
 * Nobody rings for a team about which somebody may be unhappy: not from that organisation, and not from that team.
 * The rota, handing over and every list of people to choose from ask here.
 */
export function mayRing(
  { organisation, teams }: Pick<OnRota, 'organisation' | 'teams'>,
  notTeam: string | null
): boolean {
  return notTeam === null || (organisation !== notTeam && !teams.includes(notTeam))
}

/** The working days after `askedOn`, up to and including `dueOn`, on which this person works on calls. */
function daysFor(
  { weekdays, fromDay, away }: Pick<OnRota, 'weekdays' | 'fromDay' | 'away'>,
  { askedOn, dueOn }: Pick<Wanted, 'askedOn' | 'dueOn'>
): CalendarDate[] {
  const days: CalendarDate[] = []
  for (let day = addDays(askedOn, 1); day <= dueOn; day = addDays(day, 1)) {
    const isAway = away.some(({ firstDay, lastDay }) => firstDay <= day && day <= lastDay)
    if (day >= fromDay && isWorkingDay(day) && weekdays.includes(weekdayOf(day)) && !isAway) days.push(day)
  }
  return days
}

/** How many more calls this person can make by that day. Below 1: none. */
export function roomFor(person: OnRota, wanted: Pick<Wanted, 'askedOn' | 'dueOn'>): number {
  return daysFor(person, wanted).length * person.callsADay - person.open
}

/** Whether this person can talk in the way that is asked for, without a helper. */
function speaks(
  { signs, languages }: Pick<OnRota, 'signs' | 'languages'>,
  { help, language }: Pick<Wanted, 'help' | 'language'>
): boolean {
  if (help === 'signs') return signs
  if (help !== 'language') return true
  const wanted = (language ?? '').trim().toLowerCase()
  return languages.some(known => known.trim().toLowerCase() === wanted)
}

/** Who rings, and whether a helper has to be found, since nobody free speaks that way. */
export interface Picked {
  readonly person: OnRota
  readonly helperNeeded: boolean
}

/**
 * Picks the person for a call. Never one of the team somebody may be unhappy with; only people who work on a day in
 * time, are not away and have room. Of those: who speaks the way that was asked for, then who has had the fewest calls
 * in four weeks for the days they work, then by key, so that the same facts give the same person.
 *
 * @returns null when nobody is free
 */
export function pickCaller(rota: readonly OnRota[], wanted: Wanted): Picked | null {
  const free = rota.filter(
    person =>
      mayRing(person, wanted.notTeam) &&
      !(wanted.notPeople ?? []).includes(person.person) &&
      roomFor(person, wanted) > 0
  )
  const [first] = [...free].sort(
    (a, b) =>
      Number(speaks(b, wanted)) - Number(speaks(a, wanted)) ||
      shareOf(a) - shareOf(b) ||
      (a.person < b.person ? -1 : 1)
  )
  return first === undefined ? null : { person: first, helperNeeded: !speaks(first, wanted) }
}

/** Calls in four weeks for each call a week that they have room for: a person of one day is not asked like one of five. */
const shareOf = ({ recent, weekdays, callsADay }: OnRota): number => recent / (weekdays.length * callsADay)

/** Whether anybody at all rings on a working day after `today` and up to `dueOn`: then a call can be offered. */
export function anybodyRings(
  rota: readonly Pick<OnRota, 'weekdays' | 'fromDay' | 'away'>[],
  today: CalendarDate,
  dueOn: CalendarDate
): boolean {
  return rota.some(person => daysFor(person, { askedOn: today, dueOn }).length > 0)
}
