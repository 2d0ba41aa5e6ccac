import type { Child } from 'hono/jsx'
import type { Policy } from '../../../platform/access/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import {
  dateParts,
  filledView,
  readForm,
  withError,
  type Fields,
  type Form,
  type FormView,
  type Values,
} from '../../../platform/forms/index.ts'
import { notice, routes, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import * as acts from '../acts.ts'
import type { Acting } from '../author.ts'
import { copy } from '../copy.ts'
import { staffCopy } from '../copy-staff.ts'
import { confirmForm, feltForm, judgeForm, moveForm, reviewForm, stopForm, updateForm } from '../forms.ts'
import { FormPage } from '../pages/staff/form-page.tsx'
import { DatesSay, StaffPromisePage, type Act } from '../pages/staff/promise.tsx'
import { sayDue } from '../pages/words.ts'
import { isPublished, waitsForSecond } from '../published.ts'
import { mayConfirmDone, mayReadDrafts, mayRecordFelt, mayWritePlan } from '../rules/policy.ts'
import { dueOf, ownersOf } from '../rules/promise.ts'
import { promiseSnapshot, type PublishedPromise } from '../rules/snapshot.ts'
import { bestAllowed, isTooGood, ruleOn, statusOn } from '../rules/status.ts'
import { findPlan, findWorkstreams } from '../store/plans.ts'
import type { KnownPromise } from '../store/read.ts'
import { numberIn, themesBehind } from './public.tsx'

type Staff = ReturnType<typeof staffCopy.in>

/** One thing a person can do to a promise: its question, the faults only facts can show, and the act. */
interface FactRoute<F extends Fields> {
  readonly act: Act
  readonly who: Policy
  readonly form: Form<F>
  readonly button?: (t: Staff) => string
  readonly known?: () => FormView
  /** What the page was written against, posted back unseen, so that somebody else's act is noticed. */
  readonly seen?: (promise: KnownPromise) => Readonly<Record<string, string>>
  readonly above?: (promise: KnownPromise, c: KeptContext, t: Staff) => Child
  readonly fault?: (values: Values<F>, promise: KnownPromise, t: Staff) => Found | null
  readonly run: (db: Db, reference: number, values: Values<F>, by: Acting) => Promise<void>
}

/** One promise for staff, and everything that can be done to it. */
export function factRoutes(needs: Needs): Routes[] {
  const { area, today } = needs
  const add = <F extends Fields>(route: FactRoute<F>) => factRoute(needs, route)
  return [
    onePromise(needs),
    add({
      ...{ act: 'update', who: mayWritePlan, form: updateForm },
      known: () => filledView(dateParts('on', today())),
      fault: ({ on }, _, t) => (on! > today() ? ['on', t.updateFuture, '-day'] : null),
      run: (db, n, { on, words, evidence }, by) =>
        acts.addUpdate(needs, db, n, { on: on!, words, evidence: evidence || null }, by),
    }),
    add({
      ...{ act: 'move', who: mayWritePlan, form: moveForm(area) },
      above: (promise, c, t) => (
        <OldDate promise={promise} words={day => t.oldDate(day)} language={c.get('language')} />
      ),
      seen: promise => ({ from: dueOf(promise) ?? '' }),
      fault: ({ from, to }, promise, t) => {
        if (from !== (dueOf(promise) ?? '')) return ['to', t.movedMeanwhile, '-day']
        if (to! <= today()) return ['to', t.newDateFuture, '-day']
        return to === dueOf(promise) ? ['to', t.newDateSame, '-day'] : null
      },
      run: (db, n, { to, why, agreedBy }, by) => acts.moveDate(needs, db, n, { to: to!, why, agreedBy }, by),
    }),
    add({
      ...{ act: 'judge', who: mayWritePlan, form: judgeForm },
      above: promise => <DatesSay promise={asRead(promise, needs)} today={today()} />,
      fault: ({ said, why, evidence }, promise, t) => {
        const rule = ruleOn(promise, today())
        if (isTooGood(said, rule)) return ['said', t.tooGood(copy.in('en-GB').status[bestAllowed(rule)])]
        if (said === 'done') return evidence === '' ? ['evidence', t.doneHowMissing] : null
        return said !== rule.byRule && why === '' ? ['why', t.saidWhyMissing] : null
      },
      run: (db, n, { said, why, evidence }, by) =>
        acts.judge(needs, db, n, { said, why: why || null, evidence: said === 'done' ? evidence : null }, by),
    }),
    add({
      ...{ act: 'confirm', who: mayConfirmDone, form: confirmForm, button: t => t.confirmButton },
      above: (promise, _, t) => (
        <>
          <p class="govuk-body">{t.confirmIntro}</p>
          <p class="kept-quote">{promise.judgements.at(-1)?.evidence}</p>
        </>
      ),
      run: (db, n, _, by) => acts.confirmDone(needs, db, n, by),
    }),
    add({
      ...{ act: 'felt', who: mayRecordFelt, form: feltForm },
      known: () => filledView(dateParts('on', today())),
      above: (_, __, t) => <p class="govuk-body">{t.feltIntro}</p>,
      fault: ({ asked, saidYes, on }, _, t) => {
        if (saidYes! > asked!) return ['saidYes', t.saidYesMore]
        return on! > today() ? ['on', t.feltOnFuture, '-day'] : null
      },
      run: (db, n, { answer, asked, saidYes, on }, by) =>
        acts.recordFelt(needs, db, n, { answer, asked: asked!, saidYes: saidYes!, on: on! }, by),
    }),
    add({
      ...{ act: 'review', who: mayWritePlan, form: reviewForm },
      fault: ({ next }, _, t) => (next !== null && next <= today() ? ['next', t.nextFuture, '-day'] : null),
      run: (db, n, { words, next }, by) => acts.markReviewed(needs, db, n, { words, next }, by),
    }),
    add({
      ...{ act: 'stop', who: mayWritePlan, form: stopForm, button: t => t.stopButton },
      run: (db, n, { note }, by) => acts.stopPromise(needs, db, n, note, by),
    }),
  ]
}

type Found = readonly [field: string, words: string, part?: string]

/** Leaves the work of a press undone and unkept, so that the mended form can be sent. */
class Wrong extends Error {
  readonly found: Found
  constructor(found: Found) {
    super('A fault that only facts can show.')
    this.found = found
  }
}

function faultOrThrow(error: unknown): Found {
  if (error instanceof Wrong) return error.found
  throw error
}

function factRoute<F extends Fields>(needs: Needs, route: FactRoute<F>): Routes {
  const { store } = needs
  const { act, who, form, known, seen, above, fault, run } = route
  const path = `/staff/plan/promises/:number/${act}` as const
  const t = (c: KeptContext) => staffCopy.in(c.get('language'))
  const promiseAt = (c: KeptContext) =>
    store.as(c.get('actor'), db => acts.promiseToActOn(db, numberIn(c.req.param('number') ?? '')))
  const show = (c: KeptContext, promise: KnownPromise, view: FormView, status: 200 | 422) => {
    const back = `/staff/plan/promises/${promise.reference}`
    const page = {
      title: t(c)[act],
      caption: promise.promise,
      form,
      view,
      back,
      button: route.button?.(t(c)),
    }
    return c.render(<FormPage {...page}>{above?.(promise, c, t(c))}</FormPage>, status)
  }
  return routes()
    .get(path, { who }, async c => {
      const promise = await promiseAt(c)
      return show(c, promise, known?.() ?? filledView(seen?.(promise) ?? {}), 200)
    })
    .post(path, { who }, async c => {
      const promise = await promiseAt(c)
      const reading = readForm(c, form)
      if (!reading.ok) return show(c, promise, reading.view, 422)
      const values = reading.values as Values<F>
      const by = actingPerson(c.get('actor'))
      const wrong = await store.as(c.get('actor'), async db => {
        // looked for inside: a second press is answered as the first was, not with a fault about what that one did
        const pressed = once(db, c.get('submission'), async () => {
          const found = fault?.(values, await acts.promiseToActOn(db, promise.reference), t(c))
          if (found) throw new Wrong(found)
          await run(db, promise.reference, values, by)
          return promise.reference
        })
        return pressed.then(() => null).catch(faultOrThrow)
      })
      if (wrong) {
        const found = await promiseAt(c)
        const now = Object.entries(seen?.(found) ?? {}).map(([name, value]) => [name, [value]] as const)
        return show(c, found, withError(new Map([...c.get('body'), ...now]), ...wrong), 422)
      }
      notice(c, t(c).saved)
      return c.redirect(`/staff/plan/promises/${promise.reference}`, 303)
    })
}

function onePromise(needs: Needs): Routes {
  const { area, store, today } = needs
  return routes().get('/staff/plan/promises/:number', { who: mayReadDrafts }, async c => {
    const page = await store.as(c.get('actor'), async db => {
      const promise = await acts.promiseToActOn(db, numberIn(c.req.param('number')))
      const plan = await findPlan(db, promise.planKey)
      const part = (await findWorkstreams(db)).find(({ key }) => key === promise.workstream)
      const isPublic = await isPublished(db, promise)
      const waits = !isPublic && (await waitsForSecond(db, promise))
      const can = waits ? [] : actsOpen(promise, isPublic, plan?.imported ?? false, needs)
      return {
        ...{ isPublic, waits, themes: await themesBehind(db, promise), weakness: part?.weakness ?? null },
        promise: asRead(promise, needs),
        acts: can
          .filter(act => whoMay[act].allows(c.get('actor')))
          .filter(act => act !== 'confirm' || mayConfirm(c, promise)),
      }
    })
    return c.render(<StaffPromisePage {...page} area={area} today={today()} />)
  })

  function mayConfirm(c: KeptContext, promise: KnownPromise): boolean {
    const { organisation } = actingPerson(c.get('actor'))
    return (
      !ownersOf(promise).includes(organisation) &&
      promise.judgements.at(-1)?.by?.organisation !== organisation
    )
  }
}

const whoMay: Record<Act, Policy> = {
  edit: mayWritePlan,
  people: mayWritePlan,
  update: mayWritePlan,
  move: mayWritePlan,
  judge: mayWritePlan,
  confirm: mayConfirmDone,
  felt: mayRecordFelt,
  review: mayWritePlan,
  stop: mayWritePlan,
}

/** What makes sense today: a draft has no date to move, and a promise that was stopped has nothing left to do. */
function actsOpen(promise: KnownPromise, isPublic: boolean, imported: boolean, { today }: Needs): Act[] {
  if (promise.stopped) return []
  const words: Act[] = imported ? [] : isPublic ? ['edit'] : ['edit', 'people']
  if (!isPublic) return [...words, 'stop']
  const date: Act[] = dueOf(promise) ? ['move'] : []
  const { status, waitsForConfirmation } = statusOn(promise, today())
  const going: Act[] = status === 'done' ? [] : ['judge']
  const confirm: Act[] = waitsForConfirmation ? ['confirm'] : []
  return ['update', ...going, ...confirm, ...date, 'felt', 'review', ...words, 'stop']
}

/** As a page reads it: with the small numbers hidden from staff pages too. */
function asRead(promise: KnownPromise, { area }: Needs): PublishedPromise {
  const { id: _, planKey, ...facts } = promise
  const plan = { key: planKey, title: '', imported: false }
  return { ...facts, ...promiseSnapshot(promise, area.smallNumber), plan, promisedOn: promise.startedOn }
}

interface OldDateProps {
  readonly promise: KnownPromise
  readonly words: (day: string) => string
  readonly language: Parameters<typeof sayDue>[1]
}

const OldDate = ({ promise, words, language }: OldDateProps) => {
  const due = dueOf(promise)
  return due && <p class="govuk-body">{words(sayDue(due, language))}</p>
}
