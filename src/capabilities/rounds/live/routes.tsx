import { anyone, theSystem } from '../../../platform/access/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { livePages } from '../../../platform/live/index.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { stageAt } from '../door.ts'
import { figuresOn } from '../figures.ts'
import { mayRun } from '../rules/policy.ts'
import { ResultOnTheWall } from '../results/wall.tsx'
import { maySitDown, type Stage } from '../rules/stage.ts'
import { insertDoors, insertShowing, turnout } from '../store/live.ts'
import { findResult, type KeptResult } from '../store/results.ts'
import { findItems, findRound, insertLastCall, type RoundRow } from '../store/rounds.ts'
import { countSlips } from '../store/slips.ts'
import type { Hand } from '../store/tables.ts'
import { roomCopy } from './copy.ts'
import { RoomPage, ScreenPage, WaitPage } from './pages.tsx'

/** A vote in a room: the waiting phones, the wall, and the page of whoever runs it. */
export function addLive(all: Routes, needs: Needs): void {
  const { store, baseUrl, today, now } = needs
  const live = livePages(store)
  const t = (c: KeptContext) => roomCopy.in(c.get('language'))

  const standing = (db: Db, key: string) => standingOf(needs, db, key)

  all
    .get('/vote/:key/wait', { who: anyone }, async c => {
      const key = c.req.param('key')
      const { round, stage } = await store.as(theSystem, db => standing(db, key))
      if (stage === 'planned') throw new NotFound('There is no such vote.')
      if (stage !== 'waiting') return c.redirect(`/vote/${key}/choose`, 303)
      return c.render(<WaitPage round={round} />)
    })

    .get('/vote/:key/live', { who: anyone }, async c => {
      const key = c.req.param('key')
      const read = () => store.as(theSystem, db => stageAt(needs, db, key))
      // Each name that is watched is read once a second: nobody makes us watch names that they made up.
      if ((await read()) === 'planned') throw new NotFound('There is no such vote.')
      return live.answer(c, `phones of ${key}`, read)
    })

    .get('/staff/votes/:key/live', { who: mayRun }, c => {
      const key = c.req.param('key')
      return live.answer(c, `room of ${key}`, async () => {
        const { stage, turnout, door, kept } = await store.as(theSystem, db => standing(db, key))
        const counts = turnout.map(({ route, people, chosen }) => `${route} ${people} ${chosen}`)
        return [stage, door ?? '', ...counts, kept === null ? '' : `counted ${kept.version}`].join(' ').trim()
      })
    })

    .get('/staff/votes/:key/room', { who: mayRun }, async c => {
      const key = c.req.param('key')
      const facts = await store.as(theSystem, async db => ({
        ...(await standing(db, key)),
        slips: await countSlips(db, key),
      }))
      return c.render(<RoomPage {...facts} figures={facts.door} />)
    })

    .get('/staff/votes/:key/screen', { who: mayRun }, async c => {
      const { door, kept, items, ...facts } = await store.as(theSystem, async db => ({
        ...(await standing(db, c.req.param('key'))),
        items: await findItems(db, c.req.param('key')),
      }))
      const address = `${baseUrl.replace(/^https?:\/\//, '')}/v`
      const way = door === null ? null : { figures: door, address, scan: `${baseUrl}/v/${door}` }
      return c.render(
        <ScreenPage {...facts} door={way}>
          <ResultOnTheWall kept={kept} items={items} groups={needs.area.votes.groups} />
        </ScreenPage>
      )
    })

  for (const { path, press, refused, done } of presses) {
    all.post(path, { who: mayRun }, async c => {
      const key = c.req.param('key') ?? ''
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const stage = await stageAt(needs, db, key)
          const isTime = refused[stage] === undefined
          const by = actingPerson(c.get('actor'))
          if (!isTime || !(await press(db, key, by, { today: today(), now: now() }))) {
            throw new Conflict(refused[stage] ?? 'Somebody has pressed it already.')
          }
          return key
        })
      )
      notice(c, t(c)[done])
      return c.redirect(`/staff/votes/${key}/room`, 303)
    })
  }
}

interface Press {
  readonly path: string
  readonly press: (db: Db, key: string, by: Hand, at: { today: CalendarDate; now: Date }) => Promise<boolean>
  /** What is said when it is pressed at the wrong time. */
  readonly refused: Partial<Record<Stage, string>>
  readonly done: 'doorsNow' | 'lastCallNow' | 'showNow'
}

const notOpen = 'The vote is not open.'
const notClosed = 'Close the vote first.'

const presses: readonly Press[] = [
  {
    path: '/staff/votes/:key/doors',
    press: (db, key, by, { today }) => insertDoors(db, key, by, today),
    refused: { open: 'The vote is open already.', 'last-call': 'The vote is open already.', over: notOpen, closed: notOpen, shown: notOpen }, // prettier-ignore
    done: 'doorsNow',
  },
  {
    path: '/staff/votes/:key/last-call',
    press: (db, key, by, { now }) => insertLastCall(db, key, by, now),
    refused: { planned: notOpen, waiting: notOpen, over: notOpen, closed: notOpen, shown: notOpen },
    done: 'lastCallNow',
  },
  {
    path: '/staff/votes/:key/show',
    press: (db, key, by, { today }) => insertShowing(db, key, by, today),
    refused: {
      planned: notClosed,
      waiting: notClosed,
      open: notClosed,
      'last-call': notClosed,
      over: notClosed,
    },
    done: 'showNow',
  },
]

interface Standing {
  readonly round: RoundRow
  readonly stage: Stage
  readonly turnout: Awaited<ReturnType<typeof turnout>>
  /** The four figures, while phones can come in by them. */
  readonly door: string | null
  /** Null until the room may see it, and until it is counted. */
  readonly kept: KeptResult | null
}

/** As the system. Errors: NotFound, also for a round that was held elsewhere. */
async function standingOf(needs: Needs, db: Db, key: string): Promise<Standing> {
  const round = await findRound(db, key)
  if (round === undefined || round.mode === 'elsewhere') throw new NotFound('There is no such vote.')
  const stage = await stageAt(needs, db, key)
  const door = round.mode === 'room' && maySitDown(stage) ? figuresOn(needs, key) : null
  const kept = stage === 'shown' ? await findResult(db, key) : null
  return { round, stage, turnout: await turnout(db, key), door, kept }
}
