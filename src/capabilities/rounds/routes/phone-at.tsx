import { emptyView } from '../../../platform/forms/index.ts'
import type { KeptContext } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { cardsOffered } from '../cards/offered.ts'
import { NOT_SAID, ownBallot, voterOf } from '../cast.ts'
import { copy } from '../copy.ts'
import { SlipPage, StoppedPage } from '../pages/enter.tsx'
import type { Turn } from '../pages/frame.tsx'
import { isIn, keyOf } from '../phone.ts'
import { isOpenAt } from '../rules/round.ts'
import { findItems, findOpened } from '../store/rounds.ts'

/** A round as one phone sees it. */
export interface Phone {
  readonly turn: Turn
  readonly keyHash: string | null
  readonly own: Awaited<ReturnType<typeof ownBallot>>
  readonly isOpen: boolean
}

/** A round as this phone sees it. Errors: NotFound for one that was never opened, or not held here. */
export async function phoneAt(c: KeptContext, needs: Needs): Promise<Phone> {
  const key = c.req.param('key') ?? ''
  const found = await needs.store.as(voterOf(''), async db => {
    const round = await findOpened(db, key)
    return round && { round, items: await findItems(db, key) }
  })
  if (found === undefined || found.round.mode === 'elsewhere') throw new NotFound('There is no such vote.')
  const { round, items } = found
  const t = copy.in(c.get('language')).group
  const named = needs.area.votes.groups
  const groups = named.length === 0 ? [] : [...named, { key: NOT_SAID, name: t.notSay }]
  const keyHash = keyOf(c, needs, round)
  const own = keyHash === null ? null : await ownBallot(needs, round, keyHash)
  const turn = { round, items, groups, cards: await cardsOffered(needs, round, items) }
  return { turn, keyHash, own, isOpen: isOpenAt(round, needs.now(), needs.today()) }
}

/** Why this phone cannot choose now, as a page; null when it can. */
export async function stopped(c: KeptContext, needs: Needs, { turn, keyHash, own, isOpen }: Phone) {
  const { round } = turn
  if (!isOpen) return c.render(<StoppedPage round={round} voted={own !== null} />)
  if (await isIn(needs, round, keyHash)) return null
  return round.mode === 'room' ? c.redirect('/v', 303) : c.render(<SlipPage round={round} view={emptyView} />)
}

/** The same with what can still be chosen only. */
export const canBeChosen = (turn: Turn): Turn => ({
  ...turn,
  items: turn.items.filter(({ withdrawn }) => withdrawn === null),
})
