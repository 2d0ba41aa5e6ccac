import { anyone } from '../../../platform/access/index.ts'
import type { FormError } from '../../../platform/forms/index.ts'
import { startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { castBallot, modeOf, NOT_SAID, type Casting } from '../cast.ts'
import { copy } from '../copy.ts'
import { CheckPage, DonePage } from '../pages/chosen.tsx'
import type { Turn } from '../pages/frame.tsx'
import { OneChoicePage } from '../pages/one.tsx'
import { BeginPage, PairPage, StatementPage } from '../pages/parts.tsx'
import { RankingPage } from '../pages/ranking.tsx'
import { StarsPage } from '../pages/stars.tsx'
import { keyOf, passOn } from '../phone.ts'
import type { Choice, GroupKey } from '../rules/ballot.ts'
import { NotLetIn, VoteClosed, WrongChoice } from '../rules/faults.ts'
import { isMoreToAsk } from '../rules/more-to-ask.ts'
import { giveStar, readGiven, readOrder } from '../rules/on-the-phone.ts'
import { nextFor } from '../next.ts'
import { canBeChosen, phoneAt, stopped, type Phone } from './phone-at.tsx'
import { only, readPart, readSoFar, writeSoFar } from './read-choice.ts'

/** Everything somebody does on their phone between coming in and "your vote is counted". */
export function addChoosing(all: Routes, needs: Needs): void {
  all
    .get('/vote/:key/choose', { who: anyone }, async c => {
      const phone = await phoneAt(c, needs)
      return (await stopped(c, needs, phone)) ?? (await choosing(c, needs, phone, phone.own?.choice ?? null))
    })

    .post('/vote/:key/choose', { who: anyone }, async c => {
      const phone = await phoneAt(c, needs)
      const stop = await stopped(c, needs, phone)
      if (stop !== null) return stop
      startAgain(c) // each of these pages is a press of its own: what is sent in the end is never taken for another
      return step(c, needs, phone)
    })

    .post('/vote/:key/cast', { who: anyone }, async c => {
      const round = c.req.param('key')
      const body = c.get('body')
      const keyHash = keyOf(c, needs, { key: round, mode: await modeOf(needs, round) })
      const choice: Casting['choice'] = ({ method }, items) =>
        readPart(method, body) ?? readSoFar(method, only(body, 'so-far'), items.map(({ item }) => item)) // prettier-ignore
      const inParts = body.has('said')
      if (keyHash === null) return c.redirect(`/vote/${round}/choose`, 303)
      const casting = { round, keyHash, submission: c.get('submission'), group: readGroup(c, needs), choice }
      try {
        await castBallot(needs, casting)
      } catch (fault) {
        if (fault instanceof VoteClosed || fault instanceof NotLetIn || fault instanceof WrongChoice) {
          return c.redirect(`/vote/${round}/choose`, 303) // the page there says how things stand now
        }
        throw fault
      }
      return c.redirect(`/vote/${round}/${inParts ? 'choose' : 'done'}`, 303)
    })

    .get('/vote/:key/done', { who: anyone }, async c => {
      const { turn, own } = await phoneAt(c, needs)
      if (own === null) return c.redirect(`/vote/${turn.round.key}/choose`, 303)
      const more = isMoreToAsk(turn.items, own.choice)
      return c.render(<DonePage {...turn} choice={own.choice} more={more} />)
    })

    .post('/vote/:key/pass', { who: anyone }, async c => {
      const { round } = (await phoneAt(c, needs)).turn
      passOn(c, needs, round)
      return c.redirect(round.mode === 'room' ? '/v' : `/vote/${round.key}/choose`, 303)
    })
}

/** The page of the method, with what was chosen so far. */
async function choosing(
  c: KeptContext,
  needs: Needs,
  { turn: whole, own }: Phone,
  choice: Choice | null,
  {
    errors = [],
    group = null,
    begun = false,
  }: { errors?: FormError[]; group?: GroupKey | null; begun?: boolean } = {}
): Promise<Response> {
  const turn = canBeChosen(whole)
  const status = errors.length > 0 ? 422 : 200
  const { method } = turn.round
  const known = turn.items.map(({ item }) => item)
  if (method === 'stars') {
    const given = choice?.method === 'stars' ? readGiven(writeSoFar(choice), known) : {}
    return c.render(<StarsPage {...turn} given={given} errors={errors} />, status)
  }
  if (method === 'one') {
    const chosen = choice?.method === 'one' ? choice.item : null
    return c.render(<OneChoicePage {...turn} chosen={chosen} errors={errors} />, status)
  }
  if (method === 'ranking') {
    const order = choice?.method === 'ranking' ? readOrder(writeSoFar(choice), known) : []
    return c.render(<RankingPage {...turn} order={order} errors={errors} />, status)
  }
  if (own === null && !begun) return c.render(<BeginPage {...turn} />)
  const next = await nextFor(needs, turn, own?.choice ?? null)
  if (next === null) return c.redirect(`/vote/${turn.round.key}/done`, 303)
  const facts = { ...turn, group, begun: own !== null }
  if ('left' in next) return c.render(<PairPage {...facts} pair={next} />)
  return c.render(<StatementPage {...facts} statement={next} />)
}

/** One press on the page of a method: a star more or less, the next in an order, or on to checking. */
function step(c: KeptContext, needs: Needs, phone: Phone): Promise<Response> | Response {
  const { round } = phone.turn
  const turn = canBeChosen(phone.turn)
  const body = c.get('body')
  const known = turn.items.map(({ item }) => item)
  const soFar = round.method === 'one' ? only(body, 'item') || only(body, 'so-far') : only(body, 'so-far')
  const t = copy.in(c.get('language'))
  if (round.method === 'pairs' || round.method === 'opinions') {
    return choosing(c, needs, phone, null, { group: readGroup(c, needs), begun: true })
  }
  const isGoing = body.has('go')
  const choice = readSoFar(round.method, isGoing ? soFar : pressed(phone.turn, body, soFar), known)
  if (!isGoing) return choosing(c, needs, phone, choice)
  if (choice === null) {
    const first = round.method === 'one' ? '#item' : `#${known[0] ?? ''}`
    return choosing(c, needs, phone, null, {
      errors: [{ text: t[round.method].none, href: first, field: 'item' }],
    })
  }
  const text = writeSoFar(choice)
  return c.render(<CheckPage {...turn} choice={choice} text={text} group={phone.own?.group ?? null} />)
}

/** What was chosen so far, with one press more. */
function pressed(
  { round, items }: Turn,
  body: ReadonlyMap<string, readonly string[]>,
  soFar: string
): string {
  const known = items.map(({ item }) => item)
  if (round.method === 'ranking') {
    const order = readOrder(soFar, known).filter(item => item !== only(body, 'back'))
    return [...order, only(body, 'next')].join(' ')
  }
  if (round.method !== 'stars') return soFar
  const given = readGiven(soFar, known)
  const [item, by] = body.has('more') ? [only(body, 'more'), 1 as const] : [only(body, 'less'), -1 as const]
  const next = known.includes(item) ? giveStar(given, item, by, round.rule) : given
  return writeSoFar({ method: 'stars', stars: next })
}

/** Who they say they are, if they say it and we know it. */
function readGroup(c: KeptContext, { area }: Needs): GroupKey | null {
  const group = only(c.get('body'), 'group')
  const known = [...area.votes.groups.map(({ key }) => key), NOT_SAID]
  return known.includes(group) ? group : null
}
