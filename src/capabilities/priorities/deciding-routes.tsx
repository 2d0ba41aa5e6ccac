import { needsTwoPeople, type Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { signedIn } from '../../platform/access/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import {
  dateParts,
  emptyView,
  filledView,
  readForm,
  withError,
  type FormView,
} from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { Conflict } from '../../standards/errors.ts'
import { copy, staffCopy } from './copy.ts'
import { decideForm, publishForm, whyField } from './forms.ts'
import { FormPage } from './pages/form-page.tsx'
import { PreviewPage, ProposedPage } from './pages/preview.tsx'
import { draftRound, notPublic, proposeRound, waitingRound } from './round.ts'
import { departures } from './rules/decision.ts'
import { mayDecide } from './rules/policy.ts'
import { judge } from './rules/sides.ts'
import type { RoundSnapshot } from './rules/snapshot.ts'
import type { Counted as Stars } from '../rounds/index.ts'
import { themeTitles } from '../themes/index.ts'
import { findDecision, insertDecision, type Taken } from './store/decisions.ts'

/** From a result to priorities, and to the public page. */
export function addDeciding(all: Routes, needs: Needs): void {
  const { store, area, today, newId } = needs

  all
    .get('/staff/votes/:key/decide', { who: mayDecide }, async c => {
      const desk = await store.as(c.get('actor'), db => closedAt(db, c.req.param('key')))
      const { result, decision } = desk
      return showDecide(c, desk, decision ? decidedView(decision) : ruleView(result, needs.today()), 200)
    })

    .post('/staff/votes/:key/decide', { who: mayDecide }, async c => {
      const desk = await store.as(c.get('actor'), db => closedAt(db, c.req.param('key')))
      const { result } = desk
      const reading = readForm(c, formFor(c, desk))
      if (!reading.ok) return showDecide(c, desk, reading.view, 422)
      const { taken, who, on } = reading.values
      const reasons: Readonly<Record<string, unknown>> = reading.values
      const t = words(c).decide
      const day = on ?? today()
      if (day > today()) return showDecide(c, desk, withError(c.get('body'), 'on', t.onFuture, '-day'), 422)
      if (day < (result.closed ?? day))
        return showDecide(c, desk, withError(c.get('body'), 'on', t.onEarly, '-day'), 422)
      const departed = departures(judgedOf(desk), taken)
      const lines = judgedOf(desk).flatMap(({ theme, result: came }): Taken | [] => {
        if (came === 'outside' && !taken.includes(theme)) return []
        const why = departed.some(one => one.theme === theme) ? reasons[whyField(theme)] : null
        return { theme, taken: taken.includes(theme), why: why ? String(why) : null }
      })
      const decision = { id: newId(), round: result.key, decidedBy: who, on: day, lines }
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          await insertDecision(db, { ...decision, by: actingPerson(c.get('actor')) })
          return decision.id
        })
      )
      notice(c, t.saved)
      return c.redirect(`/staff/votes/${result.key}/preview`, 303)
    })

    .get('/staff/votes/:key/preview', { who: signedIn }, c => showPreview(c, emptyView, 200))

    .get('/staff/votes/:key/proposed', { who: signedIn }, async c => {
      const waiting = await store.as(c.get('actor'), db => waitingRound(db, c.req.param('key')))
      return c.render(<ProposedPage round={waiting} />)
    })

    .post('/staff/votes/:key/preview', { who: mayDecide }, async c => {
      const key = c.req.param('key')
      const reading = readForm(c, publishForm)
      if (!reading.ok) return showPreview(c, reading.view, 422)
      const proposal = { key, by: actingPerson(c.get('actor')), note: reading.values.note || null }
      const { outcome } = await store.as(c.get('actor'), async db => {
        if ((await stopped(db, c, key)) !== null) throw new Conflict('This result cannot be public now.')
        return once(db, c.get('submission'), () => proposeRound(needs, db, proposal))
      })
      notice(c, outcome.published ? words(c).preview.published : words(c).preview.asked)
      return c.redirect(`/staff/votes/${key}`, 303)
    })

  /** Errors: NotFound; Conflict while people can still choose, and until it is counted. */
  async function closedAt(db: Db, key: string): Promise<DecideDesk> {
    const result = await draftRound(db, area, key)
    if (result.closed === null) throw new Conflict('The vote is not closed.')
    if (result.counted === null) throw new Conflict('The votes are being counted. Look again in a moment.')
    const offered = new Set(linesOf(result).flatMap(line => (line.outside ? [] : line.theme)))
    const others = [...(await themeTitles(db)).values()].filter(({ key: theme }) => !offered.has(theme))
    return { result, others, decision: await findDecision(db, key) }
  }

  /** Why a round's page cannot be made public, in a sentence, or null. */
  async function stopped(db: Db, c: KeptContext, key: string): Promise<string | null> {
    const { closed, decision } = await draftRound(db, area, key)
    if (closed === null) return null
    const why = await notPublic(db, area, key)
    if (why === 'counting') return words(c).preview.counting
    if (why === 'too-few') return words(c).preview.tooFew(area.smallNumber)
    return decision === null ? words(c).preview.undecided : null
  }

  async function showPreview(c: KeptContext, view: FormView, status: 200 | 422) {
    const key = c.req.param('key') ?? ''
    const facts = await store.as(c.get('actor'), async db => ({
      round: await draftRound(db, area, key),
      stop: await stopped(db, c, key),
    }))
    const may = { needsTwo: needsTwoPeople(area, 'priorities'), decides: mayDecide.allows(c.get('actor')) }
    return c.render(<PreviewPage {...facts} view={view} {...may} />, status)
  }
}

const words = (c: KeptContext) => staffCopy.in(c.get('language'))

const linesOf = ({ cornerstones }: RoundSnapshot) => cornerstones.flatMap(({ lines }) => lines)

interface DecideDesk {
  readonly result: RoundSnapshot
  /** Themes that were not in the round. */
  readonly others: readonly { readonly key: string; readonly title: string }[]
  readonly decision: Awaited<ReturnType<typeof findDecision>>
}

/** Every line of the round with what the rule makes of it, and every theme that was not in it. */
function judgedOf({ result, others }: Pick<DecideDesk, 'result' | 'others'>) {
  const lines = linesOf(result).filter(line => !line.outside)
  const judged = judge(lines, result.rule.threshold).map(({ theme, title, stars, sides, result: came }) => {
    return { theme, title, stars, sides, result: came }
  })
  const outside = others.map(({ key, title }) => {
    return { theme: key, title, stars: null, sides: undefined, result: 'outside' as const }
  })
  return [...judged, ...outside]
}

type Judged = ReturnType<typeof judgedOf>[number]

/** Ticked as the rule says, and decided today. */
const ruleView = (result: RoundSnapshot, today: CalendarDate): FormView =>
  filledView({
    ...dateParts('on', today),
    taken: judgedOf({ result, others: [] }).flatMap(({ theme, result: came }) =>
      came === 'reached' ? theme : []
    ),
  })

/** Ticked as it was decided before. */
function decidedView({ decidedBy, on, lines }: NonNullable<DecideDesk['decision']>): FormView {
  const reasons = lines.flatMap(({ theme, why }) => (why === null ? [] : [[whyField(theme), why] as const]))
  const taken = lines.flatMap(line => (line.taken ? line.theme : []))
  return filledView({ taken, who: decidedBy, ...dateParts('on', on), ...Object.fromEntries(reasons) })
}

const reasonFor = { reached: 'left-out', below: 'added', 'not-known': 'added', outside: 'outside' } as const

/** The form that fits what was ticked: it asks why, for each pair that departs from the rule. */
function formFor(c: KeptContext, desk: DecideDesk, view?: FormView) {
  const typed = view?.answers ?? Object.fromEntries(c.get('body'))
  const judged = judgedOf(desk)
  const departed = departures(judged, typed['taken'] ?? [])
  const asked = judged.flatMap(({ theme, result: came }) => {
    const needed = departed.some(one => one.theme === theme)
    if (!needed && typed[whyField(theme)] === undefined) return []
    return [{ theme, needed, kind: reasonFor[came] }]
  })
  const lines = judged.map(line => ({
    theme: line.theme,
    title: line.title,
    hint: hintOf(c, desk.result, line),
  }))
  return decideForm(lines, asked)
}

/** What the vote says of a line, beside its box. */
function hintOf(c: KeptContext, { method, rule }: RoundSnapshot, line: Judged): string {
  const t = words(c).decide
  if (line.result === 'outside') return t.outside
  if (rule.threshold === null && method !== 'stars') return ''
  const { sides: s, side: sideOf } = copy.in(c.get('language')).round
  const counted = line.sides?.map(({ side, group, stars }) =>
    sideOf(group ?? null, s[side](starWords(c, stars))).replace(/\.$/, '')
  )
  return t.stars(counted?.join('; ') ?? starWords(c, line.stars), line.result === 'reached')
}

function starWords(c: KeptContext, stars: Stars | null): string {
  const t = copy.in(c.get('language')).round
  if (stars === null) return words(c).decide.unknown
  return 'exactly' in stars ? t.exactly(stars.exactly) : t.atLeast(stars.atLeast)
}

function showDecide(c: KeptContext, desk: DecideDesk, view: FormView, status: 200 | 422) {
  const t = words(c).decide
  const { result } = desk
  const { rule, statements } = result
  const lead = statements ? t.noStatements : rule.threshold === null ? t.noRule : t.lead
  const facts = { heading: t.heading, lead, back: `/staff/votes/${result.key}`, view, button: t.save }
  return c.render(<FormPage {...facts} of={formFor(c, desk, view)} />, status)
}
