import { emptyView, filledView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { notice, startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { issueSlips } from '../issue.ts'
import { PaperSlipsPage } from '../pages/paper.tsx'
import { BeginTablePage, SlipsPage, TypePage } from '../pages/slips.tsx'
import { readSlip } from '../rules/paper-slip.ts'
import { mayRun } from '../rules/policy.ts'
import { staffCopy } from '../staff-copy.ts'
import { beginForm, issueForm, slipForm } from '../staff-forms.ts'
import { findBatches, insertBatch } from '../store/batches.ts'
import { findPaperSlips, holdBatch, insertPaperSlip } from '../store/paper.ts'
import { findItems, findRound, type RoundRow } from '../store/rounds.ts'
import { countSlips } from '../store/slips.ts'

const words = (c: KeptContext) => staffCopy.in(c.get('language'))

/** Slips of a round: issued for a room, printed with codes, or of paper and typed in one by one. */
export function addSlips(all: Routes, needs: Needs): void {
  const { store, baseUrl, newId, now, today, keyedHash } = needs

  all
    .get('/staff/votes/:key/slips', { who: mayRun }, c => showSlips(c, emptyView, 200))

    .post('/staff/votes/:key/slips', { who: mayRun }, async c => {
      const { round, items } = await store.as(c.get('actor'), db => roundAt(db, c.req.param('key')))
      const { key, mode } = round
      if (mode !== 'room' && mode !== 'invited') throw new Conflict('This vote has no slips.')
      const reading = readForm(c, issueForm(mode))
      if (!reading.ok) return showSlips(c, reading.view, 422)
      const count = reading.values.count ?? 0
      const issue = { round: key, mode, count, by: actingPerson(c.get('actor')) }
      const { outcome } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          if (round.closed !== null) throw new Conflict('The vote has been closed.')
          return issueSlips(needs, db, issue)
        })
      )
      if (mode === 'room') {
        notice(c, words(c).slips.let(count))
        return c.redirect(`/staff/votes/${key}/slips`, 303)
      }
      // A ballot stands beside the number of its slip. So no slip bears it, and they are not printed in its order.
      const codes = outcome.codes.toSorted()
      return c.render(<PaperSlipsPage {...{ round, items, codes }} address={addressOf(key)} />)
    })

    .get('/staff/votes/:key/slips/print', { who: mayRun }, async c => {
      const { round, items } = await store.as(c.get('actor'), db => roundAt(db, c.req.param('key')))
      return c.render(<PaperSlipsPage {...{ round, items }} codes={[]} address={addressOf(round.key)} />)
    })

    .get('/staff/votes/:key/slips/new', { who: mayRun }, async c => {
      const { round } = await store.as(c.get('actor'), db => openedAt(db, c.req.param('key')))
      return c.render(<BeginTablePage round={round} view={filledView({ starsEach: round.rule.starsEach })} />)
    })

    .post('/staff/votes/:key/slips/new', { who: mayRun }, async c => {
      const { round } = await store.as(c.get('actor'), db => openedAt(db, c.req.param('key')))
      const stars = round.method === 'stars'
      const reading = readForm(
        c,
        beginForm(stars),
        stars ? ['label', 'voters', 'starsEach'] : ['label', 'voters']
      )
      if (!reading.ok) return c.render(<BeginTablePage round={round} view={reading.view} />, 422)
      const { label, voters, starsEach = null } = reading.values
      const most = round.rule.starsEach
      const t = words(c).begin
      const wrong = (field: string, text: string) =>
        c.render(<BeginTablePage round={round} view={withError(c.get('body'), field, text)} />, 422)
      if (most !== null && starsEach !== null && starsEach > most)
        return wrong('starsEach', t.starsWrong(most))
      const what = {
        id: newId(),
        round: round.key,
        kind: 'slips' as const,
        label,
        voters,
        starsEach,
        counts: [],
      }
      const { outcome } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const before = await findBatches(db, round.key)
          if (before.some(batch => batch.label === label && batch.struckOn === null)) return null
          await insertBatch(db, { ...what, by: actingPerson(c.get('actor')), on: today() })
          return what.id
        })
      )
      if (outcome === null) {
        startAgain(c)
        return wrong('label', t.labelUsed(label))
      }
      return c.redirect(`/staff/votes/${round.key}/slips/${outcome}`, 303)
    })

    .get('/staff/votes/:key/slips/:batch', { who: mayRun }, async c => {
      const table = await store.as(c.get('actor'), db =>
        tableAt(db, c.req.param('key'), c.req.param('batch'))
      )
      const again = table.typed.find(({ nth }) => String(nth) === c.req.query('slip'))
      return c.render(<TypePage {...table} nth={again?.nth ?? nextOf(table)} view={emptyView} />)
    })

    .post('/staff/votes/:key/slips/:batch', { who: mayRun }, async c => {
      const [key, id] = [c.req.param('key'), c.req.param('batch')]
      const table = await store.as(c.get('actor'), db => tableAt(db, key, id))
      const reading = readForm(c, slipForm)
      const nth = Number(reading.ok ? reading.values.nth : 0)
      if (!reading.ok || !Number.isInteger(nth) || nth < 1) return showAgain(c, table, nextOf(table), '')
      const t = words(c).type.faults
      const { round, batch, items } = table
      const rule = { ...round.rule, starsEach: batch.starsEach ?? round.rule.starsEach }
      const read = readSlip(reading.values.slip, { method: round.method, rule }, items)
      if (!read.ok) {
        const text = read.fault === 'unreadable' ? t.unreadable(read.at ?? '') : t[read.fault]
        return showAgain(c, table, nth, text)
      }
      const slip = { round: key, batch: id, nth, choice: read.choice, now: now() }
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          await holdBatch(db, id)
          const fresh = await tableAt(db, key, id)
          const last = fresh.typed.at(-1)?.nth ?? 0
          // Somebody else may have typed this one meanwhile: theirs is slip nth, this is the one after it.
          const isAgain = table.typed.some(each => each.nth === nth)
          const place = isAgain ? nth : last + 1
          if (place > (batch.voters ?? 0)) throw new Conflict('More slips than people at the table.')
          const keyHash = keyedHash('voter', `${key}:paper:${id}:${place}`)
          const route = round.mode === 'invited' ? ('invited' as const) : ('room' as const)
          await insertPaperSlip(db, { ...slip, nth: place, keyHash, route })
          return place
        })
      )
      return c.redirect(`/staff/votes/${key}/slips/${id}`, 303)
    })

  const addressOf = (key: string) => `${baseUrl.replace(/^https?:\/\//, '')}/vote/${key}/choose`

  async function showSlips(c: KeptContext, view: FormView, status: 200 | 422) {
    const facts = await store.as(c.get('actor'), async db => {
      const { round } = await roundAt(db, c.req.param('key') ?? '')
      const sheets = (await findBatches(db, round.key)).filter(({ kind }) => kind === 'slips')
      const batches = []
      for (const sheet of sheets)
        batches.push({ ...sheet, typed: (await findPaperSlips(db, sheet.id)).length })
      return { round, slips: await countSlips(db, round.key), batches }
    })
    return c.render(<SlipsPage {...facts} view={view} />, status)
  }
}

type Table = Awaited<ReturnType<typeof tableAt>>

/** The first slip that is not typed; null when as many are typed as there were people. */
function nextOf({ typed, batch }: Table): number | null {
  const next = (typed.at(-1)?.nth ?? 0) + 1
  return next > (batch.voters ?? 0) ? null : next
}

function showAgain(c: KeptContext, table: Table, nth: number | null, text: string): Response {
  return c.render(<TypePage {...table} nth={nth} view={withError(c.get('body'), 'slip', text)} />, 422)
}

/** Errors: NotFound. */
async function roundAt(db: Db, key: string) {
  const round = await findRound(db, key)
  if (round === undefined) throw new NotFound('There is no such vote.')
  return { round, items: await findItems(db, key) }
}

/** A round that takes paper. Errors: NotFound; Conflict before it is open. */
async function openedAt(db: Db, key: string): Promise<{ round: RoundRow }> {
  const { round } = await roundAt(db, key)
  if (round.opened === null) throw new Conflict('The vote is not open.')
  return { round }
}

/** One table whose slips are typed. Errors: NotFound, also for one that was struck out. */
async function tableAt(db: Db, key: string, id: string) {
  const { round, items } = await roundAt(db, key)
  const batch = (await findBatches(db, key)).find(each => each.id === id && each.kind === 'slips')
  if (batch === undefined || batch.struckOn !== null) throw new NotFound('There is no such table.')
  return { round, items, batch, typed: await findPaperSlips(db, id) }
}
