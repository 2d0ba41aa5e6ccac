import { theSystem } from '../../../platform/access/index.ts'
import { once } from '../../../platform/db/index.ts'
import {
  dateParts,
  emptyView,
  filledView,
  readForm,
  readPress,
  withError,
  type FormView,
} from '../../../platform/forms/index.ts'
import { notice, routes, startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { deadLetters, tryLetterAgain } from '../../../platform/mail/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { addPersonForm, giveRoleForm } from '../forms.ts'
import { MailPage } from '../pages/mail.tsx'
import { AddPersonPage, PeoplePage } from '../pages/people.tsx'
import { PersonPage } from '../pages/person.tsx'
import { actingPerson } from '../rules/acting.ts'
import { mayManagePeople } from '../rules/policy.ts'
import { isHeldTwice } from '../rules/roles.ts'
import { addPerson, allPeople, emailOf, findPerson, findTerms, giveRoles } from '../store/people.ts'

const LIST = '/staff/settings/people'
const who = mayManagePeople

export function settingsRoutes(needs: Needs): Routes {
  const { store, area, today, now, newId } = needs
  return routes()
    .get(LIST, { who }, async c => {
      const people = await store.as(c.get('actor'), db => allPeople(db, today()))
      return c.render(<PeoplePage people={people} area={area} />)
    })

    .get(`${LIST}/add`, { who }, c => c.render(<AddPersonPage view={emptyView} area={area} />))

    .post(`${LIST}/add`, { who }, async c => {
      const reading = readForm(c, addPersonForm(area))
      if (!reading.ok) return c.render(<AddPersonPage view={reading.view} area={area} />, 422)
      const { name, jobTitle, organisation, email } = reading.values
      const by = actingPerson(c.get('actor')).id
      const added = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const id = newId()
          const person = { id, name, jobTitle, organisation, email: email ?? '', by, on: today() }
          return (await addPerson(db, person)) ? id : null
        })
      )
      const t = copy.in(c.get('language')).add
      if (added.outcome === null) {
        startAgain(c)
        return c.render(
          <AddPersonPage view={withError(c.get('body'), 'email', t.emailTaken)} area={area} />,
          422
        )
      }
      notice(c, t.saved(name))
      return c.redirect(`${LIST}/${added.outcome}`, 303)
    })

    .get(`${LIST}/:id`, { who }, c => showPerson(needs, c, filledView(dateParts('startsOn', today())), 200))

    .post(`${LIST}/:id/roles`, { who }, async c => {
      const reading = readForm(c, giveRoleForm)
      if (!reading.ok) return showPerson(needs, c, reading.view, 422)
      const { role, startsOn: first, endsOn } = reading.values
      const startsOn = first ?? today()
      const words = copy.in(c.get('language'))
      if (endsOn !== null && endsOn <= startsOn)
        return showPerson(needs, c, withError(c.get('body'), 'endsOn', words.give.order, '-day'), 422)
      const person = c.req.param('id')
      const given = { person, role, startsOn, endsOn, by: actingPerson(c.get('actor')).id, on: today() }
      const { name } = await personAt(needs, c)
      const { outcome: isGiven } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          if (isHeldTwice(given, await findTerms(db, person))) return false
          await giveRoles(db, [{ id: newId(), ...given }])
          return true
        })
      )
      if (!isGiven) startAgain(c)
      if (!isGiven) return showPerson(needs, c, withError(c.get('body'), 'role', words.give.held), 422)
      notice(c, words.give.saved(name, words.roles[role]))
      return c.redirect(`${LIST}/${person}`, 303)
    })

    .get('/staff/settings/mail', { who }, async c =>
      // as the system, and of each letter only what holds nobody's address or words
      c.render(<MailPage letters={await store.as(theSystem, db => deadLetters(db))} />)
    )

    .post('/staff/settings/mail/:id/again', { who }, async c => {
      readPress(c)
      await store.as(theSystem, db => tryLetterAgain(db, c.req.param('id'), now()))
      notice(c, copy.in(c.get('language')).mail.queued)
      return c.redirect('/staff/settings/mail', 303)
    })
}

async function personAt({ store, today }: Needs, c: KeptContext) {
  const id = c.req.param('id') ?? ''
  const person = await store.as(c.get('actor'), db => findPerson(db, id, today()))
  if (person === null) throw new NotFound('There is no such person.')
  return person
}

async function showPerson(needs: Needs, c: KeptContext, view: FormView, status: 200 | 422) {
  const person = await personAt(needs, c)
  const { email, terms } = await needs.store.as(c.get('actor'), async db => ({
    email: await emailOf(db, person.id),
    terms: await findTerms(db, person.id),
  }))
  const { area } = needs
  return c.render(<PersonPage {...{ person, email, terms, area, view }} today={needs.today()} />, status)
}
