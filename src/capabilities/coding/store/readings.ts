import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Passage } from '../rules/passages.ts'
import type { Became, Suggestion } from '../rules/suggestion.ts'
import { coding, type Hand } from './tables.ts'

/** One person's coding of one text of one story, or what two agreed on. What it says is read apart. */
export interface Reading {
  readonly id: string
  readonly story: string
  readonly kind: 'own' | 'agreed'
  readonly wordsHash: string
  readonly needsTwo: boolean
  readonly by: string
  readonly byName: string
  readonly begunOn: CalendarDate
  readonly isDone: boolean
  readonly note: string | null
  /** Null while it is not done. */
  readonly finishedOn: CalendarDate | null
}

/** Readings of all stories, or of one, the first to be done first. */
export async function findReadings(db: Db, story?: string): Promise<Reading[]> {
  const rows = await coding(db)
    .selectFrom('reading as r')
    .leftJoin('finish as f', 'f.reading', 'r.id')
    .select(['r.id', 'r.story_id as story', 'r.kind', 'r.words_hash as wordsHash'])
    .select(['r.needs_two as needsTwo', 'r.by_id as by', 'r.by_name as byName', 'r.begun_on as begunOn'])
    .select(['f.note', 'f.finished_on as finishedOn'])
    .$if(story !== undefined, query => query.where('r.story_id', '=', story ?? ''))
    .orderBy('f.nth')
    .orderBy('r.id')
    .execute()
  return rows.map(row => ({ ...row, isDone: row.finishedOn !== null }))
}

type NewReading = Pick<Reading, 'id' | 'story' | 'kind' | 'wordsHash' | 'needsTwo'> & {
  readonly by: Hand
  readonly on: CalendarDate
}

/** Begins a reading, or leaves the one that this person has begun of this text. Says which it is. */
export async function beginReading(db: Db, reading: NewReading): Promise<string> {
  const { id, story, kind, wordsHash, needsTwo, by, on } = reading
  await coding(db)
    .insertInto('reading')
    .values({
      ...{ id, story_id: story, kind, words_hash: wordsHash, needs_two: needsTwo },
      ...{ by_id: by.id, by_name: by.name, begun_on: on },
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
  const begun = await coding(db)
    .selectFrom('reading')
    .select('id')
    .where('story_id', '=', story)
    .where('words_hash', '=', wordsHash)
    .where('kind', '=', kind)
    .where('by_id', '=', by.id)
    .executeTakeFirstOrThrow()
  return begun.id
}

interface Finish {
  readonly reading: string
  readonly story: string
  readonly wordsHash: string
  /** 1 or 2 for somebody's own, 0 for what both agreed on. */
  readonly nth: 0 | 1 | 2
  readonly said: 'coded' | 'nothing'
  readonly note: string | null
  readonly on: CalendarDate
}

/** False, and nothing done, when as many as must have read it already. */
export async function finishReading(db: Db, finish: Finish): Promise<boolean> {
  const { reading, story, wordsHash, nth, said, note, on } = finish
  const { numInsertedOrUpdatedRows: added } = await coding(db)
    .insertInto('finish')
    .values({ reading, story_id: story, words_hash: wordsHash, nth, said, note, finished_on: on })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(added) > 0
}

export interface PassageRow extends Passage {
  readonly id: string
  readonly reading: string
}

/** Passages that this person may see, in the order of the text: of some readings, or of all. */
export async function findPassages(db: Db, readings?: readonly string[]): Promise<PassageRow[]> {
  return coding(db)
    .selectFrom('passage')
    .select(['id', 'reading', 'from_at as from', 'to_at as to', 'theme', 'side', 'quote'])
    .$if(readings !== undefined, query =>
      query.where(sql<boolean>`reading = any(${[...(readings ?? [])]}::uuid[])`)
    )
    .orderBy('from_at')
    .orderBy('to_at')
    .orderBy('theme')
    .orderBy('side')
    .execute()
}

/** Adds passages to a reading; one that is there already stays as it is. */
export async function insertPassages(
  db: Db,
  reading: string,
  passages: readonly (Passage & { readonly id: string })[]
): Promise<void> {
  if (passages.length === 0) return
  const rows = passages.map(({ id, from, to, theme, side, quote }) => ({
    ...{ id, reading, from_at: from, to_at: to, theme, side, quote },
  }))
  await coding(db)
    .insertInto('passage')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Takes a passage, or a mark, out of a reading that is not done. */
export async function deleteMark(db: Db, reading: string, id: string): Promise<void> {
  for (const table of ['passage', 'serious'] as const)
    await coding(db).deleteFrom(table).where('reading', '=', reading).where('id', '=', id).execute()
}

export interface SeriousMark {
  readonly id: string
  readonly from: number
  readonly to: number
  readonly title: string
  readonly why: string
  readonly cornerstone: string
}

export async function insertSerious(db: Db, reading: string, marks: readonly SeriousMark[]): Promise<void> {
  if (marks.length === 0) return
  const rows = marks.map(({ from, to, ...mark }) => ({ ...mark, reading, from_at: from, to_at: to }))
  await coding(db).insertInto('serious').values(rows).execute()
}

/** What is few but serious in these readings. */
export function findSerious(
  db: Db,
  readings: readonly string[]
): Promise<(SeriousMark & { reading: string })[]> {
  return coding(db)
    .selectFrom('serious')
    .select(['id', 'reading', 'from_at as from', 'to_at as to', 'title', 'why', 'cornerstone'])
    .where(sql<boolean>`reading = any(${[...readings]}::uuid[])`)
    .orderBy('from_at')
    .orderBy('id')
    .execute()
}

/** Who agreed to what was talked through. Before it is done. */
export async function insertAgreed(db: Db, reading: string, people: readonly Hand[]): Promise<void> {
  const rows = people.map(({ id, name }) => ({ reading, person_id: id, person_name: name }))
  await coding(db).insertInto('agreed_by').values(rows).execute()
}

/** Names of who agreed, by reading. */
export async function findAgreed(db: Db, reading: string): Promise<string[]> {
  const rows = await coding(db)
    .selectFrom('agreed_by')
    .select('person_name')
    .where('reading', '=', reading)
    .orderBy('person_name')
    .execute()
  return rows.map(({ person_name }) => person_name)
}

/** Stories that this person left for somebody else. */
export async function findPassedOn(db: Db, by: string): Promise<Set<string>> {
  const rows = await coding(db).selectFrom('passed_on').select('story_id').where('by_id', '=', by).execute()
  return new Set(rows.map(({ story_id }) => story_id))
}

export async function insertPassedOn(db: Db, story: string, by: string, on: CalendarDate): Promise<void> {
  await coding(db)
    .insertInto('passed_on')
    .values({ story_id: story, by_id: by, passed_on: on })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Keeps what was suggested to a reader, once. */
export async function insertSuggestions(
  db: Db,
  reading: string,
  suggestions: readonly Suggestion[],
  on: CalendarDate
): Promise<void> {
  if (suggestions.length === 0) return
  const rows = suggestions.map(({ theme, side, score, because }, at) => ({
    ...{ reading, theme, side, score, place: at + 1, because: [...because], offered_on: on },
  }))
  await coding(db)
    .insertInto('suggestion')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** What was suggested in one reading of this person's own, in the order it was shown. */
export function findSuggestions(db: Db, reading: string): Promise<Suggestion[]> {
  return coding(db)
    .selectFrom('suggestion')
    .select(['theme', 'side', 'score', 'because'])
    .where('reading', '=', reading)
    .orderBy('place')
    .execute()
}

/** Keeps what a reader did with each suggestion. Before the reading is done. */
export async function settleSuggestions(
  db: Db,
  reading: string,
  became: readonly { readonly theme: string; readonly side: string; readonly became: Became }[]
): Promise<void> {
  for (const { theme, side, became: what } of became)
    await coding(db)
      .updateTable('suggestion')
      .set({ became: what })
      .where('reading', '=', reading)
      .where('theme', '=', theme)
      .where('side', '=', side as 'strength')
      .execute()
}

/**
 * How often suggestions of each theme were accepted, changed and refused, by whom. As the system: no story is named, and none
 * is counted that a second reader has still to read.
 */
export async function countSuggestions(
  db: Db
): Promise<{ byName: string; theme: string; became: Became; times: number }[]> {
  return coding(db)
    .selectFrom('suggestion as s')
    .innerJoin('reading as r', 'r.id', 's.reading')
    .select(['r.by_name as byName', 's.theme', 's.became'])
    .select(({ fn }) => fn.countAll<number>().as('times'))
    .where('s.became', 'is not', null)
    .where(
      sql<boolean>`not r.needs_two or exists (select from coding.finish f
        where f.story_id = r.story_id and f.words_hash = r.words_hash and f.nth = 2)`
    )
    .groupBy(['r.by_name', 's.theme', 's.became'])
    .orderBy('s.theme')
    .orderBy('r.by_name')
    .$narrowType<{ became: Became }>()
    .execute()
}

/** How many of these stories somebody has begun to code. */
export async function countRead(db: Db, stories: readonly string[]): Promise<number> {
  const { read } = await coding(db)
    .selectFrom('reading')
    .select(({ fn }) => fn.count<number>('story_id').distinct().as('read'))
    .where(sql<boolean>`story_id = any(${[...stories]}::uuid[])`)
    .executeTakeFirstOrThrow()
  return read
}
