import { once, type Db } from '../../../platform/db/index.ts'
import { filledView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { cardsFault } from '../rules/cards.ts'
import { mayRun } from '../rules/policy.ts'
import type { Item } from '../rules/round.ts'
import { addCards, countWithCards, findCards, setCards, type CardOf } from '../store/cards.ts'
import { findItems, findRound, type RoundRow } from '../store/rounds.ts'
import { groupWithCards } from './offered.ts'
import { PicturesPage, StaffCardsPage } from './pages/staff.tsx'
import { cardsStaffCopy } from './staff-copy.ts'
import { cardsForm, cardsFrom, typedCards } from './staff-form.ts'

/** Words and a picture for everything that can be chosen, set before a vote opens. */
export function addCardSetting(all: Routes, needs: Needs): void {
  const { store, area, baseUrl, today } = needs
  const at = (key: string) => `/staff/votes/${key}/cards`

  async function show(c: KeptContext, view: FormView | null, status: 200 | 422 = 200) {
    const facts = await store.as(c.get('actor'), db => cardsAt(db, c.req.param('key') ?? ''))
    const { round, items, cards } = facts
    const [known, group] = [cards.map(({ item }) => item), groupWithCards(area)]
    const fault = cardsFault(round, { items: items.map(({ item }) => item), cards: known, group })
    const without = items.filter(({ item }) => !known.includes(item))
    const address = `${baseUrl.replace(/^https?:\/\//, '')}/vote/${round.key}/cards`
    const props = { ...facts, fault, without, address, smallNumber: area.smallNumber }
    return c.render(<StaffCardsPage {...props} view={view ?? filledView(typedCards(cards))} />, status)
  }

  all
    .get('/staff/votes/:key/cards', { who: mayRun }, c => show(c, null))

    .get('/staff/votes/:key/cards/pictures', { who: mayRun }, async c => {
      const { round } = await store.as(c.get('actor'), db => cardsAt(db, c.req.param('key')))
      return c.render(<PicturesPage round={round} />)
    })

    .post('/staff/votes/:key/cards', { who: mayRun }, async c => {
      const key = c.req.param('key')
      const t = cardsStaffCopy.in(c.get('language'))
      const { round, open } = await store.as(c.get('actor'), db => cardsAt(db, key))
      const reading = readForm(c, cardsForm(open))
      if (!reading.ok) return show(c, reading.view, 422)
      const typed = cardsFrom(open, reading.values)
      if ('fault' in typed) return show(c, withError(c.get('body'), typed.field, t[typed.fault]), 422)
      const by = actingPerson(c.get('actor'))
      const keep = round.opened === null ? setCards : addCards
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), () => keep(db, key, typed.cards, by, today()).then(() => key))
      )
      notice(c, t.saved)
      return c.redirect(at(key), 303)
    })
}

interface CardsOfRound {
  readonly round: RoundRow
  /** What can be chosen. */
  readonly items: readonly Item[]
  readonly cards: readonly CardOf[]
  /** What a card can be set for: everything before the opening; after it only a new statement. */
  readonly open: readonly Item[]
  readonly used: { readonly people: number; readonly withHelper: number } | null
}

/** Errors: NotFound. */
async function cardsAt(db: Db, key: string): Promise<CardsOfRound> {
  const round = await findRound(db, key)
  if (round === undefined) throw new NotFound('There is no such vote.')
  const items = (await findItems(db, key)).filter(({ withdrawn }) => withdrawn === null)
  const set = await findCards(db, key)
  const cards = items.flatMap(({ item }) => set.find(card => card.item === item) ?? [])
  const isRunning = round.method === 'opinions' && round.closed === null
  const fresh = isRunning ? items.filter(({ item }) => !set.some(card => card.item === item)) : []
  const used = round.closed === null ? null : await countWithCards(db, key)
  return { round, items, cards, open: round.opened === null ? items : fresh, used }
}
