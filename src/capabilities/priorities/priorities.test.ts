import { join } from 'node:path'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { publicVisitor, theSystem, type Actor, type RoleCode } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { root } from '../../root.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { readArea, resolveRecord, type Needs } from '../area/index.ts'
import { themesRoom, themeTitles } from '../themes/index.ts'
import {
  changeRound,
  findBatches,
  findCounts,
  findRound,
  insertBatch,
  insertClosing,
  insertOpening,
  insertRound,
  insertStrike,
} from '../rounds/index.ts'
import { findLines, itemOf } from './from-rounds.ts'
import { newestPriorities, publishedRound, publishedRounds } from './index.ts'
import { draftRound, proposeRound } from './round.ts'
import { findDecision, insertDecision } from './store/decisions.ts'

const store = await freshStore()
const { area, record } = await readArea(join(root, 'areas', 'devon'))
const today = calendarDate('2026-11-24')
let made = 0
const newId = () => `00000000-0000-7000-8000-${String(++made).padStart(12, '0')}`
const needs = {
  area,
  store,
  newId,
  today: () => today,
  now: () => new Date(Date.UTC(2026, 10, 24, 9, made)),
} as unknown as Needs

const person = (id: string, ...roles: RoleCode[]): Actor => ({
  ...{ kind: 'person', id, name: id, roles, jobTitle: 'Officer', organisation: 'devon-county-council' },
})
const jo = person('jo', 'facilitator')
const kit = person('kit', 'facilitator')
const chair = person('chair', 'chair')
const hand = (id: string) => ({ id, name: id })

const rule = {
  ...{ starsEach: 3, mostOnOne: null, threshold: 3 },
  ...({ thresholdOn: 'stars', ties: 'stay-tied' } as const),
}
const plan = {
  ...{ title: 'What first?', question: 'Which first?', event: null, rule, closes: null },
  ...({ chosenFrom: 'themes', method: 'stars', mode: 'elsewhere', opensAt: null, closesAt: null } as const),
}

/** A round of two pairs, made by Jo, not open yet. */
const makeRound = (key: string) =>
  store.as(jo, async db => {
    const themes = await themeTitles(db, ['kind-people', 'joining-in'])
    const who = { key, people: null, source: null, by: hand('jo'), on: today }
    return insertRound(db, { ...plan, ...who }, [...themes.values()].map(itemOf))
  })
const open = (key: string) => store.as(jo, db => insertOpening(db, key, hand('jo'), today))
const close = (key: string) => store.as(jo, db => insertClosing(db, key, hand('jo'), today))
const sheet = (round: string, by: string, stars: readonly [number, number], voters = 8) => {
  const counts = [
    { item: 'kind-people', stars: { exactly: stars[0] } },
    { item: 'joining-in', stars: { exactly: stars[1] } },
  ]
  const batch = {
    id: newId(),
    round,
    kind: 'paper' as const,
    label: `Table ${made}`,
    voters,
    starsEach: 3,
    counts,
  }
  return store.as(by === 'jo' ? jo : kit, db =>
    insertBatch(db, { ...batch, by: hand(by), on: today }).then(() => batch.id)
  )
}
const refused = (actor: Actor, work: (db: Db) => Promise<unknown>) =>
  store.as(actor, work).then(
    () => 'done',
    (fault: Error) => fault.message
  )

beforeAll(async () => {
  await store.as(theSystem, async db =>
    themesRoom.load?.(needs, db, resolveRecord({ ...record, stories: [] }, today))
  )
})

describe('before a vote is closed', () => {
  it('the public cannot read a count, in any table, nor find the vote before it is published', async () => {
    await makeRound('hidden')
    await open('hidden')
    await sheet('hidden', 'jo', [5, 4])
    const look = (table: string) =>
      refused(publicVisitor, db => sql`select * from ${sql.table(table)}`.execute(db))
    const counts = ['rounds.batch', 'rounds.batch_count', 'rounds.strike', 'rounds.slip']
    expect(new Set(await Promise.all(counts.map(look)))).toEqual(
      new Set(counts.map(table => `permission denied for table ${table.slice(7)}`))
    )
    const decided = await Promise.all(['priorities.decision', 'priorities.decision_line'].map(look))
    expect(new Set(decided)).toEqual(new Set(['permission denied for schema priorities']))
    expect(await store.as(publicVisitor, publishedRounds)).toEqual([])
  })

  it('its public page holds no star, though the sheets are in', async () => {
    await makeRound('open-page')
    await open('open-page')
    await sheet('open-page', 'jo', [5, 4])
    await store.as(jo, db =>
      proposeRound(needs, db, { key: 'open-page', by: hand('jo'), note: null, needsTwo: false })
    )
    const page = await store.as(publicVisitor, db => publishedRound(db, 'open-page'))
    expect(page?.snapshot.closed).toBeNull()
    expect(JSON.stringify(page?.snapshot)).not.toMatch(/exactly|atLeast/)
  })

  it('staff see the sheets they typed themselves and no others', async () => {
    await makeRound('own-sheets')
    await open('own-sheets')
    await sheet('own-sheets', 'jo', [5, 4])
    const mine = (actor: Actor) => store.as(actor, db => findCounts(db, 'own-sheets'))
    expect(await mine(jo)).toHaveLength(2)
    expect(await mine(kit)).toHaveLength(0)
    expect(await mine(chair)).toHaveLength(0)
    await close('own-sheets')
    expect(await mine(chair)).toHaveLength(2)
  })

  it('its pairs and its rule can be put right until it opens, and not after', async () => {
    await makeRound('rule')
    const themes = await store.as(jo, db => themeTitles(db, ['working-with']))
    const change = (title: string) =>
      store.as(jo, db => changeRound(db, 'rule', { ...plan, title }, [...themes.values()].map(itemOf)))
    expect(await change('Better')).toBe(true)
    expect(await store.as(jo, db => findLines(db, 'rule'))).toHaveLength(1)
    await open('rule')
    expect(await change('Too late')).toBe(false)
    await store.as(jo, db => sql`update rounds.round set threshold = 1 where key = 'rule'`.execute(db))
    await store.as(jo, db => sql`delete from rounds.item where round = 'rule'`.execute(db))
    expect(await store.as(jo, db => findRound(db, 'rule'))).toMatchObject({
      title: 'Better',
      rule: { threshold: 3 },
    })
    expect(await store.as(jo, db => findLines(db, 'rule'))).toHaveLength(1)
  })
})

describe('a wrong sheet', () => {
  it('is struck out with a reason, stays in the list, and counts no more', async () => {
    await makeRound('strike')
    await open('strike')
    const wrong = await sheet('strike', 'jo', [8, 0])
    await sheet('strike', 'jo', [2, 3])
    const strike = { batch: wrong, why: 'Typed twice', by: hand('jo'), on: today }
    expect(await store.as(jo, db => insertStrike(db, strike))).toBe(true)
    expect(await store.as(jo, db => insertStrike(db, strike))).toBe(false)
    await close('strike')
    const result = await store.as(chair, db => draftRound(db, area, 'strike'))
    const stars = result.cornerstones.flatMap(({ lines }) => lines.map(line => [line.theme, line.stars]))
    expect(stars).toEqual([
      ['kind-people', { exactly: 2 }],
      ['joining-in', { exactly: 3 }],
    ])
    expect(result.people).toEqual({ kind: 'shown', count: 8 })
    const sheets = await store.as(chair, db => findBatches(db, 'strike'))
    expect(sheets.map(({ struckWhy }) => struckWhy)).toEqual(['Typed twice', null])
  })

  it('is never changed or removed, even from SQL', async () => {
    const change = (db: Db) => sql`update rounds.batch_count set exactly = 99`.execute(db)
    const remove = (db: Db) => sql`delete from rounds.batch`.execute(db)
    expect(await refused(jo, change)).toMatch(/permission denied/)
    expect(await refused(jo, remove)).toMatch(/permission denied/)
  })

  it('can be put right until something is decided on it', async () => {
    await makeRound('late')
    await open('late')
    const first = await sheet('late', 'jo', [3, 3])
    await close('late')
    await sheet('late', 'jo', [1, 0])
    const decision = {
      id: newId(),
      round: 'late',
      decidedBy: 'The board',
      on: today,
      lines: [],
      by: hand('chair'),
    }
    await store.as(chair, db => insertDecision(db, decision))
    await expect(sheet('late', 'jo', [9, 0])).rejects.toThrow(/row-level security/)
    const strike = (db: Db) => insertStrike(db, { batch: first, why: 'No', by: hand('jo'), on: today })
    expect(await refused(jo, strike)).toMatch(/row-level security/)
  })
})

describe('a decision', () => {
  it('stands in place of the one before it, which stays', async () => {
    await makeRound('decide')
    await open('decide')
    await sheet('decide', 'jo', [9, 1])
    await close('decide')
    const decide = (decidedBy: string, lines: Parameters<typeof insertDecision>[1]['lines']) =>
      store.as(chair, db =>
        insertDecision(db, { id: newId(), round: 'decide', decidedBy, on: today, lines, by: hand('chair') })
      )
    await decide('The board', [{ theme: 'kind-people', taken: true, why: null }])
    await decide('The board, again', [
      { theme: 'kind-people', taken: false, why: 'It is in the plan already.' },
      { theme: 'joining-in', taken: true, why: 'Young people asked for it.' },
    ])
    expect(await store.as(chair, db => findDecision(db, 'decide'))).toMatchObject({
      number: 2,
      decidedBy: 'The board, again',
    })
    await store.as(chair, db =>
      proposeRound(needs, db, { key: 'decide', by: hand('chair'), note: null, needsTwo: false })
    )
    const priorities = await store.as(publicVisitor, newestPriorities)
    expect(priorities.map(({ theme, outcome }) => [theme, outcome])).toEqual([['joining-in', 'added']])
    const { rows } = await store.as(chair, db =>
      sql`select 1 from priorities.decision where round = 'decide'`.execute(db)
    )
    expect(rows).toHaveLength(2)
  })

  it('is for those who may decide, in their own name, and only on a closed vote', async () => {
    await makeRound('who')
    await open('who')
    const decide = (by: string) => (db: Db) =>
      insertDecision(db, {
        id: newId(),
        round: 'who',
        decidedBy: 'The board',
        on: today,
        lines: [],
        by: hand(by),
      })
    expect(await refused(chair, decide('chair'))).toMatch(/foreign key/)
    await close('who')
    expect(await refused(person('lee', 'reader'), decide('lee'))).toMatch(/row-level security/)
    expect(await refused(chair, decide('jo'))).toMatch(/row-level security/)
    expect(await refused(person('forum', 'forum-co-chair'), decide('forum'))).toBe('done')
  })
})
