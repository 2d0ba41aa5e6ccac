import type { Language } from '../../../platform/language/index.ts'
import { calendarDate, formatDate, formatMonth } from '../../../standards/calendar.ts'
import { organisationByKey, type Area } from '../../area/index.ts'
import type { DueDate } from '../rules/due.ts'
import type { Author, Holder } from '../rules/facts.ts'

/** '31 May 2025', or 'May 2025' where only the month was ever said. */
export function sayDue(due: DueDate, language: Language): string {
  return due.length === 10
    ? formatDate(calendarDate(due), language)
    : formatMonth(calendarDate(`${due}-01`), language)
}

/** The short name of an organisation; its key where the area does not know it any more. */
export function organisationName(area: Area, key: string): string {
  return organisationByKey(area, key)?.short ?? key
}

/** A job first, then the organisation. A person's name only where the plan gives it. */
export function sayHolder(area: Area, { personName, jobTitle, organisation }: Holder): string {
  const where = organisation && organisationName(area, organisation)
  return [personName, jobTitle, where].filter(Boolean).join(', ')
}

export function sayAuthor(area: Area, { name, jobTitle, organisation }: Author): string {
  return sayHolder(area, { personName: name, jobTitle, organisation })
}

/** 'the council, NHS Devon and the parent carer forum' without a rule about commas. */
export function sayOrganisations(area: Area, keys: readonly string[]): string {
  return keys.map(key => organisationName(area, key)).join(', ')
}
