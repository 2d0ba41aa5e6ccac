import { filledView, readForm, readPress, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { londonHour } from '../../../standards/calendar.ts'
import { Conflict, NotAllowed } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { keepDuty } from '../../clocks/index.ts'
import { showNumber } from '../../contacts/index.ts'
import { actingPerson, type ActingPerson } from '../../people/index.ts'
import { giveUp, handOver, noteAttempt, noteDays, noteOutcome, tell, writeNote } from '../acts.ts'
import { settle } from '../asking.ts'
import { MISSED, placeOf, promiseSubject } from '../duties.ts'
import { numberFor } from '../number.ts'
import { FormPage } from '../pages/form-page.tsx'
import { StaffCallPage, type Acting } from '../pages/staff-call.tsx'
import { Para } from '../../../ui/words/index.tsx'
import { rotaNow } from '../rota-now.ts'
import { nextTry, tryFault } from '../rules/attempts.ts'
import { mayCall, mayOpenCall, mayPlanRota } from '../rules/policy.ts'
import { mayRing } from '../rules/rota.ts'
import { staffCopy } from '../staff-copy.ts'
import { callFacts, type CallFacts } from '../staff-facts.ts'
import { attemptForm, causeForm, handForm, noteForm, numberForm, outcomeForm } from '../staff-forms.ts'
import * as store from '../store/index.ts'

const AT = '/staff/calls/:id'

/** One call, from the number to the note. */
export function addStaffCall(all: Routes, needs: Needs): void {
  all
    .get(AT, { who: mayOpenCall }, async c => c.render(<StaffCallPage facts={await callFacts(c, needs)} />))
    .post(`${AT}/number`, { who: mayOpenCall }, c => number(c, needs))
    .post(`${AT}/tried`, { who: mayCall }, c => tried(c, needs))
    .post(`${AT}/outcome`, { who: mayCall }, c => outcome(c, needs))
    .post(`${AT}/give-up`, { who: mayCall }, c => stopTrying(c, needs))
    .post(`${AT}/note`, { who: mayCall }, c => note(c, needs))
    .post(`${AT}/cause`, { who: mayPlanRota }, c => cause(c, needs))
    .get(`${AT}/hand-over`, { who: mayCall }, c => handPage(c, needs))
    .post(`${AT}/hand-over`, { who: mayCall }, c => hand(c, needs))
}

/** The facts, for somebody who is about to ring. Errors: Conflict when it is over; NotAllowed for the wrong team. */
async function openFacts(c: KeptContext, needs: Needs): Promise<CallFacts> {
  const facts = await callFacts(c, needs)
  if (facts.history.closing !== null) throw new Conflict('This call is over already.')
  if (!facts.mayRing) throw new NotAllowed('Somebody of that team may not ring this caller.')
  return facts
}

const wrong = (c: KeptContext, facts: CallFacts, of: Acting, view: FormView) =>
  c.render(<StaffCallPage facts={facts} view={{ of, view }} />, 422)

/** One press does it once, as the person who pressed. */
function act(
  c: KeptContext,
  needs: Needs,
  work: (db: Db, by: ActingPerson) => Promise<void>
): Promise<unknown> {
  const by = actingPerson(c.get('actor'))
  return needs.store.as(by, db =>
    once(db, c.get('submission'), async () => {
      await work(db, by)
      return true
    })
  )
}

const toCall = (c: KeptContext, { call }: CallFacts, words: string) => {
  notice(c, words)
  return c.redirect(placeOf(call.id), 303)
}

const words = (c: KeptContext) => staffCopy.in(c.get('language')).call

/** Shows the number on the page that answers, and writes down who looked and why. It stands in no address. */
async function number(c: KeptContext, needs: Needs): Promise<Response> {
  const facts = mayCall.allows(c.get('actor')) ? await openFacts(c, needs) : await callFacts(c, needs)
  const reading = readForm(c, numberForm)
  if (!reading.ok) return wrong(c, facts, 'number', reading.view)
  const by = actingPerson(c.get('actor'))
  const why = staffCopy.in('en-GB').call.number.whys[reading.values.why]
  const found = await needs.store.as(by, db => numberFor(needs, db, facts.call.id, by, why))
  return c.render(<StaffCallPage facts={facts} number={found && showNumber(found)} />)
}

async function tried(c: KeptContext, needs: Needs): Promise<Response> {
  const facts = await openFacts(c, needs)
  const reading = readForm(c, attemptForm)
  if (!reading.ok) return wrong(c, facts, 'attempt', reading.view)
  const { part, reached } = reading.values
  const now = { part, reached: reached === 'yes', today: needs.today(), hour: londonHour(needs.now()) }
  const fault = tryFault(facts.history.attempts, now)
  if (fault !== null) {
    return wrong(c, facts, 'attempt', withError(c.get('body'), 'part', words(c).attempt.faults[fault]))
  }
  await act(c, needs, (db, by) =>
    noteAttempt(needs, db, { callId: facts.call.id, part, reached: reached === 'yes', by })
  )
  await settle(needs)
  return toCall(c, facts, words(c).attempt.saved)
}

async function outcome(c: KeptContext, needs: Needs): Promise<Response> {
  const facts = await openFacts(c, needs)
  const reading = readForm(c, outcomeForm)
  if (!reading.ok) return wrong(c, facts, 'outcome', reading.view)
  if (nextTry(facts.history.attempts).kind !== 'reached') throw new Conflict('Nobody spoke with them yet.')
  const { asked, sorted } = reading.values
  await act(c, needs, (db, by) =>
    noteOutcome(needs, db, { callId: facts.call.id, asked, sorted: sorted === 'yes', by })
  )
  await settle(needs)
  return toCall(c, facts, words(c).outcome.saved(noteDays(needs)))
}

async function stopTrying(c: KeptContext, needs: Needs): Promise<Response> {
  const facts = await openFacts(c, needs)
  readPress(c)
  if (nextTry(facts.history.attempts).kind !== 'write') throw new Conflict('Try three times first.')
  await act(c, needs, (db, by) => giveUp(needs, db, facts.call.id, by))
  await tell(needs, facts.call.id, { kind: 'notReached' })
  return toCall(c, facts, words(c).write.done)
}

async function note(c: KeptContext, needs: Needs): Promise<Response> {
  const facts = await callFacts(c, needs)
  if (facts.history.closing?.how !== 'spoke') throw new Conflict('Nobody spoke with them yet.')
  const reading = readForm(c, noteForm)
  if (!reading.ok) return wrong(c, facts, 'note', reading.view)
  await act(c, needs, (db, by) =>
    writeNote(needs, db, { callId: facts.call.id, words: reading.values.words, by })
  )
  await tell(needs, facts.call.id, { kind: 'note' })
  return toCall(c, facts, words(c).note.sent)
}

/** The lead says why a day was missed; the red duty is kept. */
async function cause(c: KeptContext, needs: Needs): Promise<Response> {
  const facts = await callFacts(c, needs)
  const reading = readForm(c, causeForm)
  if (!reading.ok) return wrong(c, facts, 'cause', reading.view)
  const nth = Number(reading.values.nth)
  const { id } = facts.call
  await act(c, needs, async db => {
    await store.noteCause(db, id, nth, reading.values.cause)
    await keepDuty(db, promiseSubject(id, nth), MISSED, needs.today())
  })
  return toCall(c, facts, words(c).cause.saved)
}

async function handPage(c: KeptContext, needs: Needs, view?: FormView): Promise<Response> {
  const facts = await callFacts(c, needs)
  const t = words(c).hand
  const people = await whoElse(c, needs, facts)
  const seen = String(facts.side.promise?.nth ?? 0)
  if (people.length === 0) return toCall(c, facts, t.nobody)
  return c.render(
    <FormPage
      {...{ title: t.heading, back: placeOf(facts.call.id), button: t.button, form: handForm(people) }}
      view={view ?? filledView({ seen })}
    >
      {facts.team !== null && (
        <Para>
          {words(c).notTeam}: {facts.team}
        </Para>
      )}
    </FormPage>,
    view ? 422 : 200
  )
}

/** People on the rota who may ring this caller, without the one who has the call. */
async function whoElse(c: KeptContext, needs: Needs, { call, side }: CallFacts) {
  const rota = await needs.store.as(c.get('actor'), db => rotaNow(needs, db))
  return rota.filter(person => mayRing(person, call.notTeam) && person.person !== side.promise?.person)
}

async function hand(c: KeptContext, needs: Needs): Promise<Response> {
  const facts = await callFacts(c, needs)
  if (facts.history.closing !== null) throw new Conflict('This call is over already.')
  const people = await whoElse(c, needs, facts)
  if (people.length === 0) return toCall(c, facts, words(c).hand.nobody)
  const reading = readForm(c, handForm(people))
  if (!reading.ok) return handPage(c, needs, reading.view)
  const { to: key, because, seen } = reading.values
  const to = people.find(({ person }) => person === key)
  if (to === undefined || Number(seen) !== (facts.side.promise?.nth ?? 0))
    return handPage(c, needs, withError(c.get('body'), 'to', words(c).hand.since))
  const next = await needs.store.as(c.get('actor'), async db => {
    const { outcome } = await once(db, c.get('submission'), () =>
      handOver(needs, db, { call: facts.call, seen: Number(seen), to, because })
    )
    return outcome
  })
  await tell(needs, facts.call.id, { kind: facts.side.promise === null ? 'named' : 'handedOver', next })
  notice(c, words(c).hand.done(next.name))
  return c.redirect('/staff/calls', 303)
}
