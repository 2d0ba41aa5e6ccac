import type { RoleCode } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { tallies } from './counting.ts'
import type { Duty, Move, NewDuty } from './rules/duty.ts'
import { keepingOurWord as wordKept, type WordKept } from './rules/keeping-our-word.ts'
import { checkMove } from './rules/move.ts'
import { type Reminder, remindersFor } from './rules/reminders.ts'
import { byUrgency, standing, type Standing } from './rules/standing.ts'
import { waitsOf, type Wait } from './rules/waits.ts'
import * as store from './store/index.ts'

/** A duty and where it stands today. */
export type DutyToday = Duty & { readonly standing: Standing }

/** Hands in one duty. For several at once, such as when a story is told, oweDuties is one statement. */
export function oweDuty(db: Db, duty: NewDuty): Promise<void> {
  return store.oweDuties(db, [duty])
}

/**
 * Moves the day of a duty that has a fixed day. The first day, and every day between, stay in the ledger with the reason.
 * Errors: NotFound when it is not owed; DutyCannotMove when it counts days from a start, or is kept or dropped.
 */
export async function moveDuty(
  db: Db,
  subject: string,
  kind: string,
  move: { readonly to: CalendarDate; readonly on: CalendarDate; readonly why: string }
): Promise<void> {
  checkMove(await store.findDays(db, subject, kind), kind)
  await store.insertMove(db, subject, kind, move)
}

/** What these roles and this person still have to do: the latest first, then what is due today, then by day. */
export async function openDuties(
  db: Db,
  mine: { readonly forRoles: readonly RoleCode[]; readonly personId: string },
  today: CalendarDate
): Promise<DutyToday[]> {
  const duties = await store.findOpenDuties(db, mine)
  return duties.map(at(today)).sort((a, b) => byUrgency(a.standing, b.standing))
}

/** Every duty about one thing, kept or not, the first owed first. Staff only. */
export async function dutiesOf(db: Db, subject: string, today: CalendarDate): Promise<DutyToday[]> {
  return (await store.findDutiesOf(db, [subject])).map(at(today))
}

/** The same for the things of one list, in one question to the database. A thing that owes nothing is not in the map. */
export async function dutiesOfEach(
  db: Db,
  subjects: readonly string[],
  today: CalendarDate
): Promise<Map<string, DutyToday[]>> {
  const duties = (await store.findDutiesOf(db, subjects)).map(at(today))
  return Map.groupBy(duties, ({ subject }) => subject)
}

/** Where one duty stands, for anyone who knows what it is about: a teller with their code may ask. Null when not owed. */
export async function standingOf(
  db: Db,
  subject: string,
  kind: string,
  today: CalendarDate
): Promise<(Standing & { readonly keptOn: CalendarDate | null }) | null> {
  const days = await store.findDays(db, subject, kind)
  return days && { ...standing(days, today), keptOn: days.keptOn }
}

/** Every day a fixed day was moved, first to last. Staff only. */
export async function movesOf(db: Db, subject: string, kind: string): Promise<Move[]> {
  const duty = (await store.findDutiesOf(db, [subject])).find(each => each.kind === kind)
  return duty ? store.findMoves(db, duty) : []
}

/** How each kind of duty has gone. True figures: gate them. */
export async function keepingOurWord(db: Db, today: CalendarDate): Promise<WordKept[]> {
  return wordKept(await tallies(db, today))
}

/** How long duties of one kind took, or have taken so far. Counts: gate what is shown of them. */
export async function waitedFor(db: Db, kind: string, today: CalendarDate): Promise<Wait[]> {
  return waitsOf(await tallies(db, today), kind)
}

/** The duties that want a reminder today, whoever owes them. Another room writes and sends it. */
export async function remindersOn(db: Db, today: CalendarDate): Promise<Reminder<Duty>[]> {
  return remindersFor(await store.findOpenDuties(db), today)
}

function at(today: CalendarDate) {
  return (duty: Duty): DutyToday => ({ ...duty, standing: standing(duty, today) })
}
