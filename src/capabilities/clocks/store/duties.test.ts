import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshStore } from '../../../../tests/support/database.ts'
import { type Actor, publicVisitor, theSystem } from '../../../platform/access/index.ts'
import { calendarDate, type CalendarDate } from '../../../standards/calendar.ts'
import {
  dropDuty,
  dutiesOf,
  dutiesOfEach,
  handDuty,
  keepDuty,
  keepingOurWord,
  moveDuty,
  movesOf,
  type NewDuty,
  openDuties,
  oweDuties,
  oweDuty,
  standingOf,
} from '../index.ts'
import { remindersOn } from '../ledger.ts'

const store = await freshStore()
const day = calendarDate
const friday = day('2026-11-20')

const reader: Actor = {
  kind: 'person',
  id: 'person-1',
  name: 'Sam Example',
  jobTitle: 'Reader',
  organisation: 'forum',
  roles: ['reader'],
}

const duty = (subject: string, more: Partial<NewDuty> = {}): NewDuty => ({
  kind: 'voice.read',
  subject,
  title: 'Read a new story',
  where: '/staff/stories/1',
  owedBy: { role: 'reader', label: 'people who read stories' },
  owedTo: 'the person who told us',
  startedOn: friday,
  rule: { unit: 'working-days', n: 2 },
  ...more,
})

const owe = (actor: Actor, ...duties: NewDuty[]) => store.as(actor, db => oweDuties(db, duties))
const keep = (subject: string, kind: string, on: CalendarDate) =>
  store.as(reader, db => keepDuty(db, subject, kind, on))
const of = (subject: string, today = friday) => store.as(reader, db => dutiesOf(db, subject, today))
const workOf = (personId: string, today: CalendarDate) =>
  store.as(reader, db => openDuties(db, { forRoles: ['themer'], personId }, today))

describe('a story told by a visitor', () => {
  it('starts its duties, which staff then see with the day they are due', async () => {
    await owe(
      publicVisitor,
      duty('voice:a'),
      duty('voice:a', { kind: 'voice.answer', rule: { unit: 'working-days', n: 10 } })
    )
    const duties = await of('voice:a')
    expect(duties.map(({ kind, standing }) => [kind, standing.due, standing.state])).toEqual([
      ['voice.answer', '2026-12-04', 'due'],
      ['voice.read', '2026-11-24', 'due'],
    ])
    expect(duties[1]).toMatchObject(duty('voice:a'))
  })

  it('starts them once, however often it is handed in', async () => {
    await owe(publicVisitor, duty('voice:twice'))
    await owe(theSystem, duty('voice:twice', { startedOn: day('2026-11-25') }))
    expect((await of('voice:twice')).map(({ startedOn }) => startedOn)).toEqual([friday])
  })

  it('may not be put on a named person by the visitor', async () => {
    const onSomebody = duty('voice:named', { owedBy: { personId: 'person-1', label: 'Sam' } })
    await expect(owe(publicVisitor, onSomebody)).rejects.toThrow('row-level security')
  })

  it('lets the visitor ask where one duty stands, since they know their story', async () => {
    await owe(publicVisitor, duty('voice:mine'))
    const asked = (subject: string) =>
      store.as(publicVisitor, db => standingOf(db, subject, 'voice.read', day('2026-11-26')))
    expect(await asked('voice:mine')).toMatchObject({ state: 'late', lateBy: { days: 2, workingDays: 2 } })
    expect(await asked('voice:other')).toBeNull()
  })

  it('lets the visitor take it back, and the duties with it', async () => {
    await owe(publicVisitor, duty('voice:back'))
    const drop = () =>
      store.as(publicVisitor, db =>
        dropDuty(db, 'voice:back', 'voice.read', { on: friday, why: 'taken-back' })
      )
    expect([await drop(), await drop()]).toEqual([true, false])
    expect(await of('voice:back')).toMatchObject([
      { droppedWhy: 'taken-back', standing: { state: 'set-aside' } },
    ])
  })
})

describe('a visitor', () => {
  const look = (what: string) => store.as(publicVisitor, db => sql.raw(what).execute(db))

  it.each(['subject', 'title', 'place', 'owed_person', 'owed_role', 'owed_label', 'owed_to'])(
    'cannot read the %s of a duty',
    async column => {
      await expect(look(`select ${column} from clocks.duty`)).rejects.toThrow('permission denied')
    }
  )

  it('cannot read who kept a duty, or why one was dropped or moved', async () => {
    await expect(look('select kept_by from clocks.kept')).rejects.toThrow('permission denied')
    await expect(look('select why from clocks.dropped')).rejects.toThrow('permission denied')
    await expect(look('select why from clocks.moved')).rejects.toThrow('permission denied')
  })

  it('cannot say that a duty was kept', async () => {
    await owe(publicVisitor, duty('voice:unkept'))
    const claim = store.as(publicVisitor, db => keepDuty(db, 'voice:unkept', 'voice.read', friday))
    await expect(claim).rejects.toThrow('permission denied')
  })
})

describe('keeping a duty', () => {
  it('is written down once: the first day stands', async () => {
    await owe(theSystem, duty('voice:kept'))
    expect(await keep('voice:kept', 'voice.read', day('2026-11-23'))).toBe(true)
    expect(await keep('voice:kept', 'voice.read', day('2026-11-30'))).toBe(false)
    expect(await of('voice:kept', day('2026-12-10'))).toMatchObject([
      { keptOn: '2026-11-23', standing: { state: 'kept' } },
    ])
  })

  it('of something never owed changes nothing', async () => {
    expect(await keep('voice:never', 'voice.read', friday)).toBe(false)
  })

  it('is signed by the database with the name of whoever did it', async () => {
    await owe(theSystem, duty('voice:signed'))
    await keep('voice:signed', 'voice.read', friday)
    const signed = store.as(reader, db =>
      sql<{
        kept_by: string
      }>`select kept_by from clocks.kept join clocks.duty on duty = id where subject = 'voice:signed'`.execute(
        db
      )
    )
    expect((await signed).rows).toEqual([{ kept_by: 'person-1' }])
  })

  it('cannot be taken back or changed by anyone who works here', async () => {
    const change = (what: string) => store.as(reader, db => sql.raw(what).execute(db))
    expect((await change('delete from clocks.kept')).numAffectedRows).toBe(0n)
    expect((await change('delete from clocks.duty')).numAffectedRows).toBe(0n)
    await expect(change("update clocks.duty set started_on = '2027-01-01'")).rejects.toThrow(
      'permission denied'
    )
    await expect(change("update clocks.kept set kept_on = '2020-01-01'")).rejects.toThrow('permission denied')
  })
})

describe('handing a duty on', () => {
  const to = { personId: 'person-2', label: 'Jo' }
  const secretary: Actor = { ...reader, id: 'person-7', roles: ['board-secretary'] }
  const hand = (actor: Actor, subject: string) =>
    store.as(actor, db => handDuty(db, subject, 'voice.read', { to, on: friday }))

  it('is for whoever owes it, and for nobody of another role', async () => {
    await owe(publicVisitor, duty('voice:handed'))
    expect(await hand(secretary, 'voice:handed')).toBe(false)
    expect(await hand(reader, 'voice:handed')).toBe(true)
  })
})

describe('a day that is moved', () => {
  const promise = (subject: string) =>
    duty(subject, {
      kind: 'plan.promise',
      rule: { unit: 'fixed', day: day('2026-12-31') },
      owedBy: { personId: 'person-9', label: 'Jo' },
    })
  const move = (subject: string, to: string, kind = 'plan.promise') =>
    store.as(reader, db =>
      moveDuty(db, subject, kind, { to: day(to), on: friday, why: 'The hall was flooded' })
    )

  it('keeps every day it had before, with the reason and who moved it', async () => {
    await owe(theSystem, promise('action:1'))
    await move('action:1', '2027-02-01')
    await move('action:1', '2027-03-01')
    expect(await of('action:1')).toMatchObject([
      { rule: { day: '2026-12-31' }, standing: { due: '2027-03-01' } },
    ])
    const moves = await store.as(reader, db => movesOf(db, 'action:1', 'plan.promise'))
    expect(moves.map(({ from, to, by }) => [from, to, by])).toEqual([
      ['2026-12-31', '2027-02-01', 'person-1'],
      ['2027-02-01', '2027-03-01', 'person-1'],
    ])
  })

  it('is refused for a standard of service, for what is kept, and for what is not owed', async () => {
    await owe(theSystem, duty('voice:standard'), promise('action:kept'))
    await keep('action:kept', 'plan.promise', friday)
    await expect(move('voice:standard', '2027-02-01', 'voice.read')).rejects.toMatchObject({
      code: 'duty-cannot-move',
    })
    await expect(move('action:kept', '2027-02-01')).rejects.toMatchObject({ code: 'duty-cannot-move' })
    await expect(move('action:none', '2027-02-01')).rejects.toMatchObject({ status: 404 })
  })
})

describe('my work', () => {
  it('is what my roles and I owe, the latest first, without what is done', async () => {
    const themer = { role: 'themer', label: 'people who sort stories' } as const
    const mine = { personId: 'person-7', label: 'Ali' }
    await owe(
      theSystem,
      duty('voice:w1', { kind: 'theme.sort', owedBy: themer, startedOn: day('2026-11-19') }),
      duty('voice:w2', { kind: 'theme.sort', owedBy: mine, startedOn: day('2026-11-10') }),
      duty('voice:w3', { kind: 'theme.sort', owedBy: themer, startedOn: friday }),
      duty('voice:w4', { kind: 'theme.sort', owedBy: themer, startedOn: day('2026-11-02') }),
      duty('voice:w5', { kind: 'theme.sort', owedBy: { ...themer, personId: 'person-8' } })
    )
    await keep('voice:w4', 'theme.sort', friday)
    const work = await workOf('person-7', day('2026-11-23'))
    expect(work.map(({ subject, standing }) => [subject, standing.state])).toEqual([
      ['voice:w2', 'late'],
      ['voice:w1', 'due-today'],
      ['voice:w3', 'due'],
    ])
  })

  it('can be asked for a whole list at once', async () => {
    const each = await store.as(reader, db =>
      dutiesOfEach(db, ['voice:w1', 'voice:w2', 'voice:none'], friday)
    )
    expect([...each.keys()].sort()).toEqual(['voice:w1', 'voice:w2'])
  })

  it('comes with reminders, on the day before and when late', async () => {
    const reminders = await store.as(theSystem, db => remindersOn(db, day('2026-11-23')))
    const sorting = reminders.filter(({ duty: { kind } }) => kind === 'theme.sort')
    expect(sorting.map(({ duty: { subject }, why }) => [subject, why]).sort()).toEqual([
      ['voice:w3', 'due-next'],
      ['voice:w5', 'due-next'],
    ])
  })
})

describe('are we keeping our word?', () => {
  it('is counted for anyone to read, moved days and dropped duties included', async () => {
    const meeting = (n: number, startedOn: string) =>
      duty(`meeting:${n}`, {
        kind: 'minutes.publish',
        startedOn: day(startedOn),
        rule: { unit: 'working-days', n: 10 },
      })
    await owe(
      theSystem,
      meeting(1, '2026-09-23'),
      meeting(2, '2026-10-01'),
      meeting(3, '2026-10-20'),
      meeting(4, '2026-11-18')
    )
    await keep('meeting:1', 'minutes.publish', day('2026-10-07'))
    await keep('meeting:2', 'minutes.publish', day('2026-10-16'))
    const word = await store.as(publicVisitor, db => keepingOurWord(db, friday))
    expect(word.find(({ kind }) => kind === 'minutes.publish')).toEqual({
      kind: 'minutes.publish',
      asked: 4,
      keptInTime: 1,
      keptLate: 1,
      late: 1,
      notYetDue: 1,
      neverKept: 0,
      setAside: 0,
      longestWait: 23,
    })
  })

  it('takes one duty at a time too', async () => {
    await store.as(theSystem, db => oweDuty(db, duty('voice:one')))
    expect(await of('voice:one')).toHaveLength(1)
  })
})
