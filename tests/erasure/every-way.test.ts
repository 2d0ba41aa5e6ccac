import { sql } from 'kysely'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { theSystem } from '../../src/platform/access/index.ts'
import { backup, restore, type Store } from '../../src/platform/db/index.ts'
import { raiseConcern } from '../../src/capabilities/safeguarding/index.ts'
import { withRooms } from '../../src/rooms.ts'
import { takeBackAgain } from '../../src/taken-back.ts'
import { freshFolder, freshStore, plant } from '../support/database.ts'
import { freshSite } from '../support/site.ts'
import { hashOfCode, tablesThatHold } from './a-life.ts'
import { hangEverythingOn, reachKeyOf } from './hanging.ts'
import { askForCall, codeless, ways } from '../support/ways.ts'

const site = await freshSite('example')
const { needs, store } = site
const told = { address: site.address, today: needs.today, visitor: site.visitor }
const names = [...Object.keys(ways), ...Object.keys(codeless)]
const markOf = (way: string) => `marked-${way}-3d7e`

const rowsOf = async <T>(query: string, of: Store = store): Promise<T[]> =>
  (await of.asOwner(db => sql.raw<T>(query).execute(db))).rows

/** What would lead to one of them: its words, its code, and everything made from that. */
const traces = new Map<string, string[]>()
const references = new Map<string, string>()
let call: { id: string; code: string }
let yesterday: string
let earlier: string

async function storyOf(mark: string) {
  const [story] = await rowsOf<{ id: string; reference: string; receiptHash: string }>(
    `select id, reference, s.receipt_hash as "receiptHash" from voices.story s
     join voices.original o on o.receipt_hash = s.receipt_hash where strpos(o.words, '${mark}') > 0`
  )
  return story!
}

/** Without a code one administrator has asked, and a second one agrees. */
async function agreeToTakeBack(way: string): Promise<string> {
  const gil = site.visitor()
  await gil.signIn('gil.pennyfield@example.org')
  await gil.get('/staff/take-back')
  return (await gil.post(`/staff/take-back/${references.get(way)!}/agree`, {})).text
}

async function takeBack(code: string): Promise<string> {
  const me = site.visitor()
  await me.get('/what-happened/take-back')
  await me.post('/what-happened/take-back', { code })
  return (await me.post('/what-happened/take-back/yes', {})).text
}

async function whereIs(of: Store = store): Promise<string[]> {
  return tablesThatHold(of, ...[...traces.values()].flat())
}

/** The same house on another database, as after a restore: the list of what was taken back is the one of today. */
async function restored(file: string): Promise<Store> {
  const again = await freshStore()
  await restore(again, file, () => {})
  await takeBackAgain(withRooms({ ...needs, store: again }))
  return again
}

describe('somebody who told us, by any of the ways there are, and takes it back', () => {
  const staff = site.visitor()
  const codes = new Map<string, string>()

  beforeAll(async () => {
    await plant(
      store,
      `insert into people.role_given (id, person, role, starts_on, given_on)
       select 'runs', person, 'facilitator', '2026-01-01', '2026-01-01' from people.address
       where email = 'priya.marlow@example.org';
       insert into people.role_given (id, person, role, starts_on, given_on)
       select 'second', person, 'administrator', '2026-01-01', '2026-01-01' from people.address
       where email = 'gil.pennyfield@example.org'`
    )
    await staff.signIn('priya.marlow@example.org')
    for (const [way, tell] of Object.entries({ ...ways, ...codeless })) {
      const code = (await tell(told, staff, markOf(way))) ?? null
      const { id, reference, receiptHash } = await storyOf(markOf(way))
      await hangEverythingOn(needs, { id, reference, receiptHash, code, mark: markOf(way) })
      references.set(way, reference)
      traces.set(way, [markOf(way), receiptHash, id, `/${reference}`])
      if (code === null) continue
      codes.set(way, code)
      traces.get(way)!.push(code, hashOfCode(needs, code), reachKeyOf(needs, code))
    }
    const asked = await askForCall(told, markOf('call'))
    const [{ id } = { id: '' }] = await rowsOf<{ id: string }>(
      `select call_id as id from conversations.asker where name = '${markOf('call')} name'`
    )
    call = { id, code: asked.code }
    const about = { subject: `call:${id}`, where: `/staff/calls/${id}`, by: null, note: null }
    await store.as(theSystem, db => raiseConcern(needs, db, { ...about, raisedBy: 'words', signs: [] }))
    yesterday = join(freshFolder(), 'yesterday.kept')
    await backup(store, yesterday, () => {})
  })

  it.each(names)(
    'is there before, in many tables, so that looking for it afterwards means something: %s',
    async way => {
      const found = await tablesThatHold(store, ...traces.get(way)!)
      expect(new Set(found.map(line => line.split(':')[0])).size).toBeGreaterThan(20)
    }
  )

  it.each(Object.keys(ways))('hears that it is gone: %s', async way => {
    expect(await takeBack(codes.get(way)!)).toContain('You took this story back')
  })

  it.each(Object.keys(codeless))('has two of us see to it where they have no code: %s', async way => {
    expect(await agreeToTakeBack(way)).toContain('Lee Example, Gil Pennyfield')
  })

  it('leaves in no table a word, an address, a code, an id or a reference, whichever way it came', async () => {
    expect(await whereIs()).toEqual([])
  })

  it('leaves no photo of the group that said it, and says so to who was to type it up', async () => {
    expect(await rowsOf('select id from groups.photo')).toEqual([])
    const dropped = await rowsOf<{ why: string }>(
      `select why from clocks.dropped join clocks.duty on duty.id = duty where kind = 'group.photo-typed'`
    )
    expect(dropped.map(({ why }) => why)).toEqual([expect.stringContaining('took back')])
  })

  it('leaves a concern, with no thread to what was told', async () => {
    const concerns = await rowsOf<{ subject: string }>(
      `select subject from safeguarding.concern where subject not like 'call:%'`
    )
    expect(concerns).toHaveLength(names.length)
    expect(concerns.every(({ subject }) => subject.startsWith('taken-back:'))).toBe(true)
  })

  it('stays away, all of it, when the backup of yesterday is restored', async () => {
    expect(await whereIs(await restored(yesterday))).toEqual([])
  })
})

describe('somebody who asked for a call and erases it', () => {
  const me = site.visitor()

  it('leaves in no table what they said, their number, the code or a thread to it', async () => {
    expect((await tablesThatHold(store, markOf('call'), call.id)).length).toBeGreaterThan(4)
    await me.get('/talk-to-a-person/your-call')
    const found = await me.post('/talk-to-a-person/your-call', { code: call.code })
    expect(found.text).toContain(`${markOf('call')} about`)
    await me.get('/talk-to-a-person/your-call/erase')
    expect((await me.post('/talk-to-a-person/your-call/erase', {})).status).toBe(200)
    expect(await tablesThatHold(store, markOf('call'), call.code, `call:${call.id}`)).toEqual([])
    expect(await tablesThatHold(store, call.id)).toEqual([`conversations.tally: ${call.id}`])
  })

  it('stays away when the backup of yesterday is restored', async () => {
    const again = await restored(yesterday)
    expect(await tablesThatHold(again, markOf('call'), call.code, `call:${call.id}`)).toEqual([])
  })
})

describe('what was told and then taken back after a backup that knew it only as begun', () => {
  const staff = site.visitor()
  const code = { cards: '', group: '' }
  const mark = { cards: 'marked-begun-cards-51', group: 'marked-begun-group-52' }

  beforeAll(async () => {
    await staff.signIn('priya.marlow@example.org')
    code.cards = await ways['cards']!(told, staff, mark.cards)
    code.group = await ways['group']!(told, staff, mark.group)
    earlier = join(freshFolder(), 'earlier.kept')
    await backup(store, earlier, () => {})
    await takeBack(code.cards)
    await takeBack(code.group)
  })

  it('is not brought back by it: not cards that were begun, and not a point that waited', async () => {
    const again = await freshStore()
    await restore(again, earlier, () => {})
    // As they stood the day before they were sent: cards a child had not finished, a point nobody had sent.
    await plant(
      again,
      `insert into cards.draft (receipt_hash, answers, saved_on) values
         ('${hashOfCode(needs, code.cards)}', '{"more": "${mark.cards}"}', current_date);
       update groups.point set state = 'draft', story_id = null where words = '${mark.group}';
       delete from voices.story where receipt_hash in ('${hashOfCode(needs, code.cards)}', '${hashOfCode(needs, code.group)}')`
    )
    expect((await tablesThatHold(again, ...Object.values(mark))).length).toBeGreaterThan(1)
    await takeBackAgain(withRooms({ ...needs, store: again }))
    expect(await tablesThatHold(again, ...Object.values(mark))).toEqual([])
  })
})

describe('a table of any room that hangs on a story', () => {
  it('goes with it by itself', async () => {
    const stay = await rowsOf<{ name: string }>(
      `select conrelid::regclass::text || ': ' || conname as name from pg_constraint
       where confrelid in ('voices.story'::regclass, 'conversations.call'::regclass) and confdeltype <> 'c'`
    )
    expect(stay).toEqual([])
  })

  it('has the key that sees to it, wherever it names a story or a call', async () => {
    const loose = await rowsOf<{ name: string }>(
      `select c.table_schema || '.' || c.table_name || '.' || c.column_name as name from information_schema.columns c
       where c.column_name in ('story_id', 'story', 'call_id') and not exists (
         select from pg_constraint k join pg_attribute a on a.attrelid = k.conrelid and a.attnum = any (k.conkey)
         where k.contype = 'f' and k.confdeltype = 'c' and a.attname = c.column_name
           and k.conrelid = format('%I.%I', c.table_schema, c.table_name)::regclass) order by 1`
    )
    expect(loose).toEqual([])
  })
})
