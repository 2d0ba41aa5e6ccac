import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { theSystem } from '../../platform/access/index.ts'
import { sealerOf } from '../../platform/seal.ts'
import type { Needs, ResolvedRecord } from '../area/index.ts'
import { currentAll } from '../publishing/index.ts'
import { calendarDate as on } from '../../standards/calendar.ts'
import { keepingOurWord } from '../clocks/index.ts'
import { storyIdsByRecordKey, voicesRoom, type PublicStory } from './index.ts'
import { readArea } from '../area/index.ts'

const store = await freshStore()
const { area } = await readArea(`${import.meta.dirname}/../../../areas/example`)
const today = on('2026-11-20')

const needs: Needs = {
  ...{
    area,
    store,
    baseUrl: 'http://localhost',
    waysIn: [],
    afterTelling: [],
    aboutTellers: { questions: [], keep: async () => {}, forget: async () => {} },
    alertsOf: async () => [],
    waitingFor: async () => [],
    forgetVoice: async () => {},
    countAgain: async () => {},
    builtOn: async () => 0,
  },
  today: () => today,
  now: () => new Date('2026-11-20T12:00:00Z'),
  newId: () => crypto.randomUUID(),
  randomBytes: size => crypto.getRandomValues(new Uint8Array(size)),
  keyedHash: (_, text) => Buffer.from(text.padEnd(32)).toString('hex').slice(0, 64),
  ...sealerOf('a secret of this test alone'),
  log: { info() {}, warn() {}, error() {} },
}

const jo = {
  ...{ key: 'jo', name: 'Jo Example', jobTitle: 'Story reader', organisation: 'council' },
  ...{ email: 'jo@example.org', roles: [] },
}
const story = {
  ...({ teller: 'parent-carer', sharing: 'everyone', cornerstone: 'communicate', district: null } as const),
  ...{ words: 'Nobody rang us back.', told: on('2026-10-01'), heard: null, themes: [], outcome: null },
}
const record = {
  people: [jo],
  stories: [
    {
      ...story,
      key: 'answered',
      read: { by: 'jo', on: on('2026-10-02') },
      answer: { by: 'jo', on: on('2026-10-30'), words: 'We are sorry about this.' },
    },
    {
      ...story,
      key: 'quiet',
      sharing: 'staff',
      read: { by: 'jo', on: on('2026-10-02') },
      answer: { by: 'jo', on: on('2026-10-09'), words: 'We are sorry about this.' },
    },
    { ...story, key: 'new', told: on('2026-11-20'), read: null, answer: null },
  ],
} as unknown as ResolvedRecord

const load = () => store.as(theSystem, db => voicesRoom.load!(needs, db, record))

describe('the stories of a record', () => {
  it('are loaded once, however often they are loaded', async () => {
    expect(await load()).toBe(3)
    expect(await load()).toBe(0)
  })

  it('are public only when their tellers said so and they are answered', async () => {
    const stories = await store.as({ kind: 'public' }, db => currentAll<PublicStory>(db, 'story'))
    expect(stories.map(({ snapshot }) => [snapshot.toldIn, snapshot.words])).toEqual([
      ['2026-10', 'Nobody rang us back.'],
    ])
  })

  it('leave our word as it was kept: late when it was late, open when it is open', async () => {
    const kept = await store.as(theSystem, db => keepingOurWord(db, today))
    expect(kept.find(({ kind }) => kind === 'voice.answered')).toMatchObject({ keptLate: 1 })
  })

  it('can be found by later rooms by the key of their record', async () => {
    const ids = await store.as(theSystem, db => storyIdsByRecordKey(db, ['new', 'unknown']))
    expect([...ids.keys()]).toEqual(['new'])
  })

  it('have a receipt nobody can type', async () => {
    const { rows } = await store.asOwner(db =>
      sql<{ n: number }>`select count(distinct receipt_hash) as n from voices.story`.execute(db)
    )
    expect(rows).toEqual([{ n: 3 }])
  })
})
