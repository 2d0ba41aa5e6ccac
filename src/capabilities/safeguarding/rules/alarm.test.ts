import { describe, expect, it } from 'vitest'
import { inTurn, isWorthALetter, toldByNow } from './alarm.ts'

const clock = { minutes: 30, hours: { from: '09:00', until: '17:00' } }
const order = { leads: ['dot', 'hale'], afterwards: ['finn'] }
const at = (time: string) => new Date(`2026-11-20T${time}:00Z`) // a Friday, when London is on UTC
const people = (raised: string, now: string, of = order) =>
  toldByNow(at(raised), at(now), clock, of).map(({ person }) => person)

describe('a concern that nobody has read', () => {
  it('is told to the first who leads, at once', () => {
    expect(people('10:00', '10:00')).toEqual(['dot'])
    expect(people('10:00', '10:29')).toEqual(['dot'])
  })

  it('is told to the next when the minutes of the first are over', () => {
    expect(people('10:00', '10:30')).toEqual(['dot', 'hale'])
  })

  it('is told to administrators when every lead has had their minutes', () => {
    expect(people('10:00', '10:59')).toEqual(['dot', 'hale'])
    expect(people('10:00', '11:00')).toEqual(['dot', 'hale', 'finn'])
  })

  it('is told to all who lead at once when nobody is on duty, as on Friday at 5pm', () => {
    expect(people('17:00', '17:00')).toEqual(['dot', 'hale'])
    expect(people('16:59', '17:00')).toEqual(['dot', 'hale'])
    expect(people('17:00', '17:30')).toEqual(['dot', 'hale', 'finn'])
    expect(
      toldByNow(new Date('2026-11-21T10:00:00Z'), new Date('2026-11-21T10:00:00Z'), clock, order)
    ).toHaveLength(2)
  })

  it('is told to administrators at once when nobody leads', () => {
    expect(people('10:00', '10:00', { leads: [], afterwards: ['finn'] })).toEqual(['finn'])
  })

  it('is told to nobody twice, also when somebody leads and looks after the site', () => {
    expect(people('10:00', '12:00', { leads: ['dot', 'finn'], afterwards: ['finn'] })).toEqual([
      'dot',
      'finn',
    ])
  })

  it('follows the order that was set, and tells whoever is new last', () => {
    const leads = [{ id: 'dot' }, { id: 'hale' }, { id: 'new' }]
    expect(inTurn(leads, ['hale', 'gone', 'dot'])).toEqual([{ id: 'hale' }, { id: 'dot' }, { id: 'new' }])
  })
})

describe('a flood of alarms', () => {
  it('brings ten letters, then one for every tenth', () => {
    expect([1, 9, 10].map(isWorthALetter)).toEqual([true, true, true])
    expect([11, 19, 25].map(isWorthALetter)).toEqual([false, false, false])
    expect([20, 30].map(isWorthALetter)).toEqual([true, true])
  })
})
