import { join } from 'node:path'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { publicVisitor, theSystem } from '../../platform/access/index.ts'
import { root } from '../../root.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { readArea, resolveRecord, type Needs } from '../area/index.ts'
import { themesRoom } from '../themes/index.ts'
import {
  newestPriorities,
  prioritiesRoom,
  priorityByTheme,
  publishedRound,
  publishedRounds,
} from './index.ts'

const store = await freshStore()
const { area, record } = await readArea(join(root, 'areas', 'devon'))
const today = calendarDate('2026-11-24')
let ids = 0
const needs = {
  ...{ area, store, today: () => today, now: () => new Date(`${today}T09:00:00Z`) },
  newId: () => `00000000-0000-7000-8000-${String(++ids).padStart(12, '0')}`,
} as unknown as Needs

const load = () =>
  store.as(theSystem, async db => {
    const resolved = resolveRecord({ ...record, stories: [] }, today)
    await themesRoom.load?.(needs, db, resolved)
    return prioritiesRoom.load?.(needs, db, resolved)
  })
await load()

describe('Devon’s stars of 24 June 2025', () => {
  it('made priorities of 13 pairs: 4, 3, 2 and 4 under the four cornerstones', async () => {
    const round = await store.as(publicVisitor, db => publishedRound(db, 'stars-june-2025'))
    expect(round?.snapshot.closed).toBe('2025-06-24')
    expect(round?.publishedOn).toBe('2026-11-20')
    const shown = round?.snapshot.cornerstones.map(({ name, lines }) => [name, lines.length])
    expect(shown).toEqual([
      ['Welcome and care', 4],
      ['Value and include', 3],
      ['Communicate', 2],
      ['Work in partnership', 4],
    ])
    const priorities = await store.as(publicVisitor, newestPriorities)
    expect(priorities).toHaveLength(13)
    expect(priorities.filter(({ strength, development }) => strength && development)).toHaveLength(13)
  })

  it('are known only as "3 or more", so none of them is first', async () => {
    const priorities = await store.as(publicVisitor, newestPriorities)
    expect(new Set(priorities.map(({ stars }) => JSON.stringify(stars)))).toEqual(new Set(['{"atLeast":3}']))
    const round = await store.as(publicVisitor, db => publishedRound(db, 'stars-june-2025'))
    const ranks = round?.snapshot.cornerstones.flatMap(({ lines }) => lines.map(({ rank }) => rank))
    expect(new Set(ranks)).toEqual(new Set([null]))
  })

  it('do not say how many people took part, for nobody published it', async () => {
    const round = await store.as(publicVisitor, db => publishedRound(db, 'stars-june-2025'))
    expect(round?.snapshot).toMatchObject({ people: null, rule: { starsEach: null, threshold: 3 } })
    expect(round?.snapshot.source?.address).toContain('four-cornerstones')
  })

  it('can be found from a theme', async () => {
    const found = await store.as(publicVisitor, priorityByTheme)
    expect(found.get('a-person-not-a-website')).toMatchObject([
      { round: 'stars-june-2025', outcome: 'chosen' },
    ])
    expect(found.get('no-such-theme')).toBeUndefined()
  })

  it('are loaded once, however often the record is loaded', async () => {
    expect(await load()).toBe(0)
    expect(await store.as(publicVisitor, publishedRounds)).toHaveLength(1)
    const { rows } = await store.as(theSystem, db => sql`select 1 from rounds.batch`.execute(db))
    expect(rows).toHaveLength(1)
  })
})
