import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Became } from '../rules/suggestion.ts'

/** `coding` is this capability's own schema; no other room reads or writes it. */
export const coding = (db: Db) =>
  db.withSchema('coding').$extendTables<{
    reading: ReadingTable
    finish: FinishTable
    passage: PassageTable
    serious: SeriousTable
    agreed_by: AgreedTable
    passed_on: PassedTable
    suggestion: SuggestionTable
  }>()

/** Who did it. */
export interface Hand {
  readonly id: string
  readonly name: string
}

interface ReadingTable {
  id: string
  story_id: string
  kind: 'own' | 'agreed'
  words_hash: string
  needs_two: boolean
  by_id: string
  by_name: string
  begun_on: CalendarDate
}

interface FinishTable {
  reading: string
  story_id: string
  words_hash: string
  nth: number
  said: 'coded' | 'nothing'
  note: string | null
  finished_on: CalendarDate
}

interface PassageTable {
  id: string
  reading: string
  from_at: number
  to_at: number
  theme: string
  side: 'strength' | 'development'
  quote: boolean
}

interface SeriousTable {
  id: string
  reading: string
  from_at: number
  to_at: number
  title: string
  why: string
  cornerstone: string
}

interface AgreedTable {
  reading: string
  person_id: string
  person_name: string
}

interface PassedTable {
  story_id: string
  by_id: string
  passed_on: CalendarDate
}

interface SuggestionTable {
  reading: string
  theme: string
  side: 'strength' | 'development'
  place: number
  score: number
  because: string[]
  offered_on: CalendarDate
  became: Became | null
}
