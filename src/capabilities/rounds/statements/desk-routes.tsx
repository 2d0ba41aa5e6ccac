import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { mayRun } from '../rules/policy.ts'
import { findItems, findRound, withdrawItem, type RoundRow } from '../store/rounds.ts'
import { fateForm, seedForm, withdrawForm } from './forms.ts'
import { addStatement, moderate } from './moderate.ts'
import { DeskPage } from './pages/desk.tsx'
import { OnePage, SeedPage, WithdrawPage } from './pages/one.tsx'
import { staffCopy } from './staff-copy.ts'
import * as store from './store.ts'
import { writtenAlready, type Fate, type NotIn } from './wording.ts'

const who = mayRun
const words = (c: KeptContext) => staffCopy.in(c.get('language'))
const deskOf = (key: string) => `/staff/votes/${key}/statements`

/** Statements for the people who run a vote: read, taken in or not, added, withdrawn. */
export function addDesk(all: Routes, needs: Needs): void {
  const as = <T,>(c: KeptContext, work: (db: Db) => Promise<T>) => needs.store.as(c.get('actor'), work)

  all
    .get('/staff/votes/:key/statements', { who }, async c => {
      const facts = await as(c, async db => {
        const round = await roundAt(db, c.req.param('key'))
        const items = await findItems(db, round.key)
        const writings = await store.findWritings(db, round.key)
        return { round, items, writings, aboutPeople: await store.findAboutPeople(db, round.key) }
      })
      return c.render(<DeskPage {...facts} />)
    })

    .post('/staff/votes/:key/statements/about', { who }, async c => {
      const item = c.get('body').get('item')?.[0] ?? ''
      const { round } = await as(c, async db => {
        const found = await openAt(db, c.req.param('key'))
        const mark = { round: found.key, item: (await itemAt(db, found.key, item)).item }
        const person = { by: actingPerson(c.get('actor')), on: needs.today() }
        if (c.get('body').get('about')?.[0] === 'no') await store.unmarkAboutPeople(db, mark)
        else await store.markAboutPeople(db, { ...mark, ...person })
        return { round: found }
      })
      notice(c, words(c).list.marked)
      return c.redirect(deskOf(round.key), 303)
    })

    .get('/staff/votes/:key/statements/add', { who }, async c => {
      const round = await as(c, db => openAt(db, c.req.param('key')))
      return c.render(<SeedPage round={round} view={emptyView} />)
    })

    .post('/staff/votes/:key/statements/add', { who }, async c => {
      const round = await as(c, db => openAt(db, c.req.param('key')))
      const reading = readForm(c, seedForm)
      if (!reading.ok) return c.render(<SeedPage round={round} view={reading.view} />, 422)
      const typed = oneLine(reading.values.words)
      const seed = { round: round.key, words: typed, aboutPeople: reading.values.about.length > 0 }
      const { outcome: isNew } = await as(c, db =>
        once(db, c.get('submission'), async () => {
          if (writtenAlready(typed, await findItems(db, round.key)) !== null) return false
          await addStatement(needs, db, { ...seed, by: actingPerson(c.get('actor')) })
          return true
        })
      )
      if (!isNew) {
        startAgain(c)
        const view = withError(c.get('body'), 'words', words(c).one.inAlready)
        return c.render(<SeedPage round={round} view={view} />, 422)
      }
      notice(c, words(c).one.seedSaved)
      return c.redirect(deskOf(round.key), 303)
    })

    .get('/staff/votes/:key/statements/withdraw/:item', { who }, async c => {
      const { round, item } = await as(c, db => standingAt(db, c.req.param('key'), c.req.param('item')))
      return c.render(<WithdrawPage round={round} item={item} view={emptyView} />)
    })

    .post('/staff/votes/:key/statements/withdraw/:item', { who }, async c => {
      const { key, item: named } = c.req.param()
      const reading = readForm(c, withdrawForm)
      if (!reading.ok) {
        const { round, item } = await as(c, db => standingAt(db, key, named))
        return c.render(<WithdrawPage round={round} item={item} view={reading.view} />, 422)
      }
      const { why } = reading.values
      const by = actingPerson(c.get('actor'))
      await as(c, db =>
        once(db, c.get('submission'), async () => {
          const { round, item } = await standingAt(db, key, named)
          return withdrawItem(db, { round: round.key, item: item.item, why, by, on: needs.today() })
        })
      )
      notice(c, words(c).withdraw.saved)
      return c.redirect(deskOf(key), 303)
    })

    .get('/staff/votes/:key/statements/:id', { who }, async c => {
      const facts = await as(c, db => writingAt(db, c.req.param('key'), c.req.param('id')))
      return c.render(<OnePage {...facts} view={emptyView} />)
    })

    .post('/staff/votes/:key/statements/:id', { who }, async c => {
      const { key, id } = c.req.param()
      const { round, writing, items } = await as(c, db => writingAt(db, key, id, { decided: true }))
      const again = (view: FormView) =>
        c.render(<OnePage round={round} writing={writing} items={items} view={view} />, 422)
      const reading = readForm(c, fateForm(items))
      if (!reading.ok) return again(reading.view)
      const { outcome, item, reason, about } = reading.values
      const typed = oneLine(reading.values.words)
      const said = { outcome, item, reason, words: typed }
      const fault = faultIn(said, writing.words, items)
      if (fault !== null) return again(withError(c.get('body'), fault[0], words(c).one[fault[1]]))
      const decided = { round: key, written: id, fate: fateOf(said), aboutPeople: about.length > 0 }
      await as(c, db =>
        once(db, c.get('submission'), async () => {
          await moderate(needs, db, { ...decided, by: actingPerson(c.get('actor')) })
          return id
        })
      )
      notice(c, words(c).one.saved)
      return c.redirect(deskOf(key), 303)
    })
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

interface Said {
  readonly outcome: Fate['outcome']
  readonly words: string
  readonly item: string | null
  readonly reason: NotIn | null
}

type Items = Parameters<typeof writtenAlready>[1]

/** What has still to be said for what was chosen: the question, and the sentence. */
function faultIn({ outcome, words: typed, item, reason }: Said, first: string, items: Items) {
  if (outcome === 'as-written' && writtenAlready(first, items) !== null)
    return ['outcome', 'inAlready'] as const
  if (outcome === 'reworded' && typed === '') return ['words', 'wordsMissing'] as const
  if (outcome === 'reworded' && typed === first) return ['words', 'wordsSame'] as const
  if (outcome === 'reworded' && writtenAlready(typed, items) !== null) return ['words', 'inAlready'] as const
  if (outcome === 'same' && item === null) return ['item', 'itemMissing'] as const
  if (outcome === 'not-in' && reason === null) return ['reason', 'reasonMissing'] as const
  return null
}

function fateOf({ outcome, words: typed, item, reason }: Said): Fate {
  if (outcome === 'reworded') return { outcome, words: typed }
  if (outcome === 'same') return { outcome, item: item ?? '' }
  if (outcome === 'not-in') return { outcome, reason: reason ?? 'other-matter' }
  return { outcome }
}

/** A round of opinions. Errors: NotFound. */
async function roundAt(db: Db, key: string): Promise<RoundRow> {
  const round = await findRound(db, key)
  if (round === undefined || round.method !== 'opinions') throw new NotFound('There is no such vote.')
  return round
}

/** One that is open. Errors: NotFound; Conflict. */
async function openAt(db: Db, key: string): Promise<RoundRow> {
  const round = await roundAt(db, key)
  if (round.opened === null || round.closed !== null) throw new Conflict('The vote is not open.')
  return round
}

async function itemAt(db: Db, key: string, item: string) {
  const found = (await findItems(db, key)).find(each => each.item === item)
  if (found === undefined) throw new NotFound('There is no such statement.')
  return found
}

/** A statement that can be answered. Errors: NotFound; Conflict. */
async function standingAt(db: Db, key: string, named: string) {
  const round = await openAt(db, key)
  const item = await itemAt(db, key, named)
  if (item.withdrawn !== null) throw new Conflict('The statement has been withdrawn.')
  return { round, item }
}

/** A statement somebody wrote, and what it may be the same as. Errors: NotFound; Conflict. */
async function writingAt(db: Db, key: string, id: string, { decided = false } = {}) {
  const round = await openAt(db, key)
  const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(id)
  const writing = isId ? await store.findWriting(db, key, id) : undefined
  if (writing === undefined) throw new NotFound('There is no such statement.')
  if (!decided && writing.outcome !== null) throw new Conflict('Somebody has decided about this statement.')
  const items = (await findItems(db, key)).filter(({ withdrawn }) => withdrawn === null)
  return { round, writing, items }
}
