import { once, type Db } from '../../../platform/db/index.ts'
import { checkAll, filledView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, routes, startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import { needsTwoPeople, type CalendarMonth, type Needs } from '../../area/index.ts'
import { actingPerson, findPerson } from '../../people/index.ts'
import { planCopy, statusOn } from '../../plan/index.ts'
import { copy } from '../copy.ts'
import { fieldsOf, reportForm, sendForm } from '../forms.ts'
import { groups, isOwed, stillGoing, type Group } from '../groups.ts'
import { CheckReportPage, SentReportPage, StaffReportsPage, WriteReportPage } from '../pages/staff.tsx'
import { lineFault } from '../rules/line-fault.ts'
import { isMonth, reportDue } from '../rules/months.ts'
import { mayReadReports, mayReport } from '../rules/policy.ts'
import { monthStanding, reportKey, type Line, type ReportSnapshot } from '../rules/report.ts'
import { reportSnapshot, sendReport, type Sending } from '../send.ts'
import { findDraft, findLastLines, findLines, findReport, findReports, saveDraft, stampOf } from '../store.ts'
import { monthsOfGroups } from './public.tsx'

interface Shown extends Sending {
  readonly seen: string
}

/** A month's report: written, checked as the public will see it, and sent. */
export function staffRoutes(needs: Needs): Routes {
  const { area, store, today, now } = needs
  const as = <T,>(c: KeptContext, work: (db: Db) => Promise<T>) => store.as(c.get('actor'), work)

  return routes()
    .get('/staff/reports', { who: mayReadReports }, async c => {
      const months = await as(c, async db => {
        const sent = new Map(
          (await findReports(db)).map(one => [reportKey(one.month, one.workstream), one.sentOn])
        )
        return monthsOfGroups(needs, await groups(db), sent)
      })
      const { workingDays } = area.standards.report
      return c.render(<StaffReportsPage months={months} workingDays={workingDays} />)
    })

    .get('/staff/reports/:month/:workstream', { who: mayReadReports }, async c => {
      const { month, group } = await as(c, db => monthAt(db, c))
      const sent = await as(c, db => sentReport(db, group, month))
      if (sent || !mayReport.allows(c.get('actor'))) {
        if (!sent) throw new NotFound('This report has not been sent.')
        return c.render(<SentReportPage area={area} report={sent} />)
      }
      const draft = await as(c, db => findDraft(db, group.key, month))
      const view = draft
        ? { answers: { ...draft.answers, seen: [stampOf(draft)] }, errors: [] }
        : await prefilled(c, group, month)
      return write(c, group, month, view, 200)
    })

    .post('/staff/reports/:month/:workstream', { who: mayReport }, async c => {
      const { month, group } = await as(c, db => monthAt(db, c))
      const reading = readForm(c, reportForm(stillGoing(group)))
      if (!reading.ok) return write(c, group, month, reading.view, 422)
      const fault = faultIn(c, group, linesFrom(group, reading.values))
      if (fault) return write(c, group, month, fault, 422)
      const { id: savedBy } = actingPerson(c.get('actor'))
      const other = await as(c, db => savedByAnother(db, c, group, month, reading.values['seen'] ?? ''))
      if (other) return write(c, group, month, other, 422)
      const answers = Object.fromEntries(c.get('body'))
      await as(c, db => saveDraft(db, { workstream: group.key, month, answers, savedBy, savedAt: now() }))
      return c.redirect(`/staff/reports/${month}/${group.key}/check`, 303)
    })

    .get('/staff/reports/:month/:workstream/check', { who: mayReport }, async c => {
      const sending = await as(c, db => toSend(db, c))
      if (!sending)
        return c.redirect(`/staff/reports/${c.req.param('month')}/${c.req.param('workstream')}`, 303)
      return check(c, sending, 200)
    })

    .post('/staff/reports/:month/:workstream/check', { who: mayReport }, async c => {
      const reading = readForm(c, sendForm)
      const { month, workstream } = c.req.param()
      const done = await as(c, db =>
        once(db, c.get('submission'), async () => {
          const sending = await toSend(db, c)
          if (!sending) return null
          return reading.ok && reading.values.seen === sending.seen
            ? sendReport(needs, db, sending)
            : 'changed'
        })
      )
      const now = done.outcome === 'changed' ? await as(c, db => toSend(db, c)) : null
      if (now) {
        startAgain(c)
        return check(c, now, 422)
      }
      if (done.outcome === null || done.outcome === 'changed')
        return c.redirect(`/staff/reports/${month}/${workstream}`, 303)
      const t = copy.in(c.get('language'))
      notice(c, done.outcome.published ? t.sentNow : t.sentWaits)
      return c.redirect('/staff/reports', 303)
    })

  async function monthAt(db: Db, c: KeptContext): Promise<{ group: Group; month: CalendarMonth }> {
    const { month = '', workstream = '' } = c.req.param() as Record<string, string>
    const group = (await groups(db)).find(({ key }) => key === workstream)
    if (!group || !isMonth(month) || !isOwed(group, month, today()))
      throw new NotFound('No such report is owed.')
    return { group, month }
  }

  function check(c: KeptContext, sending: Shown, status: 200 | 422) {
    const { seen } = sending
    const page = { area, seen, changed: status === 422, twoPeople: needsTwoPeople(area, 'report') }
    return c.render(<CheckReportPage {...page} report={reportSnapshot(needs, sending)} />, status)
  }

  /** Says who saved other words since this person's page was shown; the next press knows of them. */
  async function savedByAnother(db: Db, c: KeptContext, { key }: Group, month: CalendarMonth, seen: string) {
    const draft = await findDraft(db, key, month)
    const now = stampOf(draft)
    if (!draft || now === seen || draft.savedBy === actingPerson(c.get('actor')).id) return null
    const t = copy.in(c.get('language'))
    const who = (await findPerson(db, draft.savedBy))?.name ?? t.somebody
    return withError(new Map([...c.get('body'), ['seen', [now]]]), 'help', t.savedMeanwhile(who))
  }

  async function write(
    c: KeptContext,
    group: Group,
    month: CalendarMonth,
    view: FormView,
    status: 200 | 422
  ) {
    const promises = stillGoing(group)
    const last = await as(c, db => findLastLines(db, group.key, month))
    const standing = monthStanding(reportDue(month, area.standards.report.workingDays).day, null, today())
    const page = { month, group, standing, promises, last, view, form: reportForm(promises), today: today() }
    return c.render(<WriteReportPage {...page} />, status)
  }

  /** What we know already: last month's judgement where the dates still allow it, or else what the dates say. */
  async function prefilled(c: KeptContext, group: Group, month: CalendarMonth): Promise<FormView> {
    const last = await as(c, db => findLastLines(db, group.key, month))
    const known = stillGoing(group).map(promise => {
      const before = last.get(promise.reference)?.said
      const allowed =
        before && before !== 'done' && !lineFault({ said: before, evidence: null }, promise, today())
      const { status, byRule } = statusOn(promise, today())
      const said = allowed ? before : status === 'at-risk' || status === 'late' ? status : byRule
      return [fieldsOf(promise.reference).said, said] as const
    })
    return filledView(Object.fromEntries(known))
  }

  function faultIn(c: KeptContext, group: Group, lines: readonly Line[]): FormView | null {
    const t = copy.in(c.get('language'))
    for (const line of lines) {
      const promise = group.promises.find(({ reference }) => reference === line.reference)
      const fault = promise && lineFault(line, promise, today())
      if (!fault) continue
      const { said, evidence } = fieldsOf(line.reference)
      return fault.code === 'no-evidence'
        ? withError(c.get('body'), evidence, t.evidenceMissing(line.promise))
        : withError(c.get('body'), said, t.tooGood(planCopy.in('en-GB').status[fault.best], line.promise))
    }
    return null
  }

  /** The kept draft as a report. Null when there is none, or when a promise or a date has changed since. */
  async function toSend(db: Db, c: KeptContext): Promise<Shown | null> {
    const { group, month } = await monthAt(db, c)
    const draft = await findDraft(db, group.key, month)
    if (!draft) return null
    const fields = reportForm(stillGoing(group)).in(c.get('language'))
    const checked = checkAll(draft.answers, fields, Object.keys(fields))
    if (!checked.ok) return null
    const lines = linesFrom(group, checked.values)
    if (faultIn(c, group, lines)) return null
    return {
      group,
      month,
      lines,
      helpNeeded: checked.values['help'] || null,
      seen: stampOf(draft),
      by: actingPerson(c.get('actor')),
    }
  }

  async function sentReport(db: Db, group: Group, month: CalendarMonth): Promise<ReportSnapshot | null> {
    const report = await findReport(db, group.key, month)
    if (!report) return null
    const titles = new Map(group.promises.map(({ reference, promise }) => [reference, promise]))
    const lines = (await findLines(db, report.id)).map(line =>
      Object.assign(line, { promise: titles.get(line.reference) ?? '' })
    )
    const { helpNeeded, author, sentOn } = report
    const due = reportDue(month, area.standards.report.workingDays).day
    return { month, workstream: group.key, title: group.title, due, sentOn, author, lines, helpNeeded }
  }
}

function linesFrom(group: Group, values: Readonly<Record<string, string>>): Line[] {
  return stillGoing(group).map(({ reference, promise }) => {
    const { said, changed, evidence } = fieldsOf(reference)
    const [words = '', how = ''] = [values[changed], values[evidence]]
    return { reference, promise, said: values[said] as Line['said'], changed: words, evidence: how || null }
  })
}
