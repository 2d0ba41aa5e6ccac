import {
  dateParts,
  emptyView,
  filledView,
  readForm,
  readPress,
  withError,
  type FormView,
} from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { once } from '../../../platform/db/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import { Para } from '../../../ui/words/index.tsx'
import { organisationByKey, type Needs } from '../../area/index.ts'
import { actingPerson, peopleWithRole } from '../../people/index.ts'
import { ROTA_PLACE } from '../duties.ts'
import { lookAtRota } from '../jobs.ts'
import { FormPage } from '../pages/form-page.tsx'
import { RotaPage } from '../pages/rota.tsx'
import { rotaNow } from '../rota-now.ts'
import { mayCall, mayPlanRota } from '../rules/policy.ts'
import { staffCopy } from '../staff-copy.ts'
import { absenceForm, shiftForm } from '../staff-forms.ts'
import * as store from '../store/index.ts'

/** Who rings on which days: seen by everybody who rings, planned by the lead. Own days away by each. */
export function addRota(all: Routes, needs: Needs): void {
  all
    .get(ROTA_PLACE, { who: mayCall }, c => rota(c, needs))
    .get(`${ROTA_PLACE}/:person`, { who: mayPlanRota }, c => shift(c, needs))
    .post(`${ROTA_PLACE}/:person`, { who: mayPlanRota }, c => plan(c, needs))
    .get(`${ROTA_PLACE}/:person/away`, { who: mayCall }, c => away(c, needs, emptyView))
    .post(`${ROTA_PLACE}/:person/away`, { who: mayCall }, c => noteAway(c, needs))
    .post(`${ROTA_PLACE}/:absence/back`, { who: mayCall }, async c => {
      readPress(c)
      const absence = c.req.param('absence')
      if (!/^[0-9a-f-]{36}$/.test(absence)) throw new NotFound('There are no such days.')
      await needs.store.as(c.get('actor'), db => store.endAbsence(db, absence))
      return back(c, needs, staffCopy.in(c.get('language')).rota.absence.backDone)
    })
}

async function rota(c: KeptContext, needs: Needs): Promise<Response> {
  const me = actingPerson(c.get('actor'))
  const facts = await needs.store.as(me, async db => ({
    callers: await peopleWithRole(db, 'caller', needs.today()),
    rota: await rotaNow(needs, db),
    absences: await store.absencesFrom(db, needs.today()),
  }))
  return c.render(<RotaPage {...facts} area={needs.area} me={me.id} leads={mayPlanRota.allows(me)} />)
}

/** Somebody who rings, by the key in the address. */
async function callerIn(c: KeptContext, needs: Needs) {
  const callers = await needs.store.as(c.get('actor'), db => peopleWithRole(db, 'caller', needs.today()))
  const found = callers.find(({ id }) => id === c.req.param('person'))
  if (found === undefined) throw new NotFound('Nobody of that name rings people.')
  return found
}

async function shift(c: KeptContext, needs: Needs, view?: FormView): Promise<Response> {
  const t = staffCopy.in(c.get('language')).rota.form
  const person = await callerIn(c, needs)
  const shifts = await needs.store.as(c.get('actor'), store.newestShifts)
  const now = shifts.find(each => each.person === person.id)
  const known = filledView({
    ...{ weekdays: (now?.weekdays ?? []).map(String), calls: now?.callsADay ?? 4, teams: now?.teams ?? [] },
    ...{ languages: now?.languages.join(', ') ?? '', signs: now?.signs ? 'yes' : 'no' },
    ...dateParts('from', needs.today()),
  })
  const organisation = organisationByKey(needs.area, person.organisation)?.name ?? person.organisation
  return c.render(
    <FormPage
      {...{ title: t.title(person.name), back: ROTA_PLACE, button: t.button, form: shiftForm(needs.area) }}
      view={view ?? known}
    >
      <Para>{t.lead(organisation)}</Para>
    </FormPage>,
    view ? 422 : 200
  )
}

async function plan(c: KeptContext, needs: Needs): Promise<Response> {
  const person = await callerIn(c, needs)
  const reading = readForm(c, shiftForm(needs.area))
  if (!reading.ok) return shift(c, needs, reading.view)
  const { weekdays, calls, teams, languages, signs, from } = reading.values
  await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      await store.insertShift(db, {
        ...{ person: person.id, teams, signs: signs === 'yes', fromDay: from ?? needs.today() },
        ...{ weekdays: weekdays.map(Number), callsADay: calls ?? 1 },
        languages: languages
          .split(',')
          .map(word => word.trim())
          .filter(word => word !== ''),
      })
      return true
    })
  )
  return back(c, needs, staffCopy.in(c.get('language')).rota.form.saved(person.name))
}

async function away(c: KeptContext, needs: Needs, view: FormView): Promise<Response> {
  const t = staffCopy.in(c.get('language')).rota.absence
  const person = await callerIn(c, needs)
  return c.render(
    <FormPage
      {...{
        title: `${t.heading}: ${person.name}`,
        back: ROTA_PLACE,
        button: t.button,
        form: absenceForm,
        view,
      }}
    />,
    view.errors.length > 0 ? 422 : 200
  )
}

async function noteAway(c: KeptContext, needs: Needs): Promise<Response> {
  const t = staffCopy.in(c.get('language')).rota.absence
  const person = await callerIn(c, needs)
  const reading = readForm(c, absenceForm)
  if (!reading.ok) return away(c, needs, reading.view)
  const { first, last } = reading.values
  if (first === null || last === null || last < first)
    return away(c, needs, withError(c.get('body'), 'last', t.order, '-day'))
  await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      await store.insertAbsence(db, { id: needs.newId(), person: person.id, firstDay: first, lastDay: last })
      return true
    })
  )
  return back(c, needs, t.saved)
}

/** Whoever changed the rota may have emptied it, or filled it: the red duty follows at once. */
async function back(c: KeptContext, needs: Needs, words: string): Promise<Response> {
  await lookAtRota(needs)
  notice(c, words)
  return c.redirect(ROTA_PLACE, 303)
}
