import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { anybodyRings, mayRing, pickCaller, roomFor, type OnRota, type Wanted } from './rota.ts'

const friday = calendarDate('2026-11-20')
const tuesday = calendarDate('2026-11-24')

const caller = (person: string, more: Partial<OnRota> = {}): OnRota => ({
  ...{ person, name: person, jobTitle: 'Family contact worker', organisation: 'council', teams: [] },
  ...{ weekdays: [1, 2, 3, 4, 5], callsADay: 2, languages: [], signs: false, away: [], open: 0, recent: 0 },
  fromDay: calendarDate('2026-01-01'),
  ...more,
})

const call: Wanted = { askedOn: friday, dueOn: tuesday, help: 'none', language: null, notTeam: null }
const who = (rota: OnRota[], wanted: Partial<Wanted> = {}) =>
  pickCaller(rota, { ...call, ...wanted })?.person.person ?? null

describe('who rings', () => {
  it('is never somebody of the team the caller may be unhappy with, also when nobody else is there', () => {
    expect(who([caller('sam', { teams: ['plan-team'] })], { notTeam: 'plan-team' })).toBe(null)
    expect(who([caller('sam', { teams: ['plan-team'] }), caller('zoe')], { notTeam: 'plan-team' })).toBe(
      'zoe'
    )
  })

  it('is never somebody of the organisation the caller may be unhappy with, whatever their team', () => {
    expect(who([caller('jo'), caller('rosa', { organisation: 'nhs' })], { notTeam: 'council' })).toBe('rosa')
    expect(mayRing(caller('jo'), 'council')).toBe(false)
  })

  it('works on a working day in time: a weekend between does not count', () => {
    expect(who([caller('wed', { weekdays: [3] }), caller('mon', { weekdays: [1] })])).toBe('mon')
    expect(who([caller('wed', { weekdays: [3] })])).toBe(null)
  })

  it('is not away on every day in time', () => {
    const away = [{ firstDay: calendarDate('2026-11-23'), lastDay: tuesday }]
    expect(who([caller('ana', { away }), caller('zoe')])).toBe('zoe')
    const oneDay = [{ firstDay: tuesday, lastDay: tuesday }]
    expect(who([caller('ana', { away: oneDay }), caller('zoe')])).toBe('ana')
  })

  it('does not work on a bank holiday', () => {
    const christmas = { askedOn: calendarDate('2026-12-24'), dueOn: calendarDate('2026-12-29') }
    expect(roomFor(caller('jo', { weekdays: [5] }), christmas)).toBe(0)
    expect(roomFor(caller('jo', { weekdays: [2] }), christmas)).toBe(2)
  })

  it('has room for one more call', () => {
    expect(who([caller('ana', { open: 4 }), caller('zoe', { open: 3, recent: 9 })])).toBe('zoe')
    expect(who([caller('ana', { open: 4 })])).toBe(null)
  })

  it('has had the fewest calls for the days they work', () => {
    const week = caller('week', { recent: 5 })
    const oneDay = caller('day', { weekdays: [1], recent: 2 })
    expect(who([oneDay, week])).toBe('week')
  })

  it('signs, or speaks the language, when somebody does; otherwise a helper has to be found', () => {
    const rota = [caller('ana'), caller('rosa', { signs: true, recent: 9 })]
    expect(who(rota, { help: 'signs' })).toBe('rosa')
    expect(
      who([caller('ana'), caller('kit', { languages: ['Polish'], recent: 9 })], {
        help: 'language',
        language: ' polish',
      })
    ).toBe('kit')
    expect(pickCaller([caller('ana')], { ...call, help: 'signs' })?.helperNeeded).toBe(true)
    expect(pickCaller([caller('ana')], { ...call, help: 'relay' })?.helperNeeded).toBe(false)
  })

  it('is not the person who missed the day before', () => {
    expect(who([caller('ana'), caller('zoe')], { notPeople: ['ana'] })).toBe('zoe')
  })

  it('does not begin before their first day', () => {
    expect(who([caller('ana', { fromDay: calendarDate('2026-11-25') })])).toBe(null)
  })

  it('is the same person for the same facts', () => {
    expect(who([caller('zoe'), caller('ana')])).toBe('ana')
  })
})

describe('a call', () => {
  it('is offered when somebody rings on a day in time, however much they have to do', () => {
    expect(anybodyRings([caller('ana', { open: 99 })], friday, tuesday)).toBe(true)
    expect(anybodyRings([caller('ana', { weekdays: [] })], friday, tuesday)).toBe(false)
    expect(anybodyRings([], friday, tuesday)).toBe(false)
  })
})
