import { sql } from 'kysely'
import { beforeEach, describe, expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { publicVisitor, theSystem, type Actor, type RoleCode } from '../../platform/access/index.ts'
import { calendarDate } from '../../standards/calendar.ts'
import {
  approve,
  current,
  currentAll,
  history,
  propose,
  refuse,
  stillThere,
  verifyChain,
  versions,
  type Author,
} from './index.ts'
import { findWaiting } from './store.ts'

const store = await freshStore()

const person = (id: string, name: string, ...roles: RoleCode[]): Extract<Actor, { kind: 'person' }> => ({
  ...{ kind: 'person', id, name, roles },
  ...{ jobTitle: 'Officer', organisation: 'council' },
})
const sam = person('sam', 'Sam Example', 'board-secretary', 'publisher')
const forum = person('jo', 'Jo Example', 'forum-co-chair')
const reader = person('lee', 'Lee Example', 'reader')

let made = 0
const propose2 = (
  key: string,
  snapshot: unknown,
  more: { needsTwo?: boolean; by?: Author; kind?: string; held?: boolean } = {}
) => {
  const by = more.by ?? sam
  const id = `p${++made}`
  const proposal = {
    ...{ kind: 'plan', key, title: `The plan ${key}`, snapshot, note: null, id, needsTwo: false },
    ...{ now: new Date(Date.UTC(2026, 10, 20, 10, made)), today: calendarDate('2026-11-20') },
    ...more,
    by,
  }
  return store.as(sam, db => propose(db, proposal))
}
const asPublic = <T>(work: Parameters<typeof store.as<T>>[1]) => store.as(publicVisitor, work)
const noon = new Date('2026-11-21T12:00:00Z')

beforeEach(async () => {
  await store.asOwner(db =>
    sql`truncate publishing.publication, publishing.refusal, publishing.proposal`.execute(db)
  )
})

describe('publishing', () => {
  it('gives each version of a thing the next number and keeps the old ones', async () => {
    expect(await propose2('2026', { promises: 12 })).toMatchObject({ version: 1, published: true })
    expect(await propose2('2026', { promises: 13 })).toMatchObject({ version: 2, published: true })
    expect(await propose2('other', { promises: 1 })).toMatchObject({ version: 1 })
    expect(await asPublic(db => current(db, 'plan', '2026'))).toMatchObject({
      version: 2,
      snapshot: { promises: 13 },
      proposedBy: 'Sam Example',
      approvedBy: null,
      publishedOn: '2026-11-20',
    })
    const old = await asPublic(db => versions(db, 'plan', '2026'))
    expect(old.map(({ snapshot }) => snapshot)).toEqual([{ promises: 12 }, { promises: 13 }])
    expect((await asPublic(db => history(db, 'plan', '2026'))).map(({ version }) => version)).toEqual([2, 1])
  })

  it('makes no version of what is public already, unless something else waits or a new note says why', async () => {
    await propose2('2026', { promises: 12, due: { may: 1, june: 2 } })
    const again = await propose2('2026', { due: { june: 2, may: 1 }, promises: 12 })
    expect(again).toMatchObject({ version: 1, published: true })
    await propose2('2026', { promises: 13 }, { needsTwo: true })
    const back = await propose2('2026', { promises: 12, due: { may: 1, june: 2 } }, { needsTwo: true })
    expect(back).toMatchObject({ version: 2, published: false })
    expect(await asPublic(db => versions(db, 'plan', '2026'))).toHaveLength(1)
  })

  it('shows the newest version of everything of one kind, in the order of keys', async () => {
    await propose2('b', 1)
    await propose2('a', 2)
    await propose2('b', 3)
    await propose2('c', 4, { kind: 'round' })
    const plans = await asPublic(db => currentAll<number>(db, 'plan'))
    expect(plans.map(({ key, snapshot }) => [key, snapshot])).toEqual([
      ['a', 2],
      ['b', 3],
    ])
  })

  it('knows what is still there, public, waiting for a second person or for the batch, and nothing else', async () => {
    await propose2('public', 1)
    await propose2('waits', 2, { needsTwo: true })
    await propose2('other', 3, { kind: 'round' })
    await propose2('batch', 4, { held: true })
    const keys = ['batch', 'gone', 'other', 'public', 'waits']
    const there = await store.as(theSystem, db => stillThere(db, 'plan', keys))
    expect(there).toEqual(['batch', 'public', 'waits'])
    expect(await store.as(theSystem, db => stillThere(db, 'plan', []))).toEqual([])
  })

  it('finds nothing where nothing was published', async () => {
    expect(await asPublic(db => current(db, 'plan', 'none'))).toBeNull()
  })

  it('lets nobody change or take away what was published, the system included', async () => {
    await propose2('2026', { promises: 12 })
    for (const who of [publicVisitor, sam, theSystem]) {
      await expect(
        store.as(who, db => sql`update publishing.publication set title = 'Better'`.execute(db))
      ).rejects.toThrow('permission denied')
      await expect(store.as(who, db => sql`delete from publishing.publication`.execute(db))).rejects.toThrow(
        'permission denied'
      )
    }
  })

  it('gives two people who publish at the same moment two numbers and one chain', async () => {
    const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'a', 'b']
    await Promise.all(keys.map((key, nth) => propose2(key, { nth })))
    expect(await store.as(sam, verifyChain)).toMatchObject({ ok: true, count: 8 })
  })

  it('tells every process, so that kept pages are made again', async () => {
    const told = new Promise<string>(resolve => store.onChange(() => resolve('told')))
    await propose2('2026', {})
    expect(await told).toBe('told')
  })
})

describe('two people', () => {
  it('keeps a draft from everybody outside until a second person agrees', async () => {
    const { id } = await propose2('2026', { secret: 'draft' }, { needsTwo: true })
    expect(await asPublic(db => current(db, 'plan', '2026'))).toBeNull()
    await expect(asPublic(db => sql`select * from publishing.proposal`.execute(db))).rejects.toThrow(
      'permission denied'
    )
    await store.as(forum, db => approve(db, id, forum, noon))
    expect(await asPublic(db => current(db, 'plan', '2026'))).toMatchObject({
      snapshot: { secret: 'draft' },
      proposedBy: 'Sam Example',
      approvedBy: 'Jo Example',
      publishedOn: '2026-11-21',
    })
  })

  it('are two: the proposer is refused by the rule, and by the database', async () => {
    const { id } = await propose2('2026', {}, { needsTwo: true })
    await expect(store.as(sam, db => approve(db, id, sam, noon))).rejects.toThrow('A second person')
    await expect(
      store.asOwner(db =>
        sql`insert into publishing.publication select 1, id, kind, key, version, title, snapshot, note, proposed_by,
          proposed_by_name, true, 'sam', 'Sam', '2026-11-21', repeat('0', 64), repeat('1', 64)
          from publishing.proposal`.execute(db)
      )
    ).rejects.toThrow('violates check constraint')
    await expect(
      store.asOwner(db =>
        sql`insert into publishing.publication select 1, id, kind, key, version, title, snapshot, note, proposed_by,
          proposed_by_name, true, null, null, '2026-11-21', repeat('0', 64), repeat('1', 64)
          from publishing.proposal`.execute(db)
      )
    ).rejects.toThrow('violates check constraint')
  })

  it('cannot be somebody whose role is not to publish, nor somebody else’s name', async () => {
    const { id } = await propose2('2026', {}, { needsTwo: true })
    await expect(store.as(reader, db => approve(db, id, reader, noon))).rejects.toThrow('row-level security')
    await expect(store.as(forum, db => approve(db, id, reader, noon))).rejects.toThrow('row-level security')
  })

  it('cannot put other words under an agreed proposal', async () => {
    const { id } = await propose2('2026', { promises: 12 }, { needsTwo: true })
    await expect(
      store.as(forum, db =>
        sql`insert into publishing.publication select 1, id, kind, key, version, title, '{"promises": 0}', note,
          proposed_by, proposed_by_name, true, 'jo', 'Jo', '2026-11-21', repeat('0', 64), repeat('1', 64)
          from publishing.proposal where id = ${id}`.execute(db)
      )
    ).rejects.toThrow('row-level security')
  })

  it('can send it back with a reason, once, and then it stays unpublished', async () => {
    const { id } = await propose2('2026', {}, { needsTwo: true })
    await store.as(forum, db => refuse(db, id, forum, 'The dates are missing', noon))
    await expect(store.as(forum, db => approve(db, id, forum, noon))).rejects.toThrow('decided already')
    expect(await asPublic(db => current(db, 'plan', '2026'))).toBeNull()
    expect(await store.as(forum, findWaiting)).toEqual([])
  })

  it('see only the later of two proposals of one thing', async () => {
    const first = await propose2('2026', { dates: false }, { needsTwo: true })
    const second = await propose2('2026', { dates: true }, { needsTwo: true })
    expect((await store.as(forum, findWaiting)).map(({ id }) => id)).toEqual([second.id])
    await expect(store.as(forum, db => approve(db, first.id, forum, noon))).rejects.toThrow('A later version')
    await store.as(forum, db => approve(db, second.id, forum, noon))
    await expect(store.as(forum, db => approve(db, second.id, forum, noon))).rejects.toThrow(
      'decided already'
    )
    expect(await asPublic(db => current(db, 'plan', '2026'))).toMatchObject({
      version: 1,
      snapshot: { dates: true },
    })
  })
})

describe('what waits for a second person', () => {
  it('is looked for among what was not decided, replaced or published since, and not among all there ever was', async () => {
    const two = { needsTwo: true }
    await propose2('replaced', { n: 1 }, two)
    const waiting = await propose2('replaced', { n: 2 }, two)
    const approved = await propose2('approved', { n: 1 }, two)
    const refused = await propose2('refused', { n: 1 }, two)
    await propose2('overtaken', { n: 1 }, two)
    await propose2('overtaken', { n: 2 })
    await store.as(forum, db => approve(db, approved.id, forum, noon))
    await store.as(forum, db => refuse(db, refused.id, forum, 'Say why.', noon))
    const { rows } = await store.asOwner(db =>
      sql<{ id: string }>`select id from publishing.proposal where open`.execute(db)
    )
    expect(rows).toEqual([{ id: waiting.id }])
    expect(await store.as(sam, db => findWaiting(db))).toMatchObject([{ id: waiting.id }])
    expect(await store.as(sam, db => findWaiting(db, { kind: 'plan', key: 'refused' }))).toEqual([])
  })
})

describe('the chain of seals', () => {
  const publishThree = async () => {
    await propose2('a', { z: 1, a: [1.5, null, { é: '“quoted”' }], big: 1e21, tiny: 1e-7 })
    await propose2('b', { n: 2 })
    await propose2('a', { n: 3 })
  }
  const tamper = (statement: ReturnType<typeof sql>) => store.asOwner(db => statement.execute(db))
  const check = () => store.as(publicVisitor, verifyChain)

  it('holds for everything that was published as it came', async () => {
    await publishThree()
    expect(await check()).toMatchObject({ ok: true, count: 3 })
  })

  it('names the first publication whose words were changed', async () => {
    await publishThree()
    await tamper(sql`update publishing.publication set snapshot = '{"n": 4}' where number = 2`)
    expect(await check()).toEqual({ ok: false, number: 2, fault: 'changed' })
  })

  it('notices a changed day, name or approver', async () => {
    await publishThree()
    await tamper(sql`update publishing.publication set published_on = '2026-11-01' where number = 3`)
    expect(await check()).toEqual({ ok: false, number: 3, fault: 'changed' })
  })

  it('notices a row taken out of the middle', async () => {
    await publishThree()
    await tamper(sql`delete from publishing.publication where number = 2`)
    expect(await check()).toEqual({ ok: false, number: 2, fault: 'missing' })
  })

  it('notices two rows that changed places', async () => {
    await publishThree()
    await tamper(sql`update publishing.publication set number = number + 10 where number > 1`)
    await tamper(sql`update publishing.publication set number = 15 - number where number > 1`)
    expect(await check()).toEqual({ ok: false, number: 2, fault: 'missing' })
  })
})
