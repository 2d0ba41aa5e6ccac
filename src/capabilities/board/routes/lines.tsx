import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, readForm, withError, type FormView, type Option } from '../../../platform/forms/index.ts'
import { notice, routes, startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import { addWorkingDays } from '../../../standards/working-days.ts'
import { organisationOptions, type Needs } from '../../area/index.ts'
import { factsOf } from '../facts.ts'
import { actionForm, decisionForm, questionForm, takeOutForm } from '../forms.ts'
import { LineFormPage } from '../pages/line-desk.tsx'
import { mayKeepMinutes } from '../rules/policy.ts'
import type { Decision } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { findDecisions } from '../store/lines.ts'
import { addAction, addChallenge, addDecision, isPublicLine, takeLineOut } from '../write-lines.ts'
import { meetingKeptHere } from '../work.ts'
import { itemAt } from './minutes.tsx'
import { noSuchPromise } from './promise.ts'

/** Decisions, questions and actions under one item: added, never edited. */
export function lineRoutes(needs: Needs): Routes {
  const { store, area } = needs
  const work = <T,>(c: KeptContext, doing: (db: Db) => Promise<T>) => store.as(c.get('actor'), doing)
  const organisations = organisationOptions(area)
  const words = (c: KeptContext) => staffCopy.in(c.get('language'))
  const place = (c: KeptContext) =>
    work(c, async db => {
      const facts = await factsOf(db, area, await meetingKeptHere(db, c.req.param('key') ?? ''))
      const item = itemAt(facts, c.req.param('number') ?? '')
      const { meeting } = facts
      return { meeting, item, back: `/staff/meetings/${meeting.key}/minutes/${item.number}` }
    })
  const standing = (c: KeptContext) => work(c, async db => optionsOf(await findDecisions(db)))

  return routes()
    .get('/staff/meetings/:key/minutes/:number/decision', { who: mayKeepMinutes }, async c => {
      const of = decisionForm(organisations, await standing(c))
      return c.render(<LineFormPage {...await place(c)} kind="decision" of={of} view={emptyView} />)
    })

    .post('/staff/meetings/:key/minutes/:number/decision', { who: mayKeepMinutes }, async c => {
      const here = await place(c)
      const of = decisionForm(organisations, await work(c, async db => everyOption(await findDecisions(db))))
      const reading = readForm(c, of)
      const again = (view: FormView) =>
        c.render(<LineFormPage {...here} kind="decision" of={of} view={view} />, 422)
      if (!reading.ok) return again(reading.view)
      const t = words(c).decision
      const { reviewOn, replaces } = reading.values
      if (reviewOn !== null && reviewOn <= here.meeting.on)
        return again(withError(c.get('body'), 'reviewOn', t.reviewBefore, '-day'))
      const lost = await work(c, db => noSuchPromise(db, c, reading.values.promise))
      if (lost !== null) return again(lost)
      const { outcome } = await work(c, db =>
        once(db, c.get('submission'), async () => {
          const gone = (await findDecisions(db)).some(one => replaces !== null && one.replaces === replaces)
          if (!gone) await addDecision(needs, db, c.get('actor'), { ...here, ...reading.values })
          return gone ? 'gone' : 'added'
        })
      )
      if (outcome === 'gone') {
        startAgain(c)
        return again(withError(c.get('body'), 'replaces', t.gone))
      }
      notice(c, t.saved)
      return c.redirect(here.back, 303)
    })

    .get('/staff/meetings/:key/minutes/:number/question', { who: mayKeepMinutes }, async c => {
      const of = questionForm(organisations)
      return c.render(<LineFormPage {...await place(c)} kind="question" of={of} view={emptyView} />)
    })

    .post('/staff/meetings/:key/minutes/:number/question', { who: mayKeepMinutes }, async c => {
      const here = await place(c)
      const of = questionForm(organisations)
      const reading = readForm(c, of)
      const again = (view: FormView) =>
        c.render(<LineFormPage {...here} kind="question" of={of} view={view} />, 422)
      if (!reading.ok) return again(reading.view)
      const lost = await work(c, db => noSuchPromise(db, c, reading.values.promise))
      if (lost !== null) return again(lost)
      await work(c, db =>
        once(db, c.get('submission'), async () => {
          await addChallenge(needs, db, c.get('actor'), { ...here, ...reading.values })
          return true
        })
      )
      const due = addWorkingDays(here.meeting.on, area.standards.challenge.workingDays).day
      notice(c, words(c).question.saved(formatDate(due, c.get('language'))))
      return c.redirect(here.back, 303)
    })

    .get('/staff/meetings/:key/minutes/:number/action', { who: mayKeepMinutes }, async c =>
      c.render(<LineFormPage {...await place(c)} kind="action" of={actionForm} view={emptyView} />)
    )

    .post('/staff/meetings/:key/minutes/:number/action', { who: mayKeepMinutes }, async c => {
      const here = await place(c)
      const reading = readForm(c, actionForm)
      const again = (view: FormView) =>
        c.render(<LineFormPage {...here} kind="action" of={actionForm} view={view} />, 422)
      if (!reading.ok) return again(reading.view)
      const lost = await work(c, db => noSuchPromise(db, c, reading.values.promise))
      if (lost !== null) return again(lost)
      await work(c, db =>
        once(db, c.get('submission'), async () => {
          await addAction(needs, db, c.get('actor'), { ...here, ...reading.values })
          return true
        })
      )
      notice(c, words(c).action.saved)
      return c.redirect(here.back, 303)
    })

    .get('/staff/meetings/:key/minutes/:number/take-out/:line', { who: mayKeepMinutes }, async c => {
      const here = await place(c)
      const isPublic = await work(c, db => isPublicLine(db, here.meeting, c.req.param('line')))
      return c.render(
        <LineFormPage {...here} kind="takeOut" of={takeOutForm} view={emptyView} stop={isPublic} />
      )
    })

    .post('/staff/meetings/:key/minutes/:number/take-out/:line', { who: mayKeepMinutes }, async c => {
      const here = await place(c)
      const reading = readForm(c, takeOutForm)
      if (!reading.ok)
        return c.render(<LineFormPage {...here} kind="takeOut" of={takeOutForm} view={reading.view} />, 422)
      await work(c, async db => {
        const line = c.req.param('line')
        const isPublic = await isPublicLine(db, here.meeting, line)
        if (isPublic === null) throw new NotFound('There is no such line.')
        if (isPublic) throw new Conflict('A public line stays.')
        await takeLineOut(needs, db, c.get('actor'), {
          line,
          meeting: here.meeting.key,
          why: reading.values.why,
        })
      })
      notice(c, words(c).takeOut.done)
      return c.redirect(here.back, 303)
    })
}

const everyOption = (decisions: readonly Decision[]): Option[] =>
  decisions.map(({ id, meeting, number, words }) => ({ value: id, text: `${meeting}, ${number}: ${words}` }))

/** Decisions that still stand. */
const optionsOf = (decisions: readonly Decision[]): Option[] =>
  everyOption(decisions.filter(({ id }) => !decisions.some(({ replaces }) => replaces === id)))
