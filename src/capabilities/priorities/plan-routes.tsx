import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { themeTitles, type Theme } from '../themes/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { dateParts, filledView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { keyFor } from '../../standards/key.ts'
import { Conflict } from '../../standards/errors.ts'
import { staffCopy } from './copy.ts'
import { planForm } from './forms.ts'
import { FormPage } from './pages/form-page.tsx'
import { roundAt } from './round.ts'
import { mayRun } from './rules/policy.ts'
import { changeRound, findLines, findRounds, insertRound, type RoundPlan } from './store/rounds.ts'

/** Setting a vote up, and putting it right until it opens. */
export function addPlanning(all: Routes, needs: Needs): void {
  const { store, area, today } = needs

  all
    .get('/staff/votes/new', { who: mayRun }, async c => {
      const themes = await store.as(c.get('actor'), allThemes)
      return showPlan(c, themes, filledView({ starsEach: 3, threshold: area.priorityStars }), null, 200)
    })

    .post('/staff/votes/new', { who: mayRun }, async c => {
      const themes = await store.as(c.get('actor'), allThemes)
      const read = readPlan(c, themes)
      if (!read.ok) return showPlan(c, themes, read.view, null, 422)
      const { outcome: key } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const taken = new Set((await findRounds(db)).map(round => round.key))
          const made = keyFor(read.plan.title, 'vote', taken.add('new'))
          const who = { by: actingPerson(c.get('actor')), on: today(), people: null, source: null }
          await insertRound(db, { ...read.plan, ...who, key: made }, read.lines)
          return made
        })
      )
      notice(c, words(c).plan.saved)
      return c.redirect(`/staff/votes/${key}`, 303)
    })

    .get('/staff/votes/:key/edit', { who: mayRun }, async c => {
      const { round, themes, lines } = await store.as(c.get('actor'), db => planAt(db, c.req.param('key')))
      const { title, question, event, rule, closes } = round
      const { starsEach, mostOnOne, threshold } = rule
      const known = {
        title,
        question,
        event,
        starsEach,
        mostOnOne,
        threshold,
        ...dateParts('closes', closes),
      }
      return showPlan(
        c,
        themes,
        filledView({ ...known, themes: lines.map(({ theme }) => theme) }),
        round.key,
        200
      )
    })

    .post('/staff/votes/:key/edit', { who: mayRun }, async c => {
      const { round, themes } = await store.as(c.get('actor'), db => planAt(db, c.req.param('key')))
      const read = readPlan(c, themes)
      if (!read.ok) return showPlan(c, themes, read.view, round.key, 422)
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const done = await changeRound(db, round.key, read.plan, read.lines)
          if (!done) throw new Conflict('The vote has been opened.')
          return round.key
        })
      )
      notice(c, words(c).plan.saved)
      return c.redirect(`/staff/votes/${round.key}`, 303)
    })

  function readPlan(c: KeptContext, themes: readonly Theme[]) {
    const t = words(c).plan
    const wrong = (field: string, text: string) => {
      return { ok: false as const, view: withError(c.get('body'), field, text) }
    }
    const reading = readForm(c, planForm(area, themes))
    if (!reading.ok) return { ok: false as const, view: reading.view }
    const { title, question, event, starsEach, mostOnOne, threshold, closes, themes: keys } = reading.values
    if (mostOnOne !== null && starsEach !== null && mostOnOne > starsEach)
      return wrong('mostOnOne', t.mostOnOneWrong)
    if (keys.length < 2) return wrong('themes', t.themesMissing)
    if (closes !== null && closes < today()) return wrong('closes', t.closesPast)
    const rule = {
      starsEach,
      mostOnOne,
      threshold: threshold ?? area.priorityStars,
      ties: 'stay-tied' as const,
    }
    const plan: RoundPlan = { title, question, event: event || null, rule, closes }
    return { ok: true as const, plan, lines: themes.filter(({ key }) => keys.includes(key)) }
  }

  function showPlan(
    c: KeptContext,
    themes: readonly Theme[],
    view: FormView,
    key: string | null,
    status: 200 | 422
  ) {
    const t = words(c).plan
    const back = key === null ? '/staff/votes' : `/staff/votes/${key}`
    const facts = { heading: key === null ? t.add : t.change, lead: t.lead, back, view, button: t.save }
    return c.render(<FormPage {...facts} of={planForm(area, themes)} />, status)
  }
}

const words = (c: KeptContext) => staffCopy.in(c.get('language'))

const allThemes = async (db: Db): Promise<Theme[]> => [...(await themeTitles(db)).values()]

/** A round that can still be changed. Errors: NotFound; Conflict once it is open. */
async function planAt(db: Db, key: string) {
  const round = await roundAt(db, key)
  if (round.opened !== null) throw new Conflict('The vote has been opened.')
  return { round, themes: await allThemes(db), lines: await findLines(db, key) }
}
