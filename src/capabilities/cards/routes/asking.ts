import type { Child } from 'hono/jsx'
import { anyone } from '../../../platform/access/index.ts'
import {
  readForm,
  withError,
  type Fields,
  type Form,
  type FormView,
  type Values,
} from '../../../platform/forms/index.ts'
import type { KeptContext, Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { isAFlood, tooMuch } from '../../voices/index.ts'
import { FIRST, nextPage, pageBefore, stepsOf, type Draft } from '../rules/journey.ts'
import type { CardSet } from '../rules/set.ts'
import { keepDraft, visitOf } from '../visit.ts'
import { notSafe, stop } from './ways-on.ts'

/** One page that asks this child something. */
export interface Turn<F extends Fields> {
  readonly page: string
  readonly form: Form<F>
  /** The questions of the form that are asked; all of them when left out. */
  readonly only?: readonly (keyof F & string)[]
  /** What stands there when the page opens. */
  readonly ready: FormView
  /** The draft with what was said; a view when it does not hold together. Nothing said: the question was skipped. */
  keep(said: Partial<Values<F>>, isSkipped: boolean): Draft | FormView
  show(view: FormView, back: string): Child
}

/** A page whose turn has not come leads to the one whose turn it is. */
export function ask<F extends Fields>(
  all: Routes,
  { needs, set, path }: { needs: Needs; set: CardSet; path: string },
  turnOf: (c: KeptContext, draft: Draft) => Turn<F> | null
): void {
  const mayStand = (turn: Turn<F> | null, draft: Draft): turn is Turn<F> =>
    turn !== null && (turn.page === FIRST || pagesSoFar(draft, set).includes(turn.page))
  all
    .get(path, { who: anyone }, async c => {
      const draft = (await visitOf(c, needs))?.draft ?? {}
      const turn = turnOf(c, draft)
      if (!mayStand(turn, draft)) return c.redirect(nextPage(draft, set), 303)
      return c.render(turn.show(turn.ready, pageBefore(turn.page, draft, set)))
    })
    .post(path, { who: anyone }, async c => {
      const visit = await visitOf(c, needs)
      const draft = visit?.draft ?? {}
      const turn = turnOf(c, draft)
      if (!mayStand(turn, draft)) return c.redirect(nextPage(draft, set), 303)
      const { button, ...reading } = readForm(c, turn.form, turn.only)
      if (button === 'stop') return stop(c, needs)
      if (button === 'unsafe') return notSafe(c, needs, visit, draft)
      const wrong = (view: FormView, status: 422 | 429 = 422) =>
        c.render(turn.show(view, pageBefore(turn.page, draft, set)), status)
      const isSkipped = button === 'skip'
      if (!reading.ok && !isSkipped) return wrong(reading.view)
      const kept = turn.keep((reading.ok ? reading.values : {}) as Partial<Values<F>>, isSkipped)
      if ('errors' in kept) return wrong(kept)
      if (kept.notSafe && !draft.notSafe) return notSafe(c, needs, visit, kept)
      // After "I am not safe", which is heard from everybody, however many there are.
      if (visit === null && isAFlood(c, 'begun')) {
        const [first = ''] = Object.keys(turn.form.in(c.get('language')))
        return wrong(withError(c.get('body'), first, tooMuch(c)), 429)
      }
      await keepDraft(c, needs, visit, kept)
      return c.redirect(nextPage(kept, set), 303)
    })
}

/** The pages that were answered, and the one whose turn it is. */
function pagesSoFar(draft: Draft, set: CardSet): readonly string[] {
  const pages = stepsOf(draft, set).map(step => step.page)
  return pages.slice(0, pages.indexOf(nextPage(draft, set)) + 1)
}
