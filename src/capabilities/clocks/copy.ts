import { catalogue, type Language } from '../../platform/language/index.ts'
import { formatDay } from '../../standards/calendar.ts'
import type { Lateness } from '../../standards/working-days.ts'
import type { Reminder } from './rules/reminders.ts'
import type { Standing } from './rules/standing.ts'

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`)
const workingDays = (n: number) => (n === 1 ? '1 working day' : `${n} working days`)

const copy = catalogue({
  kept: 'Done in time',
  keptLate: (late: number) => `Done ${days(late)} late`,
  due: (day: string) => `Due by ${day}`,
  provisional: (day: string) => `Due by ${day}. This day may change when bank holidays are announced`,
  dueToday: 'Due today',
  lateBy: (late: number, working: number) =>
    working === 0 ? `Late by ${days(late)}` : `Late by ${days(late)} (${workingDays(working)})`,
  wasDue: (late: string, day: string) => `${late}. It was due on ${day}`,
  reminder: {
    subject: (late: number, due: number) =>
      [
        ...(late > 0 ? [`${late} late`] : []),
        ...(due > 0 ? [`${due} due by the next working day`] : []),
      ].join(', '),
    first: (site: string) => `This is what waits for you at ${site}.`,
    see: (address: string) => `See it all: ${address}`,
    stop: 'We write on working days only, and only when something is due or late. To stop, ask your administrator.',
  },
  setAside: 'No longer needed',
  setAsideLate: (day: string) => `No longer needed. It was due on ${day} and was late`,
})

/** By how much something is late, in the same words on every page for staff. */
export const lateWords = (late: Lateness, language: Language): string =>
  copy.in(language).lateBy(late.days, late.workingDays)

/** One line that says where a duty stands, the same on every page that shows one. */
export function standingWords({ state, due, provisional, lateBy }: Standing, language: Language): string {
  const t = copy.in(language)
  const day = formatDay(due, language)
  switch (state) {
    case 'kept':
      return t.kept
    case 'kept-late':
      return t.keptLate(lateBy?.days ?? 0)
    case 'due':
      return provisional ? t.provisional(day) : t.due(day)
    case 'due-today':
      return t.dueToday
    case 'late':
      return lateBy === null ? t.due(day) : t.wasDue(lateWords(lateBy, language), day)
    case 'set-aside':
      return t.setAside
    case 'set-aside-late':
      return t.setAsideLate(day)
  }
}

interface Named {
  readonly title: string
}

/** A letter to somebody who owes something. The subject holds counts only: it is seen on a locked screen. */
export function reminderWords(reminders: readonly Reminder<Named>[], site: string, address: string) {
  const t = copy.in('en-GB').reminder
  const late = reminders.filter(({ why }) => why === 'late').length
  const lines = reminders.map(({ duty, standing }) => `- ${duty.title}. ${standingWords(standing, 'en-GB')}.`)
  return {
    subject: `${site}: ${t.subject(late, reminders.length - late)}`,
    text: [t.first(site), ...lines, t.see(address), t.stop].join('\n\n'),
  }
}
