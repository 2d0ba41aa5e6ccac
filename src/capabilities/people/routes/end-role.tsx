import { once } from '../../../platform/db/index.ts'
import { dateParts, filledView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, routes, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { endRoleForm } from '../forms.ts'
import { EndRolePage } from '../pages/person.tsx'
import { actingPerson } from '../rules/acting.ts'
import { mayManagePeople } from '../rules/policy.ts'
import { isLastAdministrator, isLive, type Term } from '../rules/roles.ts'
import { endRole, findAdministrators, findPerson, findTerms } from '../store/people.ts'

const END = '/staff/settings/people/:id/roles/:term/end'

export function endRoleRoutes(needs: Needs): Routes {
  const { store, today } = needs
  return routes()
    .get(END, { who: mayManagePeople }, c => showEnd(needs, c, filledView(dateParts('endsOn', today())), 200))

    .post(END, { who: mayManagePeople }, async c => {
      const reading = readForm(c, endRoleForm)
      if (!reading.ok) return showEnd(needs, c, reading.view, 422)
      const endsOn = reading.values.endsOn ?? today()
      const { person, term, administrators } = await ending(needs, c)
      const fault = faultOf(copy.in(c.get('language')).end, { term, endsOn, administrators, today: today() })
      if (fault !== null) return showEnd(needs, c, withError(c.get('body'), 'endsOn', fault, '-day'), 422)
      const by = actingPerson(c.get('actor')).id
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          await endRole(db, { id: needs.newId(), term: term.id, endsOn, by, on: today() })
          return term.id
        })
      )
      notice(c, copy.in(c.get('language')).end.saved(person.name))
      return c.redirect(`/staff/settings/people/${person.id}`, 303)
    })
}

interface EndingFacts {
  readonly term: Term
  readonly endsOn: CalendarDate
  readonly administrators: readonly Term[]
  readonly today: CalendarDate
}

/** The sentence for a day that the facts forbid, or null. */
function faultOf(
  t: { past: string; later: string; last: string },
  { term, endsOn, administrators, today }: EndingFacts
): string | null {
  if (endsOn < today) return t.past
  if (term.endsOn !== null && endsOn >= term.endsOn) return t.later
  return isLastAdministrator(term, administrators, today) ? t.last : null
}

async function ending({ store, today }: Needs, c: KeptContext) {
  const [id = '', termId = ''] = [c.req.param('id'), c.req.param('term')]
  const { person, terms, administrators } = await store.as(c.get('actor'), async db => ({
    person: await findPerson(db, id, today()),
    terms: await findTerms(db, id),
    administrators: await findAdministrators(db),
  }))
  const term = terms.find(one => one.id === termId && isLive(one, today()))
  if (person === null || term === undefined) throw new NotFound('There is no such role to end.')
  return { person, term, administrators }
}

async function showEnd(needs: Needs, c: KeptContext, view: FormView, status: 200 | 422) {
  const { person, term } = await ending(needs, c)
  const role = copy.in(c.get('language')).roles[term.role]
  return c.render(<EndRolePage {...{ person, role, view }} />, status)
}
