import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, routes, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { priorityByTheme, type Priority } from '../../priorities/index.ts'
import { promiseToActOn } from '../acts.ts'
import { staffCopy } from '../copy-staff.ts'
import { addPromise, editPromise } from '../edit.ts'
import { personForm, promiseForm } from '../forms.ts'
import { FormPage } from '../pages/staff/form-page.tsx'
import { PeoplePage } from '../pages/staff/people.tsx'
import { isPublished, waitsForSecond } from '../published.ts'
import { changesBetween } from '../rules/changes.ts'
import { mayWritePlan } from '../rules/policy.ts'
import { replaceHolders } from '../store/actions.ts'
import { findPlan } from '../store/plans.ts'
import type { KnownPromise } from '../store/read.ts'
import { isPast, viewOf, wordsFrom } from './promise-words.ts'
import { numberIn } from './public.tsx'

const whyFields = ['why', 'agreedBy'] as const
const words = [
  ...([
    'words',
    'cornerstone',
    'priorities',
    'originNote',
    'responsibleJob',
    'responsibleOrganisation',
  ] as const),
  ...(['responsiblePerson', 'accountableJob', 'accountableOrganisation', 'accountablePerson'] as const),
] as const
const draftFields = [...words, 'due', 'review', 'success', 'measures'] as const
const publicFields = [...words, 'review', 'success', 'measures', ...whyFields] as const

/** Adding a promise, and changing one: freely while it is a draft, with a reason and who agreed once it is public. */
export function promiseRoutes(needs: Needs): Routes {
  const { area, store, today } = needs
  const t = (c: KeptContext) => staffCopy.in(c.get('language'))
  const as = <T,>(c: KeptContext, work: (db: Db) => Promise<T>) => store.as(c.get('actor'), work)
  const formNow = async (c: KeptContext) => promiseForm(area, await as(c, everyPriority))

  return routes()
    .get('/staff/plan/:plan/promises/new', { who: mayWritePlan }, async c => {
      await as(c, db => madeHere(db, c.req.param('plan')))
      return showNew(c, await formNow(c), emptyView, 200)
    })

    .post('/staff/plan/:plan/promises/new', { who: mayWritePlan }, async c => {
      const form = await formNow(c)
      const reading = readForm(c, form, draftFields)
      if (!reading.ok) return showNew(c, form, reading.view, 422)
      const fault = pastDay(c, reading.values, null)
      if (fault) return showNew(c, form, fault, 422)
      const { outcome: reference } = await as(c, db =>
        once(db, c.get('submission'), async () => {
          await madeHere(db, c.req.param('plan'))
          return addPromise(needs, db, c.req.param('plan'), wordsFrom(reading.values, null))
        })
      )
      notice(c, t(c).saved)
      return c.redirect(`/staff/plan/promises/${reference}`, 303)
    })

    .get('/staff/plan/promises/:number/edit', { who: mayWritePlan }, async c => {
      const { promise, isPublic } = await as(c, db => editable(db, c.req.param('number')))
      return showEdit(c, await formNow(c), promise, isPublic, viewOf(promise), 200)
    })

    .post('/staff/plan/promises/:number/edit', { who: mayWritePlan }, async c => {
      const { promise, isPublic } = await as(c, db => editable(db, c.req.param('number')))
      const form = await formNow(c)
      const reading = isPublic ? readForm(c, form, publicFields) : readForm(c, form, draftFields)
      if (!reading.ok) return showEdit(c, form, promise, isPublic, reading.view, 422)
      const fault =
        pastDay(c, reading.values, promise) ?? (isPublic ? unexplained(c, promise, reading.values) : null)
      if (fault) return showEdit(c, form, promise, isPublic, fault, 422)
      await as(c, db =>
        once(db, c.get('submission'), async () => {
          const { why = '', agreedBy = [] } = reading.values as { why?: string; agreedBy?: string[] }
          const by = actingPerson(c.get('actor'))
          const themes = new Map((await everyPriority(db)).map(({ theme, title }) => [theme, title]))
          const changed = isPublic ? { why, agreedBy, on: today(), by, themes } : null
          await editPromise(needs, db, promise, wordsFrom(reading.values, promise), changed)
          return promise.reference
        })
      )
      notice(c, t(c).saved)
      return c.redirect(`/staff/plan/promises/${promise.reference}`, 303)
    })

    .get('/staff/plan/promises/:number/people', { who: mayWritePlan }, async c => {
      const promise = await as(c, db => draftOnly(db, c.req.param('number')))
      return c.render(<PeoplePage area={area} promise={promise} form={personForm(area)} view={emptyView} />)
    })

    .post('/staff/plan/promises/:number/people', { who: mayWritePlan }, async c => {
      const promise = await as(c, db => draftOnly(db, c.req.param('number')))
      const form = personForm(area)
      const reading = readForm(c, form)
      if (!reading.ok)
        return c.render(<PeoplePage area={area} promise={promise} form={form} view={reading.view} />, 422)
      const { part, jobTitle, organisation, personName } = reading.values
      const added = { jobTitle, organisation, personName: personName || null }
      await as(c, db =>
        once(db, c.get('submission'), async () => {
          await putPeople(db, promise, part, [...promise[part], added])
          return part
        })
      )
      notice(c, t(c).saved)
      return c.redirect(`/staff/plan/promises/${promise.reference}/people`, 303)
    })

    .post('/staff/plan/promises/:number/people/:part/:place/remove', { who: mayWritePlan }, async c => {
      const part = c.req.param('part')
      if (part !== 'responsible' && part !== 'accountable') throw new NotFound('There is no such part.')
      const promise = await as(c, async db => {
        const found = await draftOnly(db, c.req.param('number'))
        await once(db, c.get('submission'), async () => {
          const left = found[part].filter((_, place) => String(place) !== c.req.param('place'))
          await putPeople(db, found, part, left)
          return left.length
        })
        return found
      })
      notice(c, t(c).saved)
      return c.redirect(`/staff/plan/promises/${promise.reference}/people`, 303)
    })

  function putPeople(
    db: Db,
    { id }: KnownPromise,
    part: 'responsible' | 'accountable',
    holders: KnownPromise['responsible']
  ) {
    return replaceHolders(
      db,
      id,
      part,
      holders.map(holder => ({ ...holder, id: needs.newId() }))
    )
  }

  function showNew(c: KeptContext, form: ReturnType<typeof promiseForm>, view: FormView, status: 200 | 422) {
    const page = { title: t(c).addPromise, form, view, only: draftFields, back: '/staff/plan' }
    return c.render(<FormPage {...page} />, status)
  }

  function showEdit(
    c: KeptContext,
    form: ReturnType<typeof promiseForm>,
    { reference, promise }: KnownPromise,
    isPublic: boolean,
    view: FormView,
    status: 200 | 422
  ) {
    const back = `/staff/plan/promises/${reference}`
    const page = { title: t(c).edit, caption: promise, form, view, back }
    return c.render(<FormPage {...page} only={isPublic ? publicFields : draftFields} />, status)
  }

  function pastDay(
    c: KeptContext,
    values: { due?: KnownPromise['reviewOn']; review?: KnownPromise['reviewOn'] },
    before: KnownPromise | null
  ): FormView | null {
    if (isPast(values.due, before?.firstDue, today()))
      return withError(c.get('body'), 'due', t(c).dueFuture, '-day')
    if (isPast(values.review, before?.reviewOn, today()))
      return withError(c.get('body'), 'review', t(c).reviewFuture, '-day')
    return null
  }

  /** A public promise changes only for a reason, and by agreement. */
  function unexplained(c: KeptContext, before: KnownPromise, values: object): FormView | null {
    const { why = '', agreedBy = [] } = values as { why?: string; agreedBy?: readonly string[] }
    const changes = changesBetween(before, wordsFrom(values, before), key => key)
    if (changes.length === 0) return withError(c.get('body'), 'words', t(c).nothingChanged)
    if (why === '') return withError(c.get('body'), 'why', t(c).whyMissing)
    if (agreedBy.length === 0) return withError(c.get('body'), 'agreedBy', t(c).agreedMissing)
    return null
  }
}

async function everyPriority(db: Db): Promise<Priority[]> {
  return [...(await priorityByTheme(db)).values()].flat()
}

async function madeHere(db: Db, key: string): Promise<void> {
  const plan = await findPlan(db, key)
  if (!plan || plan.imported) throw new NotFound('There is no plan made here of that name.')
}

async function editable(db: Db, number: string) {
  const promise = await promiseToActOn(db, numberIn(number))
  await madeHere(db, promise.planKey)
  if (promise.stopped) throw new Conflict('This promise has been stopped.')
  const isPublic = await isPublished(db, promise)
  // What was never public cannot be named as what it was before: a first version is agreed as it stands, or sent back.
  if (!isPublic && (await waitsForSecond(db, promise))) throw new Conflict('It waits for a second person.')
  return { promise, isPublic }
}

async function draftOnly(db: Db, number: string): Promise<KnownPromise> {
  const { promise, isPublic } = await editable(db, number)
  if (isPublic) throw new Conflict('A public promise is changed with a reason.')
  return promise
}
