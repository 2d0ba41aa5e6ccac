import { catalogue, type Language } from '../../platform/language/index.ts'
import { formatDay } from '../../standards/calendar.ts'
import type { Standing } from './rules/standing.ts'

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`)
const workingDays = (n: number) => (n === 1 ? '1 working day' : `${n} working days`)

const copy = catalogue({
  kept: 'Done in time',
  keptLate: (late: number) => `Done ${days(late)} late`,
  due: (day: string) => `Due by ${day}`,
  provisional: (day: string) => `Due by ${day}. This day may change when bank holidays are announced`,
  dueToday: 'Due today',
  late: (day: string, late: number, working: number) =>
    working === 0
      ? `Late by ${days(late)}. It was due on ${day}`
      : `Late by ${days(late)} (${workingDays(working)}). It was due on ${day}`,
  setAside: 'No longer needed',
  setAsideLate: (day: string) => `No longer needed. It was due on ${day} and was late`,
})

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
      return t.late(day, lateBy?.days ?? 0, lateBy?.workingDays ?? 0)
    case 'set-aside':
      return t.setAside
    case 'set-aside-late':
      return t.setAsideLate(day)
  }
}
