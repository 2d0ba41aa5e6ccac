import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { minutesStanding } from './minutes-clock.ts'

const day = calendarDate
const met = (on: string, publishedOn: string | null, keptHere = true) => ({
  on: day(on),
  publishedOn: publishedOn === null ? null : day(publishedOn),
  keptHere,
  minutesIn: 10,
})

describe('the clock of the minutes', () => {
  it('is kept by minutes published on the tenth working day', () => {
    const standing = minutesStanding(met('2026-01-27', '2026-02-10'), day('2026-11-21'))
    expect(standing).toMatchObject({ kind: 'published', after: 10, late: 0 })
  })

  it('was broken by one day when they came on the eleventh', () => {
    const standing = minutesStanding(met('2026-01-27', '2026-02-11'), day('2026-11-21'))
    expect(standing).toMatchObject({ kind: 'published', after: 11, late: 1 })
  })

  it('counts the working days after the meeting and not the days in between', () => {
    const standing = minutesStanding(met('2026-11-12', '2026-11-23'), day('2026-11-23'))
    expect(standing).toMatchObject({ kind: 'published', after: 7, dueOn: '2026-11-26' })
  })

  it('waits until the end of the due day', () => {
    expect(minutesStanding(met('2026-11-12', null), day('2026-11-26'))).toMatchObject({ kind: 'waiting' })
  })

  it('is late from the next day on, by itself', () => {
    expect(minutesStanding(met('2026-11-12', null), day('2026-11-27'))).toMatchObject({
      kind: 'late',
      late: 1,
    })
  })

  it('is late on the Saturday after a due Friday, though no working day has passed', () => {
    expect(minutesStanding(met('2026-11-13', null), day('2026-11-28'))).toMatchObject({
      kind: 'late',
      late: 1,
    })
  })

  it('leaves out the bank holidays at Christmas', () => {
    expect(minutesStanding(met('2024-12-19', null), day('2024-12-20')).dueOn).toBe('2025-01-07')
  })

  it('says nothing of late or kept when nobody knows the day they were published', () => {
    expect(minutesStanding(met('2024-12-19', null, false), day('2026-11-21')).kind).toBe('unknown')
  })

  it('knows an earlier meeting by its published day when that is known', () => {
    const standing = minutesStanding(met('2023-05-24', '2023-06-01', false), day('2026-11-21'))
    expect(standing).toMatchObject({ kind: 'published', after: 5, late: 0 })
  })

  it('owes nothing before the meeting', () => {
    expect(minutesStanding(met('2026-12-10', null), day('2026-12-09')).kind).toBe('to-come')
  })

  it('marks a due day that counts holidays nobody has published yet', () => {
    expect(minutesStanding(met('2034-05-01', null), day('2026-11-21')).provisional).toBe(true)
  })
})
