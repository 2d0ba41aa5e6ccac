import fc from 'fast-check'
import { sql } from 'kysely'
import { describe, expect, it, vi } from 'vitest'
import { asAdministrator, freshStore, plant } from '../../../tests/support/database.ts'
import { type Actor, publicVisitor, theSystem } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { addDays, calendarDate, type CalendarDate } from '../../standards/calendar.ts'
import { putTogether, recount, tallies } from './counting.ts'
import { cutThread, dropDuty, keepDuty, moveDuty, type NewDuty, oweDuties, undoDuties } from './index.ts'
import { addUp, tallyOf } from './rules/tally.ts'
import { countLedger, findCounts, findUncounted } from './store/index.ts'
import { calendarMark } from './rules/calendar-mark.ts'

const store = await freshStore()
const friday = calendarDate('2026-11-20')
const reader: Actor = {
  ...{ kind: 'person', id: 'person-1', name: 'Sam Example', jobTitle: 'Reader', organisation: 'forum' },
  roles: ['reader'],
}

const kinds = ['voice.read', 'survey.read', 'plan.promise'] as const
const subjectOf = (kind: string, n: number) => `${kind.split('.')[0]}:${n}`
const dutyOf = (kind: string, n: number, startedOn: CalendarDate): NewDuty => ({
  ...{ kind, subject: subjectOf(kind, n), title: 'Work', where: '/staff', owedTo: 'a teller', startedOn },
  owedBy: { role: 'reader', label: 'readers' },
  rule:
    kind === 'plan.promise' ? { unit: 'fixed', day: addDays(startedOn, n) } : { unit: 'working-days', n: 2 },
})

/** What may happen to the ledger, by whoever may do it. `day` counts from the Friday, and may be one to come. */
const acts = {
  owe: (kind, n, day) => [
    publicVisitor,
    db =>
      oweDuties(
        db,
        [1, 2, 3].map(m => dutyOf(kind, n + m, addDays(friday, day)))
      ),
  ],
  keep: (kind, n, day) => [reader, db => keepDuty(db, subjectOf(kind, n), kind, addDays(friday, day))],
  drop: (kind, n, day) => [
    publicVisitor,
    db => dropDuty(db, subjectOf(kind, n), kind, { on: addDays(friday, day), why: 'taken back' }),
  ],
  move: (_, n, day) => [
    reader,
    db =>
      moveDuty(db, subjectOf('plan.promise', n), 'plan.promise', {
        ...{ to: addDays(friday, day), on: friday, why: 'The hall was flooded' },
      }),
  ],
  cut: (_, n) => [theSystem, db => cutThread(db, subjectOf('voice.read', n), { kinds: 'voice', on: friday })],
  undo: (_, n) => [theSystem, db => undoDuties(db, subjectOf('survey.read', n))],
  together: () => [theSystem, db => putTogether(db, friday, 1)],
  recount: () => [theSystem, async db => expect(await recount(db, friday)).toEqual({ wrong: 0 })],
} satisfies Record<string, (kind: string, n: number, day: number) => [Actor, (db: Db) => Promise<unknown>]>

const asTheyAreKept = (today: CalendarDate) => store.as(publicVisitor, db => tallies(db, today))
const asTheLedgerSays = async (today: CalendarDate) => {
  const { alike } = await store.as(publicVisitor, countLedger)
  return addUp(alike.map(one => tallyOf(one, today)))
}
const inOrder = (some: readonly object[]) => some.map(one => JSON.stringify(one)).sort()

/** One act; `fails` when something goes wrong at its end, so that nothing of it may count. */
const drawn = fc.record({
  act: fc.constantFrom(...(Object.keys(acts) as (keyof typeof acts)[])),
  kind: fc.constantFrom(...kinds),
  ...{ n: fc.integer({ min: 1, max: 6 }), day: fc.integer({ min: -30, max: 5 }) },
  fails: fc.boolean(),
})
type Drawn = typeof drawn extends fc.Arbitrary<infer T> ? T : never

async function carryOut({ act, kind, n, day, fails }: Drawn): Promise<void> {
  const [who, work] = acts[act](kind, n, day)
  const whole = store.as(who, async db => {
    await work(db)
    if (fails) throw new Error('the light went out')
  })
  await whole.catch((fault: Error & { status?: number }) => {
    if (fault.message !== 'the light went out' && fault.status === undefined) throw fault
  })
}

/** The database crashed: it empties the tables that are in no log. */
const crash = () => plant(store, 'truncate clocks.alike, clocks.tally, clocks.counted')

const isWhole = async () => (await store.as(theSystem, db => findUncounted(db, calendarMark()))) !== null
const countsAnew = () => store.as(theSystem, db => recount(db, friday))

describe('the counts of duties', () => {
  it('are what the ledger says, whatever happens to it and in whatever order', async () => {
    await countsAnew()
    const happened = fc.asyncProperty(fc.array(drawn, { minLength: 10, maxLength: 40 }), async many => {
      for (const one of many) await carryOut(one)
      expect(await isWhole()).toBe(true)
      for (const today of [friday, addDays(friday, 3), addDays(friday, 40)]) {
        expect(inOrder(await asTheyAreKept(today))).toEqual(inOrder(await asTheLedgerSays(today)))
      }
    })
    await fc.assert(happened, { numRuns: 25, seed: 20_261_120 })
  })

  it('are right when two keep, set aside and move one duty at once', async () => {
    const n = 77
    await store.as(theSystem, db => oweDuties(db, [dutyOf('plan.promise', n, friday)]))
    const subject = subjectOf('plan.promise', n)
    const [kept, enough] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const first = store.as(reader, async db => {
      await keepDuty(db, subject, 'plan.promise', friday)
      kept.resolve()
      await enough.promise
    })
    await kept.promise
    const others = [
      store.as(reader, db => dropDuty(db, subject, 'plan.promise', { on: friday, why: 'stopped' })),
      store.as(reader, db =>
        moveDuty(db, subject, 'plan.promise', {
          to: addDays(friday, 9),
          on: friday,
          why: 'The hall was flooded',
        })
      ),
    ]
    await untilTwoWait()
    enough.resolve()
    await Promise.all([first, ...others])
    expect(inOrder(await asTheyAreKept(friday))).toEqual(inOrder(await asTheLedgerSays(friday)))
  })

  it('are taken from the ledger itself after the database crashed, until they are counted anew', async () => {
    const before = await asTheyAreKept(friday)
    await crash()
    expect(inOrder(await asTheyAreKept(friday))).toEqual(inOrder(before))
    await store.as(publicVisitor, db => oweDuties(db, [dutyOf('voice.read', 500, friday)]))
    expect(inOrder(await asTheyAreKept(friday))).toEqual(inOrder(await asTheLedgerSays(friday)))
    await store.as(theSystem, db => putTogether(db, friday))
    expect(await isWhole()).toBe(true)
    expect(inOrder(await asTheyAreKept(friday))).toEqual(inOrder(await asTheLedgerSays(friday)))
  })

  it('of another calendar of bank holidays are used for nothing', async () => {
    expect(await store.as(publicVisitor, db => findCounts(db, 'another'))).toBeNull()
  })

  it('that somebody changed by hand are found and put right', async () => {
    await plant(
      store,
      'update clocks.tally set count = count + 1 where ctid = (select min(ctid) from clocks.tally)'
    )
    expect(await countsAnew()).toEqual({ wrong: 1 })
    expect(await countsAnew()).toEqual({ wrong: 0 })
  })

  it('can be changed by nobody who visits or works here', async () => {
    const add =
      "insert into clocks.alike (kind, started_on, rule_unit, count) values ('voice.read', '2026-11-20', 'weeks', 9)"
    for (const who of [publicVisitor, reader]) {
      await expect(store.as(who, db => sql.raw(add).execute(db))).rejects.toThrow('row-level security')
    }
    const close = store.as(publicVisitor, db => sql.raw('update clocks.duty set open = false').execute(db))
    expect((await close).numAffectedRows).toBe(0n)
  })

  it('grow by one row, however many duties of one day are handed in at once', async () => {
    const rows = () => store.as(theSystem, db => findUncounted(db, calendarMark()))
    const before = await rows()
    const many = Array.from({ length: 1000 }, (_, n) => dutyOf('voice.read', 10_000 + n, friday))
    await store.as(publicVisitor, db => oweDuties(db, many))
    expect(await rows()).toBe(before! + 1)
  })
})

/** Until the database says that two of this test wait for a third. */
async function untilTwoWait(): Promise<void> {
  const waiting = `select from pg_stat_activity where datname = '${await databaseName}' and wait_event_type = 'Lock'`
  await vi.waitFor(async () => expect(await asAdministrator(waiting)).toHaveLength(2), { timeout: 120_000 })
}

const databaseName = store.asOwner(async db => {
  const { rows } = await sql<{ name: string }>`select current_database() as name`.execute(db)
  return rows[0]!.name
})
