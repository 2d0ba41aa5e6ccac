import type { Db } from '../../platform/db/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs, ReportRecord, ResolvedRecord } from '../area/index.ts'
import { oweDuties } from '../clocks/index.ts'
import { addPastJudgements, publishedPromises, type Author, type PastVerdict } from '../plan/index.ts'
import { propose } from '../publishing/index.ts'
import { groups, type Group } from './groups.ts'
import { reportDue } from './rules/months.ts'
import { reportKey, type Line } from './rules/report.ts'
import { dutyFor, keepReportDuty, settleReports, titleOf } from './send.ts'
import * as store from './store.ts'

interface Known {
  readonly groups: ReadonlyMap<string, Group>
  readonly people: ReadonlyMap<string, Author>
  readonly promises: ReadonlyMap<string, { reference: number; promise: string }>
}

/**
 * Reports of an area's record, published on the days they were sent. What they say about each promise is in the
 * record's plan already, as dated updates; here each adds what its owner judged. A month without one stays a gap.
 */
export async function loadReports(needs: Needs, db: Db, record: ResolvedRecord): Promise<number> {
  const known = await whatIsKnown(db, record)
  const verdicts: PastVerdict[] = []
  let added = 0
  for (const report of record.reports) {
    if (report.sent === null || !(await loadReport(needs, db, report, known))) continue
    added += 1
    verdicts.push(...verdictsOf(report, known))
  }
  await addPastJudgements(
    needs,
    db,
    verdicts.toSorted((one, other) => (one.on < other.on ? -1 : 1))
  )
  await settleReports(needs, db)
  return added
}

async function whatIsKnown(db: Db, { people }: ResolvedRecord): Promise<Known> {
  const author = ({ name, jobTitle, organisation }: Author) => ({ name, jobTitle, organisation })
  return {
    groups: new Map((await groups(db)).map(group => [group.key, group])),
    people: new Map(people.map(person => [person.key, author(person)])),
    promises: new Map((await publishedPromises(db)).map(promise => [promise.key, promise])),
  }
}

async function loadReport(needs: Needs, db: Db, report: ReportRecord, known: Known): Promise<boolean> {
  const { area, newId, now } = needs
  const { month, planArea, sent: sentOn, helpNeeded, by } = report
  const group = found(known.groups, planArea)
  const author = found(known.people, by)
  const id = newId()
  const lines = linesOf(report, known)
  if (sentOn === null) return false
  if (!(await store.insertReport(db, { id, workstream: planArea, month, helpNeeded, author, sentOn, lines })))
    return false
  const due = reportDue(month, area.standards.report.workingDays).day
  await propose(db, {
    ...{
      kind: 'report',
      key: reportKey(month, planArea),
      title: titleOf(group.title, month),
    },
    snapshot: { month, workstream: planArea, title: group.title, due, sentOn, author, lines, helpNeeded },
    ...{
      note: null,
      by: { id: 'record', name: author.name },
      needsTwo: false,
      id: newId(),
      now: now(),
      today: sentOn,
    },
  })
  await store.markTold(db, id, sentOn)
  await oweDuties(db, [dutyFor(needs, group, month)])
  await keepReportDuty(db, month, planArea, sentOn)
  return true
}

function linesOf({ lines }: ReportRecord, { promises }: Known): Line[] {
  return lines.map(({ promise: key, said, changed }) => {
    const { reference, promise } = found(promises, key)
    return { reference, promise, said, changed, evidence: said === 'done' ? changed : null }
  })
}

/** Done is on the promise itself, with its evidence and who confirmed it. */
function verdictsOf({ lines, sent, by }: ReportRecord, { people }: Known): PastVerdict[] {
  if (sent === null) return []
  return lines.flatMap(({ promise, said, changed: why }) =>
    said === 'done' ? [] : [{ promise, said, why, on: sent, by: found(people, by) }]
  )
}

function found<T>(known: ReadonlyMap<string, T>, key: string): T {
  const value = known.get(key)
  if (value === undefined) throw new NotFound('A report of the record names something that is not there.')
  return value
}
