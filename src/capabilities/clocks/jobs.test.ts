import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { theSystem } from '../../platform/access/index.ts'
import { calendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { oweDuty } from './index.ts'
import { remind } from './jobs.ts'

const site = await freshSite('example')
const monday = calendarDate('2031-11-24')
const at = (clock: string): Needs => ({
  ...site.needs,
  today: () => monday,
  now: () => new Date(`${monday}T${clock}:00Z`),
})

/** Everybody who was written to since the last look, with the subject of their letter. */
async function letters() {
  const { rows } = await site.store.asOwner(db =>
    sql<{ to_address: string; subject: string; text: string }>`
      delete from platform.outbox returning to_address, subject, text`.execute(db)
  )
  return rows
}

describe('reminders', () => {
  it('wait until 8 in the morning', async () => {
    await letters()
    await remind(at('07:30'))
    expect(await letters()).toEqual([])
  })

  it('tell the one person who owes a thing, once a day, and nobody else', async () => {
    const [person] = (await site.needs.store.as(theSystem, async db => {
      await oweDuty(db, {
        ...{
          kind: 'test.thing',
          subject: 'test:1',
          title: 'Ring the school about the lift',
          where: '/staff/x',
        },
        ...{
          owedTo: 'the board',
          startedOn: monday,
          rule: { unit: 'fixed', day: calendarDate('2031-11-25') },
        },
        owedBy: { label: 'Jo', personId: 'jo-fernley' },
      })
      return ['jo.fernley@example.org']
    })) as [string]
    await remind(at('09:00'))
    const sent = await letters()
    const mine = sent.filter(({ to_address: to }) => to === person)
    expect(mine).toHaveLength(1)
    expect(mine[0]?.text).toContain('- Ring the school about the lift. Due by Tuesday 25 November 2031')
    expect(mine[0]?.subject).not.toContain('Ring the school about the lift')
    expect(sent.filter(({ text }) => text.includes('Ring the school about the lift'))).toHaveLength(1)

    await remind(at('10:00'))
    expect(await letters()).toEqual([])
  })
})
