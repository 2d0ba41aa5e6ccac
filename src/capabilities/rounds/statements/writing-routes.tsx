import { anyone } from '../../../platform/access/index.ts'
import { emptyView, readForm, withError } from '../../../platform/forms/index.ts'
import { startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { someoneLeads } from '../../safeguarding/index.ts'
import { openRound, voterOf } from '../cast.ts'
import { isIn, keyOf } from '../phone.ts'
import { NotLetIn, VoteClosed } from '../rules/faults.ts'
import type { OpenedRound } from '../store/rounds.ts'
import { copy } from './copy.ts'
import { writeForm } from './forms.ts'
import { WritePage, WrittenPage } from './pages/write.tsx'
import { ownUnread, takeStatement } from './write.ts'

/** A statement of one's own, from a phone, while a round of opinions is open. */
export function addWriting(all: Routes, needs: Needs): void {
  all
    .get('/vote/:key/write', { who: anyone }, async c => {
      const round = await roundHere(c, needs)
      return round === null ? toVote(c) : c.render(<WritePage round={round} view={emptyView} />)
    })

    .post('/vote/:key/write', { who: anyone }, async c => {
      const round = await roundHere(c, needs)
      const keyHash = round && keyOf(c, needs, round)
      if (round === null || keyHash === null) return toVote(c)
      const reading = readForm(c, writeForm)
      if (!reading.ok) return c.render(<WritePage round={round} view={reading.view} />, 422)
      const words = reading.values.words.replaceAll(/\s+/g, ' ')
      const statement = { round: round.key, keyHash, submission: c.get('submission'), words }
      const taken = await takeStatement(needs, statement).catch(becameClosed)
      if (taken === null) return toVote(c)
      if (taken === 'taken') return c.redirect(`/vote/${round.key}/written`, 303)
      const t = copy.in(c.get('language')).write
      startAgain(c)
      const why = { wait: t.wait, full: t.full, 'in-already': t.inAlready }
      const view = withError(c.get('body'), 'words', why[taken])
      return c.render(<WritePage round={round} view={view} />, 422)
    })

    .get('/vote/:key/written', { who: anyone }, async c => {
      const round = await roundHere(c, needs)
      const keyHash = round && keyOf(c, needs, round)
      if (round === null || keyHash === null) return toVote(c)
      const unread = await ownUnread(needs, round.key, keyHash)
      const leads = await someoneLeads(needs)
      return c.render(<WrittenPage round={round} area={needs.area} unread={unread} someoneLeads={leads} />)
    })
}

/** The page there says how things stand: a code to type, or that the vote has stopped. */
const toVote = (c: KeptContext) => c.redirect(`/vote/${c.req.param('key') ?? ''}/choose`, 303)

function becameClosed(fault: unknown): null {
  if (fault instanceof VoteClosed || fault instanceof NotLetIn) return null
  throw fault
}

/**
 * The round in which this phone may write now; null when it is over, or the phone has not been let in.
 * Errors: NotFound for a round that was never opened, or in which nobody writes.
 */
async function roundHere(c: KeptContext, needs: Needs): Promise<OpenedRound | null> {
  const key = c.req.param('key') ?? ''
  const round = await needs.store.as(voterOf(''), db => openRound(needs, db, key)).catch(becameClosed)
  if (round === null) return null
  if (round.method !== 'opinions' || round.mode === 'elsewhere')
    throw new NotFound('Nobody writes statements in this vote.')
  return (await isIn(needs, round, keyOf(c, needs, round))) ? round : null
}
