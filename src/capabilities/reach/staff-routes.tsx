import { theSystem } from '../../platform/access/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { emptyView, readForm, withError } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { keepDuty, oweDuty } from '../clocks/index.ts'
import { actingPerson, allPeople, findPerson } from '../people/index.ts'
import { resultForm, visitForm } from './forms.ts'
import { groupName } from './names.ts'
import { DeskPage, PlanVisitPage, ResultPage } from './pages/desk.tsx'
import { mayPlanVisits, maySeeWhoWasHeard } from './rules/policy.ts'
import type { Question } from './rules/questions.ts'
import { staffCopy } from './staff-copy.ts'
import * as store from './store.ts'
import { weighed } from './weighed.ts'

const DESK = '/staff/heard'
const VISIT = 'reach.visit'
const subjectOf = (id: string): string => `visit:${id}`

/** Who has not been heard, and who goes to listen. */
export function addDesk(all: Routes, needs: Needs): void {
  all
    .get(DESK, { who: maySeeWhoWasHeard }, async c => {
      // As the system, since no account reads what one person said; the page shows groups of five and more.
      const people = await needs.store.as(theSystem, db => store.answersUntil(db, needs.today()))
      const visits = await needs.store.as(c.get('actor'), store.visits)
      const mayPlan = mayPlanVisits.allows(c.get('actor'))
      const facts = { area: needs.area, people, visits, mayPlan, weighed: weighed(people, needs.area) }
      return c.render(<DeskPage {...facts} />)
    })
    .get(`${DESK}/visit`, { who: mayPlanVisits }, async c =>
      c.render(<PlanVisitPage of={await formFor(c, needs)} view={emptyView} />)
    )
    .post(`${DESK}/visit`, { who: mayPlanVisits }, c => plan(c, needs))
    .get(`${DESK}/visit/:id`, { who: mayPlanVisits }, async c => {
      const { what } = await needs.store.as(c.get('actor'), db => openVisit(c, db))
      return c.render(<ResultPage what={what} view={emptyView} />)
    })
    .post(`${DESK}/visit/:id`, { who: mayPlanVisits }, c => tell(c, needs))
}

/** Every group there are figures for, and everybody who works here. */
async function formFor(c: KeptContext, needs: Needs) {
  const { area } = needs
  const people = await needs.store.as(c.get('actor'), db => allPeople(db))
  const groups = area.population.flatMap(({ question, groups: some }) =>
    some.map(({ key }) => ({ value: `${question}:${key}`, text: groupName(area, key, c.get('language')) }))
  )
  return visitForm({
    groups,
    people: people.map(({ id, name, jobTitle }) => ({ value: id, text: `${name}, ${jobTitle}` })),
  })
}

async function plan(c: KeptContext, needs: Needs): Promise<Response> {
  const t = staffCopy.in(c.get('language'))
  const of = await formFor(c, needs)
  const reading = readForm(c, of)
  if (!reading.ok) return c.render(<PlanVisitPage of={of} view={reading.view} />, 422)
  const { group, what, owner, due } = reading.values
  if (due === null || due < needs.today()) {
    const view = withError(c.get('body'), 'due', t.visits.duePast, '-day')
    return c.render(<PlanVisitPage of={of} view={view} />, 422)
  }
  const [question = '', key = ''] = group.split(':')
  await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      const person = await findPerson(db, owner)
      if (person === undefined || person === null) throw new NotFound('There is no such person.')
      const id = needs.newId()
      await store.insertVisit(db, {
        ...{ id, question: question as Question, group_key: key, what, due_on: due, made_on: needs.today() },
        ...{ owner_id: person.id, owner_name: person.name, owner_job: person.jobTitle },
        made_by: actingPerson(c.get('actor')).name,
      })
      await oweDuty(db, {
        ...{ kind: VISIT, subject: subjectOf(id), title: t.duty.title, where: `${DESK}/visit/${id}` },
        ...{ owedBy: { personId: person.id, label: person.jobTitle }, owedTo: t.duty.owedTo },
        ...{ startedOn: needs.today(), rule: { unit: 'fixed', day: due } },
      })
      return id
    })
  )
  notice(c, t.visits.saved)
  return c.redirect(DESK, 303)
}

async function openVisit(c: KeptContext, db: Db) {
  const id = c.req.param('id') ?? ''
  const visit = /^[0-9a-f-]{36}$/.test(id) ? await store.findVisit(db, id) : undefined
  if (visit === undefined) throw new NotFound('There is no such visit.')
  return visit
}

async function tell(c: KeptContext, needs: Needs): Promise<Response> {
  const t = staffCopy.in(c.get('language')).visits
  const reading = readForm(c, resultForm)
  const { id, what } = await needs.store.as(c.get('actor'), db => openVisit(c, db))
  if (!reading.ok) return c.render(<ResultPage what={what} view={reading.view} />, 422)
  const byName = actingPerson(c.get('actor')).name
  const kept = await needs.store.as(c.get('actor'), async db => {
    const fresh = await store.insertResult(db, {
      ...{ visitId: id, result: reading.values.result, byName, on: needs.today() },
    })
    if (fresh) await keepDuty(db, subjectOf(id), VISIT, needs.today())
    return fresh
  })
  notice(c, kept ? t.closed : t.closedAlready)
  return c.redirect(DESK, 303)
}
