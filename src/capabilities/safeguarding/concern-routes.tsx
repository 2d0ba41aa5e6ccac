import { once, type Db } from '../../platform/db/index.ts'
import {
  dateParts,
  emptyView,
  filledView,
  readForm,
  withError,
  type FormView,
} from '../../platform/forms/index.ts'
import { notice, startAgain, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson, allPeople } from '../people/index.ts'
import { CONCERNS } from './alerts.ts'
import { copy } from './copy.ts'
import { closeForm, didForm, lookForm, readingForm } from './forms.ts'
import { ConcernPage, type ConcernPageProps } from './pages/concern.tsx'
import { ConcernsPage, stateNow } from './pages/list.tsx'
import { shownOf } from './rules/concern.ts'
import { maySeeConcerns } from './rules/policy.ts'
import { stepFault, type StepFault, type StepKind } from './rules/steps.ts'
import * as store from './store/concerns.ts'

const ONE = `${CONCERNS}/:id`
const who = maySeeConcerns

type Views = ConcernPageProps['views']

/** Reading concerns and writing what was done. Every opening is written down. */
export function addConcerns(all: Routes, needs: Needs): void {
  const { now, today } = needs
  all
    .get(CONCERNS, { who }, async c => {
      const concerns = await needs.store.as(c.get('actor'), store.newestConcerns)
      return c.render(<ConcernsPage concerns={concerns} />)
    })

    .get(ONE, { who }, c => show(needs, c, {}))

    .post(`${ONE}/read`, { who }, async c => {
      const reading = readForm(c, readingForm)
      const seen = reading.ok ? reading.values.seen : ''
      await needs.store.as(c.get('actor'), async db => {
        const read = shownOf((await concernAt(db, c)).causes, seen)
        if (read.length > 0) await store.acknowledge(db, read, actingPerson(c.get('actor')), now())
      })
      notice(c, copy.in(c.get('language')).concern.readDone)
      return c.redirect(`${CONCERNS}/${c.req.param('id')}`, 303)
    })

    .post(`${ONE}/did`, { who }, async c => {
      const reading = readForm(c, didForm)
      if (!reading.ok) return show(needs, c, { did: reading.view }, 422)
      const { words, toldWhom, doneOn } = reading.values
      const t = copy.in(c.get('language')).step
      if (doneOn !== null && doneOn > today())
        return show(needs, c, { did: withError(c.get('body'), 'doneOn', t.dayFuture, '-day') }, 422)
      const step = { kind: 'did', words, toldWhom: toldWhom === '' ? null : toldWhom, doneOn } as const
      return take(needs, c, step, ['did', 'words'])
    })

    .post(`${ONE}/close`, { who }, async c => {
      const reading = readForm(c, closeForm)
      if (!reading.ok) return show(needs, c, { close: reading.view }, 422)
      const { how, outcome } = reading.values
      return take(needs, c, { kind: how, words: outcome, toldWhom: null, doneOn: null }, ['close', 'how'])
    })

    .post(`${ONE}/second-look`, { who }, async c => {
      const reading = readForm(c, lookForm)
      if (!reading.ok) return show(needs, c, { look: reading.view }, 422)
      const { agree, why } = reading.values
      return take(needs, c, { kind: agree, words: why, toldWhom: null, doneOn: null }, ['look', 'agree'])
    })
}

type StepTaken = Pick<store.NewStep, 'words' | 'toldWhom' | 'doneOn'> & { readonly kind: StepKind }

/** Takes a step if it may be taken now, or shows the form again with why not. */
async function take(
  needs: Needs,
  c: KeptContext,
  step: StepTaken,
  [form, field]: [keyof Views, string]
): Promise<Response> {
  const by = actingPerson(c.get('actor'))
  const { outcome: fault } = await needs.store.as(by, db =>
    once<StepFault | null>(db, c.get('submission'), async () => {
      const concern = await concernAt(db, c)
      const fault = stepFault(step.kind, stateNow(concern), concern.steps, by.id)
      if (fault !== null) return fault
      const about = { concern: concern.id, causes: concern.causes.length }
      await store.insertStep(db, { id: needs.newId(), ...about, ...step, by, at: needs.now() })
      return null
    })
  )
  const t = copy.in(c.get('language'))
  if (fault !== null) {
    startAgain(c)
    return show(needs, c, { [form]: withError(c.get('body'), field, t.step.faults[fault]) }, 422)
  }
  notice(c, t.concern.saved)
  return c.redirect(`${CONCERNS}/${c.req.param('id')}`, 303)
}

async function concernAt(db: Db, c: KeptContext): Promise<store.Concern> {
  const concern = await store.findConcern(db, c.req.param('id') ?? '')
  if (concern === null) throw new NotFound('There is no such concern.')
  return concern
}

/** One concern; that it was opened, and by whom, is written down in the same transaction. */
async function show(
  { store: all, newId, now, today }: Needs,
  c: KeptContext,
  views: Partial<Record<keyof Views, FormView>>,
  status: 200 | 422 = 200
): Promise<Response> {
  const actor = actingPerson(c.get('actor'))
  const page = await all.as(actor, async db => {
    const concern = await concernAt(db, c)
    await store.noteLook(db, newId(), concern.id, actor, now())
    const names = new Map((await allPeople(db)).map(({ id, name }) => [id, name]))
    const told = (await store.toldOf(db, concern.id)).map(({ person, at }) => ({
      ...{ name: names.get(person) ?? person, at },
    }))
    return { concern, told, looks: await store.looksAt(db, concern.id) }
  })
  const did = filledView(dateParts('doneOn', today()))
  return c.render(
    <ConcernPage {...page} views={{ did, close: emptyView, look: emptyView, ...views }} />,
    status
  )
}
