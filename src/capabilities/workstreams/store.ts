import { json, type Db } from '../../platform/db/index.ts'
import type { Answers } from '../../platform/forms/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { CalendarMonth } from '../area/index.ts'
import type { Author, Status } from '../plan/index.ts'
import type { Line } from './rules/report.ts'

/** `workstreams` is this capability's own schema; no other file reads or writes it. */
const workstreams = (db: Db) => db.withSchema('workstreams').$extendTables<Tables>()

/** The last saved is the one that counts. */
export async function saveDraft(
  db: Db,
  draft: { workstream: string; month: CalendarMonth; answers: Answers; savedBy: string; savedAt: Date }
): Promise<void> {
  const { workstream, month, answers, savedBy, savedAt } = draft
  const typed = { answers: json(answers), saved_by: savedBy, saved_at: savedAt }
  await workstreams(db)
    .insertInto('draft')
    .values({ workstream, month, ...typed })
    .onConflict(conflict => conflict.columns(['workstream', 'month']).doUpdateSet(typed))
    .execute()
}

export function findDraft(db: Db, workstream: string, month: CalendarMonth) {
  return workstreams(db)
    .selectFrom('draft')
    .select(['answers', 'saved_by as savedBy', 'saved_at as savedAt'])
    .where('workstream', '=', workstream)
    .where('month', '=', month)
    .executeTakeFirst()
}

/** Names one saving of a draft. */
export const stampOf = (draft: { savedAt: Date } | undefined): string => draft?.savedAt.toISOString() ?? ''

export interface NewReport {
  readonly id: string
  readonly workstream: string
  readonly month: CalendarMonth
  readonly helpNeeded: string | null
  readonly author: Author
  readonly sentOn: CalendarDate
  readonly lines: readonly Omit<Line, 'promise'>[]
}

/** Keeps a report for good and lets its draft go. False when that month was reported already. */
export async function insertReport(db: Db, report: NewReport): Promise<boolean> {
  const { id, workstream, month, helpNeeded, author, sentOn, lines } = report
  const added = await workstreams(db)
    .insertInto('report')
    .values({ id, workstream, month, help_needed: helpNeeded, author: json(author), sent_on: sentOn })
    .onConflict(conflict => conflict.columns(['workstream', 'month']).doNothing())
    .returning('id')
    .executeTakeFirst()
  if (!added) return false
  if (lines.length > 0) {
    await workstreams(db)
      .insertInto('line')
      .values(
        lines.map(({ reference, said, changed, evidence }) => ({
          report: id,
          reference,
          said,
          changed,
          evidence,
        }))
      )
      .execute()
  }
  await workstreams(db)
    .deleteFrom('draft')
    .where('workstream', '=', workstream)
    .where('month', '=', month)
    .execute()
  return true
}

export function findReports(db: Db) {
  return workstreams(db)
    .selectFrom('report')
    .select(['id', 'workstream', 'month', 'help_needed as helpNeeded', 'author', 'sent_on as sentOn'])
    .orderBy('month', 'desc')
    .orderBy('workstream')
    .execute()
}

export function findReport(db: Db, workstream: string, month: CalendarMonth) {
  return workstreams(db)
    .selectFrom('report')
    .select(['id', 'workstream', 'month', 'help_needed as helpNeeded', 'author', 'sent_on as sentOn'])
    .where('workstream', '=', workstream)
    .where('month', '=', month)
    .executeTakeFirst()
}

export function findLines(db: Db, report: string) {
  return workstreams(db)
    .selectFrom('line')
    .select(['reference', 'said', 'changed', 'evidence'])
    .where('report', '=', report)
    .orderBy('reference')
    .execute()
}

/** What was last said of each promise in a report before this month. */
export async function findLastLines(db: Db, workstream: string, before: CalendarMonth) {
  const rows = await workstreams(db)
    .selectFrom('line')
    .innerJoin('report', 'report.id', 'line.report')
    .distinctOn('reference')
    .select(['reference', 'said', 'changed', 'report.month'])
    .where('report.workstream', '=', workstream)
    .where('report.month', '<', before)
    .orderBy('reference')
    .orderBy('report.month', 'desc')
    .execute()
  return new Map(rows.map(row => [row.reference, row]))
}

/** Reports whose statements are not on the promises yet. */
export function findUntold(db: Db) {
  return workstreams(db)
    .selectFrom('report')
    .leftJoin('told', 'told.report', 'report.id')
    .select(['id', 'workstream', 'month', 'author', 'sent_on as sentOn'])
    .where('told.report', 'is', null)
    .execute()
}

export async function markTold(db: Db, report: string, on: CalendarDate): Promise<void> {
  await workstreams(db)
    .insertInto('told')
    .values({ report, told_on: on })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

type Tables = {
  draft: { workstream: string; month: CalendarMonth; answers: Answers; saved_by: string; saved_at: Date }
  report: {
    id: string
    workstream: string
    month: CalendarMonth
    help_needed: string | null
    author: Author
    sent_on: CalendarDate
  }
  line: { report: string; reference: number; said: Status; changed: string; evidence: string | null }
  told: { report: string; told_on: CalendarDate }
}
