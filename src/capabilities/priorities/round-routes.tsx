import { needsTwoPeople, type Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { signedIn } from '../../platform/access/index.ts'
import { once } from '../../platform/db/index.ts'
import { readPress } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { Conflict } from '../../standards/errors.ts'
import { staffCopy } from './copy.ts'
import { ListPage } from './pages/list.tsx'
import { OnePage } from './pages/one.tsx'
import { allRounds, draftRound, peopleIn, proposeRound, roundAt } from './round.ts'
import { mayDecide, mayRun } from './rules/policy.ts'
import { findBatches, insertClosing, insertOpening } from '../rounds/index.ts'
import { findLines } from './from-rounds.ts'

/** Votes for staff: the list, one of them, and its opening and closing. */
export function addRounds(all: Routes, needs: Needs): void {
  const { store, area, today } = needs

  all
    .get('/staff/votes', { who: signedIn }, async c => {
      const rounds = await store.as(c.get('actor'), allRounds)
      return c.render(<ListPage rounds={rounds} runs={mayRun.allows(c.get('actor'))} />)
    })

    .get('/staff/votes/:key', { who: signedIn }, async c => {
      const key = c.req.param('key')
      const facts = await store.as(c.get('actor'), async db => {
        const round = await roundAt(db, key)
        const result = round.closed === null ? null : await draftRound(db, area, key)
        const sheets = await findBatches(db, key)
        return {
          round,
          result,
          sheets,
          lines: await findLines(db, key),
          people: await peopleIn(db, key),
        }
      })
      const may = { runs: mayRun.allows(c.get('actor')), decides: mayDecide.allows(c.get('actor')) }
      return c.render(<OnePage {...facts} {...may} />)
    })

    .post('/staff/votes/:key/open', { who: mayRun }, async c => {
      readPress(c)
      const key = c.req.param('key')
      const by = actingPerson(c.get('actor'))
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          await roundAt(db, key)
          if (!(await insertOpening(db, key, by, today())))
            throw new Conflict('The vote has been opened already.')
          return proposeRound(needs, db, { key, by, note: null })
        })
      )
      notice(c, words(c).one.openedNow(needsTwoPeople(area, 'priorities')))
      return c.redirect(backTo(c, key), 303)
    })

    .post('/staff/votes/:key/close', { who: mayRun }, async c => {
      readPress(c)
      const key = c.req.param('key')
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          if ((await roundAt(db, key)).opened === null) throw new Conflict('The vote is not open.')
          const done = await insertClosing(db, key, actingPerson(c.get('actor')), today())
          if (!done) throw new Conflict('The vote has been closed already.')
          return key
        })
      )
      notice(c, words(c).one.closedNow)
      return c.redirect(backTo(c, key), 303)
    })
}

/** Whoever runs a room stays at its page. */
const backTo = (c: KeptContext, key: string): string =>
  `/staff/votes/${key}${c.req.query('to') === 'room' ? '/room' : ''}`

const words = (c: KeptContext) => staffCopy.in(c.get('language'))
