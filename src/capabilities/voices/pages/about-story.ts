import { calendarDate, formatMonth } from '../../../standards/calendar.ts'
import { cornerstoneBySlug, type Area } from '../../area/index.ts'
import type { copy } from '../copy.ts'
import type { PublicStory } from '../rules/publishable.ts'

type Words = ReturnType<typeof copy.in>['stories']

/** Who told it, in which month, and under which cornerstone, in one line. */
export function aboutStory(
  t: Words,
  { teller, toldIn, cornerstone }: PublicStory,
  area: Area,
  language: string
): string {
  const told = t.told(t.tellers[teller], formatMonth(calendarDate(`${toldIn}-01`), language))
  const place = cornerstone === null ? undefined : cornerstoneBySlug(area, cornerstone)?.name
  return place === undefined ? told : `${told} ${t.place(place)}`
}
