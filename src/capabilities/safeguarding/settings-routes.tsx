import { once, type Db } from '../../platform/db/index.ts'
import { filledView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson, peopleWithRole, type Person } from '../people/index.ts'
import { copy } from './copy.ts'
import { turnForm } from './forms.ts'
import { SafeguardingSettingsPage } from './pages/settings.tsx'
import { inTurn } from './rules/alarm.ts'
import { maySetTurn } from './rules/policy.ts'
import { settingsOf } from './settings.ts'
import { findTurn, setTurn } from './store/alarm.ts'

const SETTINGS = '/staff/settings/safeguarding'
const who = maySetTurn

/** Who is told, in which order: set in the workspace, since names change. Every order that was set is kept. */
export function addSettings(all: Routes, needs: Needs): void {
  const { store, now } = needs
  all
    .get(SETTINGS, { who }, async c => show(needs, c, await leadsIn(needs, c)))

    .post(SETTINGS, { who }, async c => {
      const leads = await leadsIn(needs, c)
      const reading = readForm(c, turnForm(leads))
      if (!reading.ok) return show(needs, c, leads, reading.view)
      const places = leads.map((_, at) => Number(reading.values[`place${at}`]))
      const t = copy.in(c.get('language')).settings
      if (new Set(places).size < places.length)
        return show(needs, c, leads, withError(c.get('body'), 'place0', t.twice))
      const people = leads.map(({ id }) => id).toSorted((a, b) => placeOf(a) - placeOf(b))
      function placeOf(id: string): number {
        return places[leads.findIndex(lead => lead.id === id)] ?? leads.length
      }
      const by = actingPerson(c.get('actor'))
      await store.as(by, db =>
        once(db, c.get('submission'), async () => {
          const { version } = await findTurn(db)
          await setTurn(db, { version: version + 1, people, by, at: now() })
          return true
        })
      )
      notice(c, t.saved)
      return c.redirect(SETTINGS, 303)
    })
}

const leadsIn = ({ store, today }: Needs, c: KeptContext): Promise<Person[]> =>
  store.as(c.get('actor'), async (db: Db) =>
    inTurn(await peopleWithRole(db, 'safeguarding-lead', today()), (await findTurn(db)).people)
  )

function show({ area }: Needs, c: KeptContext, leads: readonly Person[], wrong?: FormView): Response {
  const filled = filledView(Object.fromEntries(leads.map((_, at) => [`place${at}`, String(at + 1)])))
  const actor = actingPerson(c.get('actor'))
  return c.render(
    <SafeguardingSettingsPage
      settings={settingsOf(area)}
      leads={leads}
      view={wrong ?? filled}
      managesPeople={actor.roles.includes('administrator')}
    />,
    wrong === undefined ? 200 : 422
  )
}
