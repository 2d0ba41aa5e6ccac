import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import {
  changeRound,
  dayAndHour,
  findItems,
  findRounds,
  insertRound,
  momentOf,
  readHour,
  type NewItem,
  type RoundPlan,
} from '../rounds/index.ts'
import { themeTitles, type Theme } from '../themes/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { dateParts, filledView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { keyFor } from '../../standards/key.ts'
import { Conflict } from '../../standards/errors.ts'
import { staffCopy } from './copy.ts'
import { planForm } from './forms.ts'
import { itemOf } from './from-rounds.ts'
import { FormPage } from './pages/form-page.tsx'
import { roundAt } from './round.ts'
import { mayRun } from './rules/policy.ts'

/** Setting a vote up, and putting it right until it opens. */
export function addPlanning(all: Routes, needs: Needs): void {
  const { store, area, today } = needs

  all
    .get('/staff/votes/new', { who: mayRun }, async c => {
      const themes = await store.as(c.get('actor'), allThemes)
      return showPlan(
        c,
        themes,
        filledView({ starsEach: 3, threshold: area.priorityStars, method: 'stars' }),
        null,
        200
      )
    })

    .post('/staff/votes/new', { who: mayRun }, async c => {
      const themes = await store.as(c.get('actor'), allThemes)
      const read = readPlan(c, themes)
      if (!read.ok) return showPlan(c, themes, read.view, null, 422)
      const { outcome: key } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const taken = new Set((await findRounds(db)).map(round => round.key))
          const made = keyFor(read.plan.title, 'vote', taken.add('new').add('agree'))
          const who = { by: actingPerson(c.get('actor')), on: today(), people: null, source: null }
          await insertRound(db, { ...read.plan, ...who, key: made }, read.items)
          return made
        })
      )
      notice(c, words(c).plan.saved)
      return c.redirect(`/staff/votes/${key}`, 303)
    })

    .get('/staff/votes/:key/edit', { who: mayRun }, async c => {
      const { round, themes, items } = await store.as(c.get('actor'), db => planAt(db, c.req.param('key')))
      const { title, question, event, rule, method, mode, closes, closesAt, opensAt } = round
      const { starsEach, mostOnOne, threshold } = rule
      const opens = opensAt && dayAndHour(opensAt)
      const known = {
        ...{ title, question, event, method, mode, starsEach, mostOnOne, threshold },
        ...{ ...dateParts('closes', closes), closesHour: closesAt && dayAndHour(closesAt).hour },
        ...{ ...dateParts('opens', opens?.day ?? null), opensHour: opens?.hour },
        themes: items.flatMap(({ theme }) => theme ?? []),
        statements: items.flatMap(item => (item.theme === null ? item.title : [])).join('\n'),
      }
      return showPlan(c, themes, filledView(known), round.key, 200)
    })

    .post('/staff/votes/:key/edit', { who: mayRun }, async c => {
      const { round, themes } = await store.as(c.get('actor'), db => planAt(db, c.req.param('key')))
      const read = readPlan(c, themes)
      if (!read.ok) return showPlan(c, themes, read.view, round.key, 422)
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const done = await changeRound(db, round.key, read.plan, read.items)
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
    const reading = readForm(c, planForm(area, themes, { stars: givesStars(c) }))
    if (!reading.ok) return { ok: false as const, view: reading.view }
    const { title, question, event, starsEach, mostOnOne, threshold, method, mode } = reading.values
    const { closes, closesHour, opens, opensHour, themes: keys, statements } = reading.values
    if (mostOnOne !== null && starsEach !== null && mostOnOne > starsEach)
      return wrong('mostOnOne', t.mostOnOneWrong)
    const lines = statements.split('\n').map(line => line.trim()).filter(line => line !== '') // prettier-ignore
    if (keys.length > 0 && lines.length > 0) return wrong('statements', t.eitherOr)
    if (keys.length < 2 && lines.length < 2) return wrong('themes', t.whatMissing)
    if (lines.some(line => line.length > 300)) return wrong('statements', t.statementsLong)
    if (closes !== null && closes < today()) return wrong('closes', t.closesPast)
    for (const [field, typed, day] of [
      ['opensHour', opensHour, opens],
      ['closesHour', closesHour, closes],
    ] as const) {
      // prettier-ignore
      if (typed !== '' && readHour(typed) === null) return wrong(field, t.hourWrong)
      if (typed !== '' && day === null) return wrong(field, t.hourAlone)
    }
    const opensAt = opens && momentOf(opens, readHour(opensHour) ?? '00:00')
    const closesAt = closes && closesHour !== '' ? momentOf(closes, readHour(closesHour) ?? '') : null
    const stops = closesAt ?? (closes && momentOf(closes, '23:59'))
    if (opensAt && stops && opensAt >= stops) return wrong('opens', t.opensLate)
    const stars = method === 'stars'
    const rule = {
      ...{ starsEach: stars ? starsEach : null, mostOnOne: stars ? mostOnOne : null },
      threshold: stars ? (threshold ?? area.priorityStars) : null,
      ...({ thresholdOn: 'stars', ties: 'stay-tied' } as const),
    }
    const chosenFrom = keys.length > 0 ? ('themes' as const) : ('statements' as const)
    const settled = { title, question, event: event || null, rule, method, mode, chosenFrom }
    const plan: RoundPlan = { ...settled, opensAt, closesAt, closes }
    const items =
      keys.length > 0 ? themes.filter(({ key }) => keys.includes(key)).map(itemOf) : statementsOf(lines)
    return { ok: true as const, plan, items }
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
    return c.render(<FormPage {...facts} of={planForm(area, themes, { stars: givesStars(c) })} />, status)
  }
}

const words = (c: KeptContext) => staffCopy.in(c.get('language'))

/** Whether stars were chosen, or nothing yet. */
const givesStars = (c: KeptContext): boolean => (c.get('body').get('method')?.[0] ?? 'stars') === 'stars'

/** Statements with a key each that never changes. Two with the same words stay two. */
function statementsOf(lines: readonly string[]): NewItem[] {
  const taken = new Set<string>()
  return lines.map(title => {
    const item = keyFor(title, 'statement', taken)
    taken.add(item)
    return { item, theme: null, title, cornerstone: null, strength: null, development: null }
  })
}

const allThemes = async (db: Db): Promise<Theme[]> => [...(await themeTitles(db)).values()]

/** A round that can still be changed. Errors: NotFound; Conflict once it is open. */
async function planAt(db: Db, key: string) {
  const round = await roundAt(db, key)
  if (round.opened !== null) throw new Conflict('The vote has been opened.')
  return { round, themes: await allThemes(db), items: await findItems(db, key) }
}
