import type { Area, Cornerstone, Organisation } from './types.ts'

/** A cornerstone by the last part of its address, like `welcome-and-care`. */
export function cornerstoneBySlug(area: Area, slug: string): Cornerstone | undefined {
  return area.cornerstones.find(({ key }) => key === slug)
}

/** An organisation by its key in the area's folder; undefined when the area has none of that key. */
export function organisationByKey(area: Area, key: string): Organisation | undefined {
  return area.organisations.find(organisation => organisation.key === key)
}

/** The organisations of an area as the options of a question, in the area's order. */
export function organisationOptions({
  organisations,
}: Area): { readonly value: string; readonly text: string }[] {
  return organisations.map(({ key, name }) => ({ value: key, text: name }))
}

/** The days named in an area's standards, as the clocks take them. */
export function workingDaysFor(area: Area, standard: keyof Area['standards']): number {
  return area.standards[standard].workingDays
}

/** Whether this kind of thing needs a second person before it is public. */
export function needsTwoPeople(area: Area, kind: Area['twoPeople'][number]): boolean {
  return area.twoPeople.includes(kind)
}
