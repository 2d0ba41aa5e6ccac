import { describe, expect, it } from 'vitest'
import { calendarDate as on } from '../../../standards/calendar.ts'
import { newDayFault, takeOver } from './late.ts'

const sam = { id: 'sam', name: 'Sam Example', job: 'Link lead', open: 0 }
const jo = { id: 'jo', name: 'Jo Example', job: 'Family contact worker', open: 1 }
const facts = {
  ...{ answerBy: on('2026-12-04'), answered: false, earlier: [], answerers: [jo, sam] },
  today: on('2026-12-08'),
}

describe('an answer that is late', () => {
  it('is given to the person who has the fewest, with a new day in two working days', () => {
    expect(takeOver(facts)).toEqual({ by: sam, newDay: '2026-12-10' })
  })

  it('is not late on its day', () => {
    expect(takeOver({ ...facts, today: on('2026-12-04') })).toBeNull()
  })

  it('is nobody’s any more once it is written', () => {
    expect(takeOver({ ...facts, answered: true })).toBeNull()
  })

  it('stays with its person until the new day has gone by', () => {
    const earlier = [{ byId: 'sam', newDay: on('2026-12-10') }]
    expect(takeOver({ ...facts, earlier, today: on('2026-12-10') })).toBeNull()
    expect(takeOver({ ...facts, earlier, today: on('2026-12-11') })).toMatchObject({ by: jo })
  })

  it('goes to the same person again only when there is nobody else', () => {
    const earlier = [{ byId: 'sam', newDay: on('2026-12-07') }]
    expect(takeOver({ ...facts, earlier, answerers: [sam] })).toMatchObject({ by: sam })
  })

  it('names nobody when nobody answers stories', () => {
    expect(takeOver({ ...facts, answerers: [] })).toBeNull()
  })
})

describe('the new day that somebody names for a late answer', () => {
  const rule = { today: on('2026-12-08'), workingDays: 10 }

  it('is after today, and no further off than the first one was', () => {
    expect(newDayFault(on('2026-12-09'), rule)).toBeNull()
    expect(newDayFault(on('2026-12-22'), rule)).toBeNull()
    expect(newDayFault(on('2026-12-08'), rule)).toBe('not-after-today')
    expect(newDayFault(on('2026-12-23'), rule)).toBe('too-far')
  })
})
