import type { KeptContext, Routes } from '../../../platform/http/index.ts'
import { emptyView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { askForCall } from '../asking.ts'
import { StaffListPage } from '../pages/staff-list.tsx'
import { FormPage } from '../pages/form-page.tsx'
import { TakenPage } from '../pages/taken.tsx'
import { Para } from '../../../ui/words/index.tsx'
import { mayCall } from '../rules/policy.ts'
import { mayRing } from '../rules/rota.ts'
import { copy } from '../copy.ts'
import { staffCopy } from '../staff-copy.ts'
import { teamsOfPerson } from '../staff-facts.ts'
import { takeForm } from '../staff-forms.ts'
import * as store from '../store/index.ts'

/** My calls, and writing one down for somebody on the telephone. */
export function addStaffList(all: Routes, needs: Needs): void {
  all
    .get('/staff/calls', { who: mayCall }, c => list(c, needs))
    .get('/staff/calls/new', { who: mayCall }, c => takePage(c, needs, emptyView))
    .post('/staff/calls/new', { who: mayCall }, c => take(c, needs))
}

async function list(c: KeptContext, needs: Needs): Promise<Response> {
  const me = actingPerson(c.get('actor'))
  const { calls, notes } = await needs.store.as(me, async db => ({
    calls: await store.findOpenCalls(db),
    notes: await store.findCallsWithoutNote(db),
  }))
  const mine = calls.filter(({ person }) => person === me.id)
  const isLate = ({ dueOn, tries }: store.OpenCall) => dueOn !== null && dueOn < needs.today() && tries === 0
  return c.render(
    <StaffListPage
      unnamed={calls.filter(({ person }) => person === null)}
      late={mine.filter(isLate)}
      mine={mine.filter(call => !isLate(call))}
      others={
        me.roles.includes('caller-lead')
          ? calls.filter(call => call.person !== null && call.person !== me.id)
          : []
      }
      notes={notes.filter(({ byId }) => byId === me.id)}
    />
  )
}

function takePage(c: KeptContext, needs: Needs, view: FormView): Response | Promise<Response> {
  const t = staffCopy.in(c.get('language')).take
  const page = (
    <FormPage title={t.title} back="/staff/calls" form={takeForm(needs)} view={view} button={t.button}>
      <Para>{t.lead}</Para>
    </FormPage>
  )
  return c.render(page, view.errors.length > 0 ? 422 : 200)
}

/** The same promise as on the public page, for somebody who rang in. The code is shown once, to be read out. */
async function take(c: KeptContext, needs: Needs): Promise<Response> {
  const me = actingPerson(c.get('actor'))
  const reading = readForm(c, takeForm(needs))
  if (!reading.ok) return takePage(c, needs, reading.view)
  const { who, phone, language, about, ...values } = reading.values
  const fault = await faultIn(c, needs, reading.values)
  if (fault !== null) return takePage(c, needs, withError(c.get('body'), ...fault))
  const asking = { ...values, phone: phone ?? '', language: language || null, about: about || null }
  const picked = who === 'me' ? { picked: me.id } : {}
  const { code, named } = await askForCall(needs, asking, {
    submission: c.get('submission'),
    staff: me,
    ...picked,
  })
  return c.render(<TakenPage code={code} named={named} />)
}

async function faultIn(
  c: KeptContext,
  needs: Needs,
  { help, language, team, who }: { help: string; language: string; team: string | null; who: string }
): Promise<[string, string] | null> {
  if (help === 'language' && language === '')
    return ['language', copy.in(c.get('language')).ask.languageMissing]
  if (who !== 'me') return null
  const me = actingPerson(c.get('actor'))
  const shifts = await needs.store.as(me, store.newestShifts)
  const { notMe, notOnRota } = staffCopy.in(c.get('language')).take
  if (!shifts.some(({ person, weekdays }) => person === me.id && weekdays.length > 0))
    return ['who', notOnRota]
  const mine = { organisation: me.organisation, teams: teamsOfPerson(shifts, me.id) }
  return mayRing(mine, team) ? null : ['who', notMe]
}
