import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { publicVisitor, theSystem } from '../../platform/access/index.ts'
import { plant } from '../../../tests/support/database.ts'
import { facilitator, issueSlips, items, openedRound } from '../../../tests/support/round.ts'
import { freshSite, type Site } from '../../../tests/support/site.ts'
import { castBallot, ownBallot } from './cast.ts'
import { enterBySlip, enterRoom } from './door.ts'
import { phoneKey, slipHash, slipKey } from './keys.ts'
import type { Choice } from './rules/ballot.ts'
import { roomCode } from './rules/room-code.ts'
import { findAllSaid } from './store/ballots.ts'
import { insertClosing } from './store/rounds.ts'

let site: Site

beforeAll(async () => {
  site = await freshSite('example', { load: false })
})

const hands = { id: 'wren', name: 'Wren Ashdown' }
const stars = (given: Record<string, number>): Choice => ({ method: 'stars', stars: given })
const figures = (round: string) =>
  roomCode(text => site.needs.keyedHash('room code', text), round, site.needs.now())

let presses = 0
const press = () => `press ${++presses}`

const cast = (round: string, keyHash: string, choice: Choice, submission = press()) =>
  castBallot(site.needs, { round, keyHash, submission, group: null, choice })

const counted = async (round: string) => {
  const said = await site.store.as(theSystem, db => findAllSaid(db, round))
  return [...Map.groupBy(said, ({ voter }) => voter).values()].map(each => each.at(-1)?.choice)
}

const many = <T>(count: number, work: (nth: number) => Promise<T>) =>
  Promise.allSettled(Array.from({ length: count }, (_, nth) => work(nth)))

describe('a ballot', () => {
  it('is counted once, though one phone sends 200 at once', async () => {
    await openedRound(site.needs, { key: 'stuffed', mode: 'open' })
    const key = phoneKey(site.needs, 'stuffed', 'one phone')
    const sent = await many(200, nth => cast('stuffed', key, stars({ [items[nth % 4]!]: 1 })))
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(200)
    expect(await counted('stuffed')).toHaveLength(1)
  })

  it('is counted more than once as soon as the database holds nothing to one row a key', async () => {
    const open = await freshSite('example', { load: false })
    await plant(open.store, 'alter table rounds.voter drop constraint one_ballot_for_a_key')
    await openedRound(open.needs, { key: 'stuffed', mode: 'open' })
    const casting = { round: 'stuffed', keyHash: 'a'.repeat(64), group: null, choice: stars({ rest: 1 }) }
    await many(20, () => castBallot(open.needs, { ...casting, submission: press() }))
    const said = await open.store.as(theSystem, db => findAllSaid(db, 'stuffed'))
    expect(new Set(said.map(({ voter }) => voter)).size).toBe(20)
  })

  it('is what its voter said last, and a press that comes again changes nothing', async () => {
    await openedRound(site.needs, { key: 'minds', mode: 'open' })
    const key = phoneKey(site.needs, 'minds', 'a phone')
    const first = press()
    await cast('minds', key, stars({ rest: 2 }), first)
    await cast('minds', key, stars({ calls: 2 }))
    expect(await cast('minds', key, stars({ rest: 2 }), first)).toEqual({ again: true })
    expect(await counted('minds')).toEqual([stars({ calls: 2 })])
    const round = { key: 'minds', method: 'stars' } as const
    expect((await ownBallot(site.needs, round, key))?.choice).toEqual(stars({ calls: 2 }))
    const other = phoneKey(site.needs, 'minds', 'another')
    expect(await ownBallot(site.needs, round, other)).toBeNull()
  })

  it('is refused with more stars than the rule gives, or for what is not in the round', async () => {
    await openedRound(site.needs, { key: 'rules', mode: 'open' })
    const key = phoneKey(site.needs, 'rules', 'a phone')
    await expect(cast('rules', key, stars({ rest: 2, calls: 2 }))).rejects.toThrow('too-many-stars')
    await expect(cast('rules', key, stars({ rest: 3 }))).rejects.toThrow('too-many-on-one')
    await expect(cast('rules', key, stars({ elsewhere: 1 }))).rejects.toThrow('not-an-item')
    await expect(cast('rules', key, { method: 'one', item: 'rest' })).rejects.toThrow('other-method')
    expect(await counted('rules')).toEqual([])
  })

  it('is refused once the round is closed, and nobody sees one before, staff included', async () => {
    await openedRound(site.needs, { key: 'closing', mode: 'open' })
    await cast('closing', phoneKey(site.needs, 'closing', 'early'), stars({ rest: 1 }))
    const seen = () => site.store.as(facilitator, db => findAllSaid(db, 'closing'))
    expect(await seen()).toEqual([])
    await site.store.as(facilitator, db => insertClosing(db, 'closing', hands, site.needs.today()))
    expect(await seen()).toHaveLength(1)
    const late = cast('closing', phoneKey(site.needs, 'closing', 'late'), stars({ rest: 1 }))
    await expect(late).rejects.toThrow('The vote is not open')
    const asPublic = site.store.as(publicVisitor, db =>
      sql`select * from (select voter from rounds.ballot union all select id from rounds.voter) x`.execute(db)
    )
    expect((await asPublic).rows).toEqual([])
  })
})

describe('a slip', () => {
  it('lets in as many phones as people were counted in the room, however many ask at once', async () => {
    await openedRound(site.needs, { key: 'hall', mode: 'room' })
    await issueSlips(site.needs, 'hall', [null, null, null])
    await many(40, async nth => {
      const keyHash = phoneKey(site.needs, 'hall', `thrown away ${nth}`)
      await enterRoom(site.needs, { round: 'hall', keyHash, figures: figures('hall'), submission: press() })
      await cast('hall', keyHash, stars({ rest: 1 }))
    })
    expect(await counted('hall')).toHaveLength(3)
  })

  it('lets nobody in without the figures on the screen', async () => {
    const wrong = figures('hall') === '0000' ? '0001' : '0000'
    const entry = { round: 'hall', keyHash: 'b'.repeat(64), figures: wrong, submission: press() }
    expect(await enterRoom(site.needs, entry)).toBe('unknown')
  })

  it('is one ballot on however many phones, and throwing cookies away counts nothing more', async () => {
    await openedRound(site.needs, { key: 'asked', mode: 'invited' })
    await issueSlips(site.needs, 'asked', [slipHash(site.needs, 'CODE-1'), slipHash(site.needs, 'CODE-2')])
    const enter = (code: string) => enterBySlip(site.needs, { round: 'asked', code, submission: press() })
    expect(await enter('CODE-1')).toBe('in')
    expect(await enter('CODE-3')).toBe('unknown')
    await many(20, async () => {
      await enter('CODE-1')
      await cast('asked', slipKey(site.needs, 'asked', 'CODE-1'), stars({ rest: 1 }))
    })
    const thrown = await many(20, nth =>
      cast('asked', phoneKey(site.needs, 'asked', `${nth}`), stars({ rest: 1 }))
    )
    expect(thrown.every(({ status }) => status === 'rejected')).toBe(true)
    expect(await counted('asked')).toHaveLength(1)
  })
})
