import { sql, type Generated } from 'kysely'
import { json, type Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Sharing, Teller } from '../voices/index.ts'
import type { Column } from './rules/columns.ts'
import type { Tool } from './rules/shape.ts'

/** `surveys` is this capability's own schema; no other file reads or writes it. */
const surveys = (db: Db) => db.withSchema('surveys').$extendTables<Tables>()

/** A survey, waiting to be taken in or taken in already. */
export interface Survey {
  readonly id: string
  readonly title: string
  readonly askedFrom: CalendarDate
  readonly askedTo: CalendarDate
  /** How many people were asked; null when nobody counted. */
  readonly asked: number | null
  readonly sharing: Sharing
  readonly teller: Teller
  readonly tool: Tool
  readonly headerRow: number
  readonly firstRow: number
  readonly rowCount: number
  readonly columns: readonly Column[]
  readonly uploadedOn: CalendarDate
  readonly byName: string
  readonly byJob: string
  readonly takenOn: CalendarDate | null
  readonly taken: number | null
  readonly leftOut: number | null
  /** Under which everybody may read of it; null before it has a public page. */
  readonly number: number | null
  /** The rows in which we found words that suggest danger. */
  readonly signs: readonly string[]
  readonly looked: boolean
}

const columns = [
  ...([
    'id',
    'title',
    'asked_from as askedFrom',
    'asked_to as askedTo',
    'asked',
    'sharing',
    'teller',
  ] as const),
  ...([
    'tool',
    'header_row as headerRow',
    'first_row as firstRow',
    'row_count as rowCount',
    'columns',
  ] as const),
  ...(['uploaded_on as uploadedOn', 'by_name as byName', 'by_job as byJob', 'taken_on as takenOn'] as const),
  ...(['taken', 'left_out as leftOut', 'signs', 'looked', 'number'] as const),
] as const

export type NewSurvey = Omit<Survey, 'takenOn' | 'taken' | 'leftOut' | 'signs' | 'looked' | 'number'> & {
  readonly byId: string
}

/** Keeps a survey that waits. False when it is there already: the same press came twice. */
export async function insertSurvey(db: Db, survey: NewSurvey): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await surveys(db)
    .insertInto('survey')
    .values({
      ...{ id: survey.id, title: survey.title, asked_from: survey.askedFrom, asked_to: survey.askedTo },
      ...{
        asked: survey.asked,
        sharing: survey.sharing,
        agreed: true,
        teller: survey.teller,
        tool: survey.tool,
      },
      ...{ header_row: survey.headerRow, first_row: survey.firstRow, row_count: survey.rowCount },
      ...{ columns: json(survey.columns), uploaded_on: survey.uploadedOn },
      ...{ by_id: survey.byId, by_name: survey.byName, by_job: survey.byJob },
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return numInsertedOrUpdatedRows === 1n
}

export function findSurvey(db: Db, id: string): Promise<Survey | undefined> {
  return surveys(db).selectFrom('survey').select(columns).where('id', '=', id).executeTakeFirst()
}

/** All surveys, the newest first. */
export function findSurveys(db: Db, limit = 200): Promise<Survey[]> {
  return surveys(db)
    .selectFrom('survey')
    .select(columns)
    .orderBy('uploaded_on', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
}

/** Every survey there is. As the system. */
export function findAll(db: Db): Promise<Survey[]> {
  return surveys(db).selectFrom('survey').select(columns).execute()
}

/** Surveys that were taken in before a day, the oldest first. */
export function findTakenBefore(db: Db, day: CalendarDate): Promise<Survey[]> {
  return surveys(db)
    .selectFrom('survey')
    .select(columns)
    .where('taken_on', '<', day)
    .orderBy('taken_on')
    .orderBy('id')
    .execute()
}

/** Any number, the same in every process: numbers are given one at a time. */
const NUMBER_LOCK = 7_305_336

/** Gives a survey the next number that is not gone. @returns the one it has now */
export async function giveNumber(
  db: Db,
  id: string,
  isGone: (number: number) => Promise<boolean>
): Promise<number> {
  await sql`select pg_advisory_xact_lock(${sql.lit(NUMBER_LOCK)})`.execute(db)
  const { rows } = await sql<{ highest: number }>`
    select coalesce(max(number), 0)::int as highest from surveys.survey`.execute(db)
  let number = rows[0]!.highest + 1
  while (await isGone(number)) number++
  await surveys(db)
    .updateTable('survey')
    .set({ number })
    .where('id', '=', id)
    .where('number', 'is', null)
    .execute()
  const { number: now } = await surveys(db)
    .selectFrom('survey')
    .select('number')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return now!
}

/** How the columns of the newest survey of this tool were understood. */
export async function columnsBefore(db: Db, tool: Tool): Promise<readonly Column[]> {
  const found = await surveys(db)
    .selectFrom('survey')
    .select('columns')
    .where('tool', '=', tool)
    .where('taken_on', 'is not', null)
    .orderBy('taken_on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return found?.columns ?? []
}

/** Another understanding of a file that waits. False when it is taken in already, or gone. */
export async function updateSurvey(
  db: Db,
  id: string,
  { headerRow, firstRow, columns: understood }: Pick<Survey, 'headerRow' | 'firstRow' | 'columns'>
): Promise<boolean> {
  const { numUpdatedRows } = await surveys(db)
    .updateTable('survey')
    .set({ header_row: headerRow, first_row: firstRow, columns: json(understood) })
    .where('id', '=', id)
    .where('taken_on', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** From now on it is taken in. False when it was already: of two presses, one takes it in. */
export async function markTaken(
  db: Db,
  id: string,
  { on, taken, leftOut }: { on: CalendarDate; taken: number; leftOut: number }
): Promise<boolean> {
  const { numUpdatedRows } = await surveys(db)
    .updateTable('survey')
    .set({ taken_on: on, taken, left_out: leftOut })
    .where('id', '=', id)
    .where('taken_on', 'is', null)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

export async function insertChunk(db: Db, chunk: { surveyId: string; nth: number; sealed: Buffer }) {
  const { surveyId: survey_id, nth, sealed } = chunk
  await surveys(db).insertInto('chunk').values({ survey_id, nth, sealed }).execute()
}

/** The rows of a file that waits, sealed, in their order: all of them, or the first of so many. */
export async function findChunks(db: Db, surveyId: string, most?: number): Promise<Buffer[]> {
  const rows = await surveys(db)
    .selectFrom('chunk')
    .select(sql<string>`encode(sealed, 'base64')`.as('sealed')) // a third shorter than the text of bytes, and sooner read
    .where('survey_id', '=', surveyId)
    .$if(most !== undefined, all => all.where('nth', '<', most!))
    .orderBy('nth')
    .execute()
  return rows.map(({ sealed }) => Buffer.from(sealed, 'base64'))
}

export async function deleteChunks(db: Db, surveyId: string): Promise<void> {
  await surveys(db).deleteFrom('chunk').where('survey_id', '=', surveyId).execute()
}

export async function deleteSurvey(db: Db, id: string): Promise<void> {
  await surveys(db).deleteFrom('survey').where('id', '=', id).execute()
}

/** Files that nobody took in. As the system. */
export async function deleteWaitingBefore(db: Db, day: CalendarDate): Promise<void> {
  await surveys(db)
    .deleteFrom('survey')
    .where('taken_on', 'is', null)
    .where('uploaded_on', '<', day)
    .execute()
}

/** A survey whose rows are not all looked through for danger, with how far somebody came. Others wait while it is held. */
export async function holdToLook(db: Db): Promise<{ id: string; lookedTo: string | null } | undefined> {
  const { rows } = await sql<{ id: string; lookedTo: string | null }>`
    select id, looked_to as "lookedTo" from surveys.survey
    where taken_on is not null and not looked order by id limit 1 for update`.execute(db)
  return rows[0]
}

/** How far the rows are looked through now; `to` null: to the end. */
export async function noteLooked(
  db: Db,
  id: string,
  { to, found }: { to: string | null; found: readonly string[] }
): Promise<void> {
  await sql`update surveys.survey set looked_to = ${to}::uuid, looked = ${to === null},
    signs = signs || ${[...found]}::uuid[] where id = ${id}::uuid`.execute(db)
}

type Tables = {
  survey: {
    id: string
    title: string
    asked_from: CalendarDate
    asked_to: CalendarDate
    asked: number | null
    sharing: Sharing
    agreed: boolean
    teller: Teller
    tool: Tool
    header_row: number
    first_row: number
    row_count: number
    columns: readonly Column[]
    uploaded_on: CalendarDate
    by_id: string
    by_name: string
    by_job: string
    taken_on: Generated<CalendarDate | null>
    taken: Generated<number | null>
    left_out: Generated<number | null>
    looked_to: Generated<string | null>
    looked: Generated<boolean>
    signs: Generated<string[]>
    number: Generated<number | null>
  }
  chunk: { survey_id: string; nth: number; sealed: Buffer }
}
