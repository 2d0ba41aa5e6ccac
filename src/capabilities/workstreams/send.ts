import type { Db } from '../../platform/db/index.ts'
import { calendarDate, formatMonth } from '../../standards/calendar.ts'
import { Conflict } from '../../standards/errors.ts'
import { needsTwoPeople, type CalendarMonth, type Needs } from '../area/index.ts'
import { keepDuty, oweDuties, type NewDuty } from '../clocks/index.ts'
import { addUpdate, isTooGood, judge, publishedPromise, ruleOn, type Acting } from '../plan/index.ts'
import { current, propose } from '../publishing/index.ts'
import { dutyWords } from './copy.ts'
import { groups, isOwed, type Group } from './groups.ts'
import { lastDayOfMonth, monthsOwed, reportDue } from './rules/months.ts'
import { reportKey, type Line, type ReportSnapshot } from './rules/report.ts'
import * as store from './store.ts'

const DUTY = 'workstreams.report'
const t = dutyWords.in('en-GB') // staff titles; the ledger keeps one spelling
const subjectOf = (month: CalendarMonth, workstream: string) => `report:${month}:${workstream}`

/** What staff read of a report, in My work and where it waits for a second person. */
export const titleOf = (group: string, month: CalendarMonth) =>
  t.report(group, formatMonth(calendarDate(`${month}-01`), 'en-GB'))

export interface Sending {
  readonly group: Group
  readonly month: CalendarMonth
  readonly lines: readonly Line[]
  readonly helpNeeded: string | null
  readonly by: Acting
}

/** A report as it will be public. */
export function reportSnapshot(
  { area, today }: Needs,
  { group, month, lines, helpNeeded, by }: Sending
): ReportSnapshot {
  const { name, jobTitle, organisation } = by
  return {
    ...{ month, workstream: group.key, title: group.title, lines, helpNeeded },
    due: reportDue(month, area.standards.report.workingDays).day,
    sentOn: today(),
    author: { name, jobTitle, organisation },
  }
}

/**
 * Sends a report: it is kept, frozen, and counted as in time or late. Where one person is enough it is public at once and
 * each statement goes to its promise; where two are needed, that follows when the second has agreed.
 * Errors: Conflict when that month is not owed or was reported.
 */
export async function sendReport(needs: Needs, db: Db, sending: Sending): Promise<{ published: boolean }> {
  const { group, month, lines, helpNeeded, by } = sending
  const { area, newId, now, today } = needs
  if (!isOwed(group, month, today())) throw new Conflict('No report is owed about this month.')
  const snapshot = reportSnapshot(needs, sending)
  const report = { id: newId(), workstream: group.key, month, helpNeeded, lines, sentOn: today() }
  if (!(await store.insertReport(db, { ...report, author: snapshot.author })))
    throw new Conflict('This month was reported already.')
  const { published } = await propose(db, {
    ...{
      kind: 'report',
      key: reportKey(month, group.key),
      title: titleOf(group.title, month),
      snapshot,
      note: null,
      by,
    },
    ...{ needsTwo: needsTwoPeople(area, 'report'), id: newId(), now: now(), today: today() },
    preview: `/staff/reports/${month}/${group.key}`,
  })
  await oweDuties(db, [dutyFor(needs, group, month)])
  await keepDuty(db, subjectOf(month, group.key), DUTY, today())
  if (published) await tellPromises(needs, db, { id: report.id, month, workstream: group.key }, lines, by)
  return { published }
}

/** Puts each statement on its promise, as a dated update and a judgement. Doing it again adds nothing. */
async function tellPromises(
  needs: Needs,
  db: Db,
  report: { id: string; month: CalendarMonth; workstream: string },
  lines: readonly Omit<Line, 'promise'>[],
  by: Acting
): Promise<void> {
  const { month, workstream } = report
  for (const { reference, said, changed, evidence } of lines) {
    const promise = await publishedPromise(db, reference)
    if (!promise || promise.stopped) continue
    const key = `report-${month}-${workstream}-${reference}`
    const last = lastDayOfMonth(month)
    const on = last < needs.today() ? last : needs.today()
    await addUpdate(needs, db, reference, { on, words: changed, evidence, key }, by)
    // Between typing and telling a date may have passed: then the dates speak for themselves.
    if (!isTooGood(said, ruleOn(promise, needs.today())))
      await judge(
        needs,
        db,
        reference,
        { said, why: changed, evidence: said === 'done' ? evidence : null },
        by
      )
  }
  await store.markTold(db, report.id, needs.today())
}

/** Opens the duty of every month that is owed, and tells the promises of reports that a second person agreed to. */
export async function settleReports(needs: Needs, db: Db): Promise<void> {
  const all = await groups(db)
  await oweDuties(
    db,
    all.flatMap(group => monthsOwed(group.since, needs.today()).map(month => dutyFor(needs, group, month)))
  )
  for (const { id, month, workstream, author } of await store.findUntold(db)) {
    if (!(await current(db, 'report', reportKey(month, workstream)))) continue
    const by = { id: 'report', ...author, organisation: author.organisation ?? '' }
    await tellPromises(needs, db, { id, month, workstream }, await store.findLines(db, id), by)
  }
}

/** A month's report, owed from the last day of the month. */
export function dutyFor({ area }: Needs, { key, title }: Group, month: CalendarMonth): NewDuty {
  return {
    ...{ kind: DUTY, subject: subjectOf(month, key), title: titleOf(title, month) },
    where: `/staff/reports/${month}/${key}`,
    owedBy: { role: 'workstream-lead', label: title },
    owedTo: t.owedTo,
    startedOn: lastDayOfMonth(month),
    rule: { unit: 'working-days', n: area.standards.report.workingDays },
  }
}

/** Marks a loaded report as sent, in the ledger too. */
export async function keepReportDuty(
  db: Db,
  month: CalendarMonth,
  workstream: string,
  on: ReportSnapshot['sentOn']
): Promise<void> {
  await keepDuty(db, subjectOf(month, workstream), DUTY, on)
}
