import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshStore } from '../../../../tests/support/database.ts'
import { theSystem } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import { calendarDate } from '../../../standards/calendar.ts'
import { takeInMany, type OneOfMany } from './take-in-many.ts'

const store = await freshStore()
const together = { id: '3f0c1f5e-8f1c-4d4b-9a3b-0d3c5b7a9e01', sharing: 'staff' } as const

const said: OneOfMany = {
  ...{ teller: 'parent-carer', cornerstone: null, good: null, better: null },
  ...{ words: 'Nobody rang.', receivedOn: calendarDate('2026-11-20') },
}
const many: OneOfMany[] = [
  { ...said, words: 'A "quote", a \\ and {a brace}', good: 'null', better: ', ' },
  { ...said, words: 'Two\nlines, and café 🙂', cornerstone: 'communicate' },
  { ...said, words: "'; drop table voices.story; --" },
]

const kept = async (db: Db) =>
  (
    await sql<OneOfMany>`select s.teller, s.cornerstone, s.received_on as "receivedOn", o.words, o.good, o.better
      from voices.story s join voices.original o using (receipt_hash) order by o.words collate "C"`.execute(
      db
    )
  ).rows

/** The first three are drawn with one reference for all; after that, by chance. */
function drawnAlike() {
  let drawn = 0
  return (size: number) => {
    const random = randomBytes(size)
    if (++drawn === 2) random.fill(0, 3 * 16, 3 * 24) // after the bytes of three ids
    return random
  }
}

describe('many voices that come together', () => {
  it('are kept to the letter, and one whose reference is taken is given another', async () => {
    await store.as(theSystem, db => takeInMany({ randomBytes: drawnAlike() }, db, together, many))
    const rows = await store.asOwner(kept)
    expect(rows).toEqual(many.toSorted((a, b) => (a.words < b.words ? -1 : 1)))
  })
})
