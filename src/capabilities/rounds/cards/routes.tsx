import { anyone } from '../../../platform/access/index.ts'
import { emptyView, withError } from '../../../platform/forms/index.ts'
import { startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { castBallot, voterOf } from '../cast.ts'
import type { ItemKey } from '../rules/ballot.ts'
import {
  answersTo,
  choiceOf,
  otherAnswers,
  readAsked,
  withAnswer,
  withoutAnswer,
  type CardAnswer,
} from '../rules/cards.ts'
import { NotLetIn, VoteClosed, WrongChoice } from '../rules/faults.ts'
import { isMoreToAsk } from '../rules/more-to-ask.ts'
import { canBeChosen, phoneAt, stopped, type Phone } from '../routes/phone-at.tsx'
import { only } from '../routes/read-choice.ts'
import { findCards } from '../store/cards.ts'
import { cardsCopy } from './copy.ts'
import { groupWithCards } from './offered.ts'
import { BeginCardsPage, CardPage } from './pages/ask.tsx'
import { CheckCardsPage, DoneCardsPage, StoppedCardsPage } from './pages/chosen.tsx'
import { askedNext, sittingFrom, type Sitting } from './sitting.ts'

/** Young people take part in the same round through cards: one a screen, every one can be skipped. */
export function addCardVoting(all: Routes, needs: Needs): void {
  all
    .get('/vote/:key/cards', { who: anyone }, async c => {
      const phone = await phoneWithCards(c, needs)
      const stop = await stopped(c, needs, phone)
      if (stop !== null) return stop
      return c.render(<BeginCardsPage sitting={await sittingAt(c, needs, phone)} view={emptyView} />)
    })

    .post('/vote/:key/cards', { who: anyone }, async c => {
      const phone = await phoneWithCards(c, needs)
      const stop = await stopped(c, needs, phone)
      if (stop !== null) return stop
      startAgain(c) // each card is a press of its own: what is sent in the end is never taken for another
      return step(c, needs, phone)
    })

    .post('/vote/:key/cards/cast', { who: anyone }, async c => {
      const phone = await phoneWithCards(c, needs)
      const at = `/vote/${phone.turn.round.key}/cards`
      const { turn, said, who } = await sittingAt(c, needs, phone)
      if (phone.keyHash === null || who === null) return c.redirect(at, 303)
      try {
        await castBallot(needs, {
          ...{ round: turn.round.key, keyHash: phone.keyHash, submission: c.get('submission') },
          ...{ group: groupWithCards(needs.area), choice: () => choiceOf(turn.round.method, said) },
          cards: { withHelper: who === 'with-helper' },
        })
      } catch (fault) {
        if (fault instanceof VoteClosed || fault instanceof NotLetIn || fault instanceof WrongChoice) {
          return c.redirect(at, 303) // the page there says how things stand now
        }
        throw fault
      }
      return c.redirect(`${at}/done`, 303)
    })

    .get('/vote/:key/cards/done', { who: anyone }, async c => {
      const { turn, own } = await phoneWithCards(c, needs)
      if (own === null) return c.redirect(`/vote/${turn.round.key}/cards`, 303)
      const cards = await cardsIn(needs, turn.round.key)
      const carded = turn.items.filter(({ item }) => cards.some(card => card.item === item))
      const more = isMoreToAsk(carded, own.choice)
      return c.render(<DoneCardsPage turn={turn} cards={cards} choice={own.choice} more={more} />)
    })

    .get('/vote/:key/cards/stopped', { who: anyone }, async c => {
      const { turn } = await phoneWithCards(c, needs)
      return c.render(<StoppedCardsPage round={turn.round} />)
    })
}

/** Errors: NotFound also for a round that cannot be voted in with cards. */
async function phoneWithCards(c: KeptContext, needs: Needs): Promise<Phone> {
  const phone = await phoneAt(c, needs)
  if (!phone.turn.cards) throw new NotFound('This vote has no cards.')
  return phone
}

const cardsIn = ({ store }: Needs, round: string) => store.as(voterOf(''), db => findCards(db, round))

async function sittingAt(c: KeptContext, needs: Needs, { turn }: Phone): Promise<Sitting> {
  const body = c.req.method === 'POST' ? c.get('body') : null
  return sittingFrom(canBeChosen(turn), await cardsIn(needs, turn.round.key), body)
}

/** One press: who is here, an answer, a skip, a step back, or another look at a card. */
async function step(c: KeptContext, needs: Needs, phone: Phone): Promise<Response> {
  const body = c.get('body')
  const sitting = await sittingAt(c, needs, phone)
  const { said } = sitting
  if (sitting.who === null) {
    const view = withError(body, 'who', cardsCopy.in(c.get('language')).begin.whoMissing)
    return c.render(<BeginCardsPage sitting={sitting} view={view} />, 422)
  }
  if (body.has('again')) return next(c, needs, phone, { ...sitting, said: [] })
  const changed = body.has('change') ? askedIn(sitting, only(body, 'change')) : null
  if (changed !== null) {
    return c.render(<CardPage sitting={{ ...sitting, said: withoutAnswer(said, changed) }} asked={changed} />)
  }
  if (body.has('back')) {
    const last = said.at(-1)
    if (last === undefined) return c.render(<BeginCardsPage sitting={sitting} view={emptyView} />)
    return c.render(
      <CardPage sitting={{ ...sitting, said: withoutAnswer(said, last.asked) }} asked={last.asked} />
    )
  }
  const asked = body.has('asking') ? askedIn(sitting, only(body, 'asking')) : null
  if (asked === null) return next(c, needs, phone, sitting)
  const answer = body.has('skip') ? 'skipped' : readAnswer(sitting, asked, only(body, 'answer'))
  if (answer === null) {
    const text = cardsCopy.in(c.get('language')).ask.missing
    return c.render(
      <CardPage sitting={sitting} asked={asked} errors={[{ text, href: '#answer', field: 'answer' }]} />,
      422
    )
  }
  const picked = asked.length === 0 && !isOther(answer) ? { asked: [answer], said: 'first' as const } : null
  const now = picked ?? { asked, said: answer as CardAnswer }
  return next(c, needs, phone, { ...sitting, said: withAnswer(said, now) })
}

async function next(c: KeptContext, needs: Needs, { own }: Phone, sitting: Sitting): Promise<Response> {
  const asked = await askedNext(needs, sitting, own?.choice ?? null)
  if (asked === null) return c.render(<CheckCardsPage sitting={sitting} />)
  return c.render(<CardPage sitting={sitting} asked={asked} />)
}

const askedIn = ({ turn, cards }: Sitting, text: string): readonly ItemKey[] | null =>
  readAsked(text, turn.round.method, cards.map(({ item }) => item)) // prettier-ignore

const isOther = (answer: string): boolean => otherAnswers.some(other => other === answer)

/** What was said to a card, if the page offered it; of several, the item that is first. */
function readAnswer({ turn, said }: Sitting, asked: readonly ItemKey[], answer: string): string | null {
  const { method, rule } = turn.round
  const offered =
    asked.length === 0
      ? said.flatMap(each => (each.said === 'yes' ? each.asked : []))
      : answersTo(method, rule, said)
  return isOther(answer) || offered.some(one => one === answer) ? answer : null
}
