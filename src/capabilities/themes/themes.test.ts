import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { publicVisitor, theSystem, type Actor, type RoleCode } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { root } from '../../root.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { readArea, type Needs } from '../area/index.ts'
import { proposeBook } from './book.ts'
import { storiesOfTheme, themeBook, themeInBook, themesOfStory, themeTitles } from './index.ts'
import { bareWording } from './rules/theme.ts'
import { insertPlacements, insertRemovals } from './store/placements.ts'
import { findThemes, findWordings, insertTheme, insertWording } from './store/themes.ts'

const store = await freshStore()
const { area } = await readArea(join(root, 'areas', 'devon'))
const today = calendarDate('2026-11-24')
let made = 0
const newId = () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`
const needs = {
  area,
  store,
  newId,
  today: () => today,
  now: () => new Date('2026-11-24T09:00:00Z'),
} as unknown as Needs

const person = (id: string, ...roles: RoleCode[]): Actor => ({
  ...{
    kind: 'person',
    id,
    name: `${id} Example`,
    roles,
    jobTitle: 'Officer',
    organisation: 'devon-county-council',
  },
})
const ali = person('ali', 'themer')
const reader = person('lee', 'reader')
const by = { id: 'ali', name: 'ali Example' }

const wording = {
  ...{ title: 'No one calls back', cornerstone: 'communicate', ...bareWording },
  ...{ strength: null, development: 'Nobody rings back.' },
}
await store.as(ali, db => insertTheme(db, { key: 'no-one-calls-back', source: null, wording, by, on: today }))

/** A story that came by itself: its receipt's hash is its number, 64 digits long. */
async function tellStory(sharing = 'everyone'): Promise<{ id: string; receipt: string }> {
  const id = newId()
  const receipt = String(made).padStart(64, '0')
  const reference = String(made).padStart(8, '0')
  await store.as({ kind: 'public', receipt }, db =>
    sql`insert into voices.story (id, reference, receipt_hash, came_by, teller, cornerstone, sharing, received_on)
      values (${id}, ${reference}, ${receipt}, 'words', 'parent-carer', null, ${sharing}, ${today})`.execute(
      db
    )
  )
  return { id, receipt }
}

const place = (story: string, side: 'strength' | 'development' = 'development', id = newId()) =>
  store.as(ali, db =>
    insertPlacements(db, [{ id, story, theme: 'no-one-calls-back', side, by, on: today }]).then(() => id)
  )
const refused = (actor: Actor, work: (db: Db) => Promise<unknown>) =>
  store.as(actor, work).then(
    () => 'done',
    (fault: Error) => fault.message
  )

describe('a theme', () => {
  it('keeps the words it had before', async () => {
    await store.as(ali, db => insertTheme(db, { key: 'big-moves', source: null, wording, by, on: today }))
    const better = { ...wording, title: 'Big moves', strength: 'Some moves go well.' }
    await store.as(ali, db =>
      insertWording(db, { key: 'big-moves', version: 2, wording: better, by, on: today })
    )
    const [theme] = await store.as(reader, db => findThemes(db, ['big-moves']))
    expect(theme).toMatchObject({ title: 'Big moves', version: 2, strength: 'Some moves go well.' })
    const wordings = await store.as(reader, db => findWordings(db, 'big-moves'))
    expect(wordings.map(({ version, title }) => [version, title])).toEqual([
      [2, 'Big moves'],
      [1, 'No one calls back'],
    ])
  })

  it('is added by people who sort stories, in their own name, and changed or removed by nobody', async () => {
    const add =
      (key: string, who = by) =>
      (db: Db) =>
        insertTheme(db, { key, source: null, wording, by: who, on: today })
    expect(await refused(reader, add('by-a-reader'))).toMatch(/row-level security/)
    expect(await refused(ali, add('as-another', { id: 'lee', name: 'Lee' }))).toMatch(/row-level security/)
    expect(await refused(ali, db => sql`update themes.wording set title = 'x'`.execute(db))).toMatch(
      /permission denied/
    )
    expect(await refused(ali, db => sql`delete from themes.theme`.execute(db))).toMatch(/permission denied/)
  })

  it('must have at least one side', async () => {
    const none = { ...wording, development: null }
    const add = (db: Db) => insertTheme(db, { key: 'no-side', source: null, wording: none, by, on: today })
    expect(await refused(ali, add)).toMatch(/violates check constraint/)
  })
})

describe('where a story stands', () => {
  it('is shown to whoever holds its code, in the theme’s words, and to no other visitor', async () => {
    const mine = await tellStory()
    const other = await tellStory()
    await place(mine.id)
    const seenBy = (receipt: string | undefined, story: string) =>
      store.as(receipt === undefined ? publicVisitor : { kind: 'public', receipt }, db =>
        themesOfStory(db, story)
      )
    expect(await seenBy(mine.receipt, mine.id)).toEqual([
      {
        ...{ key: 'no-one-calls-back', title: 'No one calls back', cornerstone: 'communicate' },
        ...{ side: 'development', words: 'Nobody rings back.', placedOn: today },
      },
    ])
    expect(await seenBy(other.receipt, mine.id)).toEqual([])
    expect(await seenBy(undefined, mine.id)).toEqual([])
  })

  it('does not tell a visitor who sorted it, nor lets them list what others told', async () => {
    const { id, receipt } = await tellStory()
    await place(id)
    const visitor: Actor = { kind: 'public', receipt }
    expect(await refused(visitor, db => sql`select by_name from themes.placement`.execute(db))).toMatch(
      /permission denied/
    )
    const { rows } = await store.as(visitor, db => sql`select story_id from themes.placement`.execute(db))
    expect(rows).toEqual([{ story_id: id }])
    const { rows: words } = await store.as(publicVisitor, db =>
      sql`select theme from themes.wording`.execute(db)
    )
    expect(words).toEqual([])
  })

  it('can be taken out again, and the record of it stays', async () => {
    const { id } = await tellStory()
    const placement = await place(id)
    await store.as(ali, db => insertRemovals(db, [placement], by, today))
    expect(await store.as(reader, db => themesOfStory(db, id))).toEqual([])
    const { rows } = await store.as(reader, db =>
      sql`select by_name from themes.removal where placement = ${placement}`.execute(db)
    )
    expect(rows).toEqual([{ by_name: 'ali Example' }])
  })

  it('is for people who sort stories to say', async () => {
    const { id } = await tellStory()
    const add = (db: Db) =>
      insertPlacements(db, [
        {
          id: newId(),
          story: id,
          theme: 'no-one-calls-back',
          side: 'strength',
          by: { id: 'lee', name: 'Lee' },
          on: today,
        },
      ])
    expect(await refused(reader, add)).toMatch(/row-level security/)
  })

  it('is forgotten when the story is taken back', async () => {
    const { id } = await tellStory()
    await place(id)
    await store.asOwner(db => sql`delete from voices.story where id = ${id}`.execute(db))
    const { rows } = await store.as(theSystem, db =>
      sql`select 1 from themes.placement where story_id = ${id}`.execute(db)
    )
    expect(rows).toEqual([])
  })
})

describe('the theme book', () => {
  it('is what the public reads: counted on its day, not when it is read', async () => {
    expect(await store.as(publicVisitor, themeBook)).toBeNull()
    await store.asOwner(db => sql`delete from themes.placement`.execute(db))
    const told = [await tellStory(), await tellStory(), await tellStory(), await tellStory()]
    for (const { id } of told) await place(id)
    const publish = () =>
      store.as(ali, db => proposeBook(needs, db, { by, title: 'What you told us most', note: null }))
    const count = async () => {
      const book = await store.as(publicVisitor, themeBook)
      return book && themeInBook(book.snapshot, 'no-one-calls-back')?.development?.stories
    }
    expect(await publish()).toMatchObject({ published: true })
    expect(await count()).toEqual({ kind: 'hidden', below: 5 })
    await place((await tellStory()).id)
    expect(await count()).toEqual({ kind: 'hidden', below: 5 })
    await publish()
    expect(await count()).toEqual({ kind: 'shown', count: 5 })
  })

  it('counts a story once, however often it was put on one side', async () => {
    const { id } = await tellStory()
    await place(id, 'development')
    await place(id, 'development')
    const placed = await store.as(reader, db => storiesOfTheme(db, 'no-one-calls-back'))
    expect(new Set(placed.map(({ story }) => story)).size).toBe(6)
    await store.as(ali, db => proposeBook(needs, db, { by, title: 'Again', note: null }))
    const book = await store.as(publicVisitor, themeBook)
    expect(book && themeInBook(book.snapshot, 'no-one-calls-back')?.development?.stories).toEqual({
      kind: 'shown',
      count: 6,
    })
  })

  it('gives other rooms the titles of themes', async () => {
    const titles = await store.as(reader, db => themeTitles(db, ['big-moves', 'unknown']))
    expect([...titles].map(([key, { title }]) => [key, title])).toEqual([['big-moves', 'Big moves']])
  })
})
