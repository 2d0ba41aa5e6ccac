import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshStore, plant } from '../../../tests/support/database.ts'
import { json } from './index.ts'

describe.each(['server', 'embedded'] as const)('on the %s engine', async engine => {
  const store = await freshStore({ engine })
  await plant(
    store,
    `create table thing (
      id integer generated always as identity, big bigint, day date, at timestamptz, local timestamp, amount numeric,
      ratio float8, file bytea, facts jsonb, pause interval, yes boolean, tags text[], days date[], bigs bigint[], amounts numeric[])`
  )

  const read = async (select: ReturnType<typeof sql>) =>
    (await store.asOwner(db => sql<Record<string, unknown>>`select ${select}`.execute(db))).rows[0]

  it('a count is a number, and a number too big for one is a bigint', async () => {
    expect(await read(sql`count(*) as n, 9007199254740993 as big from generate_series(1, 3)`)).toEqual({
      n: 3,
      big: 9007199254740993n,
    })
  })

  it('a day is the day that was written, as text', async () => {
    expect(await read(sql`'2024-12-19'::date as day, array['2025-01-07'::date, null] as days`)).toEqual({
      day: '2024-12-19',
      days: ['2025-01-07', null],
    })
  })

  it('an instant is a Date, and a time of no place is text', async () => {
    const instant = await read(
      sql`'2024-06-24 10:00+01'::timestamptz as at, '2024-06-24 10:00'::timestamp as local`
    )
    expect(instant).toEqual({ at: new Date('2024-06-24T09:00:00Z'), local: '2024-06-24 10:00:00' })
  })

  it('an exact amount stays exact, as text', async () => {
    expect(
      await read(sql`1.50::numeric as amount, array[0.10::numeric] as amounts, 0.25::float8 as ratio`)
    ).toEqual({
      amount: '1.50',
      amounts: ['0.10'],
      ratio: 0.25,
    })
  })

  it('a file is a Buffer, an interval is text, yes is true', async () => {
    expect(await read(sql`'\\x00ff'::bytea as file, '1 day 02:00'::interval as pause, true as yes`)).toEqual({
      file: Buffer.from([0, 255]),
      pause: '1 day 02:00:00',
      yes: true,
    })
  })

  it('everything that is written is read back as it was', async () => {
    const at = new Date('2025-03-30T01:30:00.123Z')
    const facts = [{ said: 'é "q" \\ \n' }, null, 1.5, ['x']]
    const { rows } = await store.asOwner(db =>
      sql`insert into thing (big, day, at, amount, file, facts, yes, tags, bigs)
        values (${5}, ${'2025-03-30'}, ${at}, ${'12.30'}, ${new Uint8Array([1, 2])}, ${json(facts)}, ${false}, ${['a,b', '', 'c"']}, ${[1, 2]})
        returning big, day, at, amount, file, facts, yes, tags, bigs, days`.execute(db)
    )
    expect(rows).toEqual([
      {
        big: 5,
        day: '2025-03-30',
        at,
        amount: '12.30',
        file: Buffer.from([1, 2]),
        facts,
        yes: false,
        tags: ['a,b', '', 'c"'],
        bigs: [1, 2],
        days: null,
      },
    ])
  })

  it('a lone word, number or nothing in a json column is told apart', async () => {
    expect(await read(sql`${json('word')} as word, ${json(3)} as three, ${json(null)} as nothing`)).toEqual({
      word: 'word',
      three: 3,
      nothing: null,
    })
  })
})
