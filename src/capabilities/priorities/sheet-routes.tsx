import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { emptyView, filledView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { Conflict, NotFound } from '../../standards/errors.ts'
import { staffCopy } from './copy.ts'
import { countField, paperForm, strikeForm, typedForm } from './forms.ts'
import { FormPage } from './pages/form-page.tsx'
import { roundAt } from './round.ts'
import { mayRun } from './rules/policy.ts'
import {
  batchFault,
  findBatches,
  insertBatch,
  insertStrike,
  type Batch,
  type BatchFault,
  type BatchRow,
  type Counted as Stars,
} from '../rounds/index.ts'
import { findLines, type DecidedRound } from './from-rounds.ts'
import { findDecision } from './store/decisions.ts'

const kinds = { paper: paperForm, typed: typedForm } as const
type Kind = keyof typeof kinds

interface Desk {
  readonly round: DecidedRound
  readonly lines: Awaited<ReturnType<typeof findLines>>
  readonly sheets: readonly BatchRow[]
}

/** Sheets of stars: typing them in, and striking out a wrong one. */
export function addSheets(all: Routes, needs: Needs): void {
  const { store, today, newId } = needs

  for (const kind of ['paper', 'typed'] as const) {
    all
      .get(`/staff/votes/:key/sheets/${kind}`, { who: mayRun }, async c => {
        const desk = await store.as(c.get('actor'), db => deskAt(db, c.req.param('key') ?? ''))
        return showSheet(c, desk, kind, filledView({ starsEach: desk.round.rule.starsEach }), 200)
      })

      .post(`/staff/votes/:key/sheets/${kind}`, { who: mayRun }, async c => {
        const desk = await store.as(c.get('actor'), db => deskAt(db, c.req.param('key') ?? ''))
        const read = readSheet(c, desk, kind)
        if (!read.ok) return showSheet(c, desk, kind, read.view, 422)
        const { label, batch } = read
        const what = { ...batch, id: newId(), round: desk.round.key, kind, label }
        const { outcome } = await store
          .as(c.get('actor'), db =>
            once(db, c.get('submission'), async () => {
              if (await isEntered(db, desk.round.key, label)) throw new LabelUsed()
              await insertBatch(db, { ...what, by: actingPerson(c.get('actor')), on: today() })
              return what.id
            })
          )
          .catch(unlessUsed)
        if (outcome === null) {
          const view = withError(c.get('body'), 'label', words(c).batch.labelUsed(label))
          return showSheet(c, desk, kind, view, 422)
        }
        notice(c, words(c).batch.saved(label))
        return c.redirect(`/staff/votes/${desk.round.key}`, 303)
      })
  }

  all
    .get('/staff/votes/:key/sheets/:sheet/strike', { who: mayRun }, async c => {
      const desk = await store.as(c.get('actor'), db => deskAt(db, c.req.param('key')))
      return showStrike(c, desk, sheetIn(desk, c.req.param('sheet')), emptyView, 200)
    })

    .post('/staff/votes/:key/sheets/:sheet/strike', { who: mayRun }, async c => {
      const desk = await store.as(c.get('actor'), db => deskAt(db, c.req.param('key')))
      const sheet = sheetIn(desk, c.req.param('sheet'))
      const reading = readForm(c, strikeForm)
      if (!reading.ok) return showStrike(c, desk, sheet, reading.view, 422)
      const strike = {
        batch: sheet.id,
        why: reading.values.why,
        by: actingPerson(c.get('actor')),
        on: today(),
      }
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          if (!(await insertStrike(db, strike))) throw new Conflict('The sheet has been struck out already.')
          return sheet.id
        })
      )
      notice(c, words(c).strike.saved(sheet.label))
      return c.redirect(`/staff/votes/${desk.round.key}`, 303)
    })
}

/** Thrown inside the one press, so that a second press of a good sheet is not told that its own name is used. */
class LabelUsed extends Error {}

function unlessUsed(fault: unknown): { outcome: null } {
  if (fault instanceof LabelUsed) return { outcome: null }
  throw fault
}

async function isEntered(db: Db, round: string, label: string): Promise<boolean> {
  return (await findBatches(db, round)).some(sheet => sheet.label === label && sheet.struckOn === null)
}

const words = (c: KeptContext) => staffCopy.in(c.get('language'))

/** A round that takes sheets. Errors: NotFound; Conflict before it opens and once something is decided. */
async function deskAt(db: Db, key: string): Promise<Desk> {
  const round = await roundAt(db, key)
  if (round.opened === null) throw new Conflict('The vote is not open.')
  if (await findDecision(db, key)) throw new Conflict('Something has been decided on these sheets.')
  return { round, lines: await findLines(db, key), sheets: await findBatches(db, key) }
}

function sheetIn({ sheets }: Desk, id: string): BatchRow {
  const sheet = sheets.find(one => one.id === id)
  if (sheet === undefined) throw new NotFound('There is no such sheet.')
  return sheet
}

type ReadSheet = { ok: true; label: string; batch: Batch } | { ok: false; view: FormView }

/** What was typed, if it can be true. */
function readSheet(c: KeptContext, { round, lines }: Desk, kind: Kind): ReadSheet {
  const t = words(c).batch
  const wrong = (field: string, text: string): ReadSheet => {
    return { ok: false, view: withError(c.get('body'), field, text) }
  }
  const reading = readForm(c, kinds[kind](lines))
  if (!reading.ok) return { ok: false, view: reading.view }
  const { label, voters, starsEach } = reading.values
  const stars = reading.values as Readonly<Record<string, unknown>>
  const counts = lines.flatMap(({ theme }) => {
    const count = stars[countField(theme)] as Stars | null
    return count ? [{ item: theme, stars: count }] : []
  })
  const first = countField(lines[0]?.theme ?? '')
  if (counts.length === 0) return wrong(first, t.nothing)
  const batch = { voters, starsEach, counts }
  const fault = batchFault(batch, round.rule)
  if (fault === null) return { ok: true, label, batch }
  if (fault.code === 'more-each-than-the-rule') return wrong('starsEach', t.faults[fault.code](fault.most))
  return wrong('item' in fault ? countField(fault.item) : first, faultWords(c, fault, lines))
}

function faultWords(c: KeptContext, fault: BatchFault, lines: Desk['lines']): string {
  const t = words(c).batch.faults
  if (fault.code === 'more-each-than-the-rule') return t[fault.code](fault.most)
  if (fault.code === 'more-than-given') return t[fault.code](fault.counted, fault.most)
  const title = lines.find(({ theme }) => theme === fault.item)?.title ?? fault.item
  return t[fault.code](title, fault.counted, fault.most)
}

function showSheet(c: KeptContext, { round, lines }: Desk, kind: Kind, view: FormView, status: 200 | 422) {
  const t = words(c).batch
  const [heading, lead] = kind === 'paper' ? [t.paper, t.paperLead] : [t.typed, t.typedLead]
  const facts = { heading, lead, back: `/staff/votes/${round.key}`, view, button: t.save }
  return c.render(<FormPage {...facts} of={kinds[kind](lines)} />, status)
}

function showStrike(c: KeptContext, { round }: Desk, { label }: BatchRow, view: FormView, status: 200 | 422) {
  const t = words(c).strike
  const facts = { heading: t.heading(label), lead: t.lead, back: `/staff/votes/${round.key}` }
  return c.render(<FormPage {...facts} of={strikeForm} view={view} button={t.save} />, status)
}
