import type { Child } from 'hono/jsx'
import { anyone } from '../../../platform/access/index.ts'
import {
  emptyView,
  readForm,
  type Fields,
  type Form,
  type FormView,
  type Values,
} from '../../../platform/forms/index.ts'
import type { KeptContext, Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { FIRST, nextPage, pageBefore, stepsOf, type Draft } from '../rules/journey.ts'
import type { CardSet } from '../rules/set.ts'
import { keepDraft, visitOf } from '../visit.ts'
import { otherWayOn } from './ways-on.ts'

/** One page that asks something. */
interface Asking<F extends Fields> {
  readonly page: string
  readonly form: Form<F>
  /** Which questions of the form are asked of this child; all of them when left out. */
  only?(draft: Draft): readonly (keyof F & string)[]
  /** What stands there when the page opens. */
  ready(draft: Draft): FormView
  /** The draft with these answers; a view when the facts show that something is wrong. */
  keep(c: KeptContext, draft: Draft, values: Partial<Values<F>>, button: string | null): Draft | FormView
  show(view: FormView, draft: Draft, back: string): Child
}

/** A page, and what it sends: read, keep, go on. A page whose turn has not come leads to the one whose turn it is. */
export function ask<F extends Fields>(all: Routes, needs: Needs, set: CardSet, asking: Asking<F>): void {
  const { page } = asking
  const back = (draft: Draft) => pageBefore(page, draft, set)
  const mayStand = (draft: Draft) =>
    page === FIRST || pagesUpTo(nextPage(draft, set), draft, set).includes(page)
  all
    .get(page, { who: anyone }, async c => {
      const draft = (await visitOf(c, needs))?.draft ?? {}
      if (!mayStand(draft)) return c.redirect(nextPage(draft, set), 303)
      return c.render(asking.show(asking.ready(draft), draft, back(draft)))
    })
    .post(page, { who: anyone }, async c => {
      const visit = await visitOf(c, needs)
      const draft = visit?.draft ?? {}
      const reading = readForm(c, asking.form, asking.only?.(draft))
      const elsewhere = await otherWayOn(c, needs, visit, reading.button)
      if (elsewhere !== null) return elsewhere
      if (!mayStand(draft)) return c.redirect(nextPage(draft, set), 303)
      const isSkipped = reading.button === 'skip'
      if (!reading.ok && !isSkipped) return c.render(asking.show(reading.view, draft, back(draft)), 422)
      const kept = asking.keep(c, draft, reading.ok ? reading.values : {}, reading.button)
      if ('errors' in kept) return c.render(asking.show(kept, draft, back(draft)), 422)
      await keepDraft(c, needs, visit?.code ?? null, kept)
      if (kept.notSafe && !draft.notSafe)
        return (await otherWayOn(c, needs, await visitOfKept(c, visit, kept), 'unsafe'))!
      return c.redirect(nextPage(kept, set), 303)
    })
}

const visitOfKept = async (_: KeptContext, visit: { code: string } | null, draft: Draft) =>
  visit && { code: visit.code, draft }

function pagesUpTo(last: string, draft: Draft, set: CardSet): readonly string[] {
  const pages = stepsOf(draft, set).map(step => step.page)
  return pages.slice(0, pages.indexOf(last) + 1)
}

export { emptyView }
