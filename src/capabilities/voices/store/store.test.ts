import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshStore } from '../../../../tests/support/database.ts'
import { publicVisitor, theSystem, type Actor, type RoleCode } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import { calendarDate } from '../../../standards/calendar.ts'
import * as voices from './index.ts'

const friday = calendarDate('2026-11-20')
const receipt = 'a'.repeat(64)
const another = 'b'.repeat(64)
const teller: Actor = { kind: 'public', receipt }
const stranger: Actor = { kind: 'public', receipt: another }

const staff = (...roles: RoleCode[]): Actor => ({
  ...{
    kind: 'person',
    id: roles.join('-'),
    name: 'Sam Example',
    jobTitle: 'Family link lead',
    organisation: 'council',
  },
  roles,
})

const story = {
  ...{ id: '3f0c1f5e-8f1c-4d4b-9a3b-0d3c5b7a9e01', reference: 'bcdf2345', receipt },
  ...({ teller: 'parent-carer', cornerstone: 'communicate', sharing: 'everyone' } as const),
  ...{ words: 'Nobody rang Alex back.', receivedOn: friday },
  ...({ cameBy: 'words', askFirst: false, shareUntil: null, speaksFor: null } as const),
  ...{ wantsAnswer: true, good: null, better: null },
}

const rows = async (db: Db, text: string): Promise<unknown[]> => (await sql.raw(text).execute(db)).rows

const by = { id: 'reader', name: 'Jo Example', jobTitle: 'Story reader', organisation: 'council' }
const act = { storyId: story.id, by, on: friday }

// The same promises on a PostgreSQL server and on the engine inside the process.
describe.each(['server', 'embedded'] as const)('the row policies on the %s engine', engine => {
  const opened = freshStore({ engine })

  it('let a visitor add a story, once for each code', async () => {
    const store = await opened
    expect(await store.as(teller, db => voices.insertStory(db, story))).toBe(true)
    const again = { ...story, id: '3f0c1f5e-8f1c-4d4b-9a3b-0d3c5b7a9e02', reference: 'bcdf2346' }
    expect(await store.as(teller, db => voices.insertStory(db, again))).toBe(false)
  })

  it('refuse a story under a code the visitor does not hold', async () => {
    const store = await opened
    const forged = { ...story, id: '3f0c1f5e-8f1c-4d4b-9a3b-0d3c5b7a9e03', reference: 'bcdf2347' }
    await expect(store.as(stranger, db => voices.insertStory(db, forged))).rejects.toThrow(
      'row-level security'
    )
    await expect(store.as(publicVisitor, db => voices.insertStory(db, forged))).rejects.toThrow(
      'row-level security'
    )
  })

  it('show the public no story without its receipt: neither the words, nor that it exists', async () => {
    const store = await opened
    const seen = (actor: Actor, text: string) => store.as(actor, db => rows(db, text))
    for (const nobody of [publicVisitor, stranger]) {
      expect(await seen(nobody, 'select id from voices.story')).toEqual([])
      expect(await seen(nobody, 'select words from voices.original')).toEqual([])
      expect(await seen(nobody, 'select words from voices.answer')).toEqual([])
      expect(await seen(nobody, 'select words from voices.clearing')).toEqual([])
    }
    expect(await seen(teller, 'select words from voices.original')).toEqual([{ words: story.words }])
  })

  it('show the public no reference, even with the receipt', async () => {
    const store = await opened
    await expect(store.as(teller, db => rows(db, 'select reference from voices.story'))).rejects.toThrow(
      'permission'
    )
    await expect(
      store.as(teller, db => rows(db, 'update voices.original set words = $$x$$'))
    ).rejects.toThrow('permission')
  })

  it('show the words as they came to those who read stories, and to no other staff', async () => {
    const store = await opened
    const words = (actor: Actor) => store.as(actor, db => rows(db, 'select words from voices.original'))
    expect(await words(staff('reader'))).toHaveLength(1)
    expect(await words(staff('answerer'))).toHaveLength(1)
    expect(await words(staff('safeguarding-lead'))).toHaveLength(1)
    expect(await words(staff('themer', 'publisher', 'administrator', 'chair'))).toEqual([])
  })

  it('show a draft to whoever holds its code, and never to staff', async () => {
    const store = await opened
    await store.as(stranger, db => voices.saveDraft(db, another, { words: ['Unsent.'] }, friday))
    expect(await store.as(stranger, db => voices.findDraft(db, another))).toMatchObject({
      answers: { words: ['Unsent.'] },
    })
    expect(await store.as(teller, db => voices.findDraft(db, another))).toBeUndefined()
    await expect(
      store.as(staff('administrator'), db => rows(db, 'select answers from voices.draft'))
    ).rejects.toThrow('permission')
    expect(await store.as(staff('reader'), db => rows(db, 'select receipt_hash from voices.draft'))).toEqual(
      []
    )
  })

  it('let staff act in their own name only', async () => {
    const store = await opened
    await expect(store.as(staff('answerer'), db => voices.insertReading(db, act))).rejects.toThrow(
      'row-level security'
    )
    await expect(
      store.as(staff('reader'), db => voices.insertAnswer(db, { ...act, words: 'We are sorry.' }))
    ).rejects.toThrow('row-level security')
    await store.as(staff('reader'), db => voices.insertReading(db, act))
    expect(await store.as(teller, db => rows(db, 'select by_job from voices.reading'))).toEqual([
      { by_job: 'Story reader' },
    ])
  })
})

describe('two people who take names out of one story', () => {
  it('cannot undo each other unseen', async () => {
    const store = await freshStore()
    await store.as(teller, db => voices.insertStory(db, story))
    const clear = (words: string, seen: number) =>
      store.as(staff('reader'), db =>
        voices.insertClearing(db, { ...act, decision: { kind: 'cleared', words }, seen })
      )
    const both = await Promise.all([
      clear('Nobody rang [name] back.', 0),
      clear('Nobody rang [child] back.', 0),
    ])
    expect(both.toSorted()).toEqual([false, true])
    expect(await clear('Nobody rang [name] back.', 1)).toBe(true)
  })
})

describe('what is handed on for sorting', () => {
  it('is the words with names taken out, and only those meant for everyone', async () => {
    const store = await freshStore()
    const quiet = {
      ...story,
      id: '3f0c1f5e-8f1c-4d4b-9a3b-0d3c5b7a9e04',
      reference: 'bcdf2348',
      receipt: another,
    }
    await store.as(teller, db => voices.insertStory(db, story))
    await store.as(stranger, db => voices.insertStory(db, { ...quiet, sharing: 'staff' }))
    const clear = (storyId: string) =>
      store.as(staff('reader'), async db => {
        await voices.insertReading(db, { ...act, storyId })
        await voices.insertClearing(db, {
          ...act,
          storyId,
          decision: { kind: 'cleared', words: 'Nobody rang [name] back.' },
          seen: 0,
        })
      })
    expect(await store.as(staff('themer'), db => voices.storiesToTheme(db))).toEqual([])
    await clear(story.id)
    await clear(quiet.id)
    const forThemer = await store.as(staff('themer'), db => voices.storiesToTheme(db))
    expect(forThemer.map(({ sharing, words }) => [sharing, words])).toEqual([
      ['everyone', 'Nobody rang [name] back.'],
      ['staff', null],
    ])
    expect(Object.keys(forThemer[0]!).toSorted()).toEqual([
      'cornerstone',
      'id',
      'receivedOn',
      'reference',
      'sharing',
      'teller',
      'words',
    ])
    expect(
      await store.as(staff('themer'), db => voices.storiesToTheme(db, { except: [story.id] }))
    ).toHaveLength(1)
    expect(
      await store.as(staff('themer'), db => voices.storiesToTheme(db, { only: [story.id] }))
    ).toHaveLength(1)
    expect(await store.as(theSystem, db => voices.countByCornerstone(db))).toEqual(
      new Map([['communicate', 2]])
    )
  })
})
