import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import type { Judgement, Status, Update } from './facts.ts'
import { isTooGood, ruleOn, statusOn, type StatusFacts } from './status.ts'

const day = calendarDate
const by = { name: 'Pat Example', jobTitle: 'Head of plans', organisation: 'council' }
const fresh: StatusFacts = {
  startedOn: null,
  firstDue: day('2026-06-30'),
  moves: [],
  updates: [],
  reviewOn: null,
  reviews: [],
  judgements: [],
  stopped: null,
  notPublished: [],
}
const update = (on: Update['on']): Update => ({
  id: '1',
  on,
  words: 'Two people started.',
  evidence: null,
  author: by,
  source: null,
})
const said = (status: Status, on: string, more: Partial<Judgement> = {}): Judgement => ({
  ...{
    id: '1',
    on: day(on),
    said: status,
    proposed: 'on-time',
    why: null,
    evidence: null,
    by,
    confirmed: null,
  },
  ...more,
})
const confirmed = (on: string) => ({ on: day(on), by: { ...by, organisation: 'forum' } })
const moved = (to: string, on: string) => ({
  from: day('2026-06-30'),
  to: day(to),
  on: day(on),
  why: 'No staff.',
  agreedBy: ['forum'],
})
const seen = (facts: Partial<StatusFacts>, today: string) => statusOn({ ...fresh, ...facts }, day(today))

describe('what the dates say of a promise', () => {
  it.each<[string, Partial<StatusFacts>, string, Status, string]>([
    ['nothing said yet', {}, '2026-03-01', 'not-started', 'begins-later'],
    ['begun today', { startedOn: day('2026-03-01') }, '2026-03-01', 'on-time', 'in-time'],
    ['a start still to come', { startedOn: day('2026-03-02') }, '2026-03-01', 'not-started', 'begins-later'],
    ['not begun 29 days before', {}, '2026-06-01', 'not-started', 'begins-later'],
    ['not begun 28 days before', {}, '2026-06-02', 'at-risk', 'soon-and-not-started'],
    ['due today', { updates: [update(day('2026-06-20'))] }, '2026-06-30', 'on-time', 'in-time'],
    ['due yesterday', { updates: [update(day('2026-06-20'))] }, '2026-07-01', 'late', 'due-passed'],
    ['due yesterday and never begun', {}, '2026-07-01', 'late', 'due-passed'],
    ['silent for 45 days', { updates: [update(day('2026-03-01'))] }, '2026-04-15', 'on-time', 'in-time'],
    ['silent for 46 days', { updates: [update(day('2026-03-01'))] }, '2026-04-16', 'at-risk', 'silent'],
    ['an update of this month', { updates: [update('2026-04')] }, '2026-04-16', 'on-time', 'in-time'],
    [
      'an update of an unknown day only',
      { updates: [update(null)] },
      '2026-04-16',
      'not-started',
      'begins-later',
    ],
    [
      'a review due today',
      { startedOn: day('2026-04-01'), reviewOn: day('2026-04-16') },
      '2026-04-16',
      'on-time',
      'in-time',
    ],
    [
      'a review missed',
      { startedOn: day('2026-04-01'), reviewOn: day('2026-04-15') },
      '2026-04-16',
      'at-risk',
      'review-passed',
    ],
    [
      'a review done that set the next day',
      {
        reviewOn: day('2026-04-01'),
        reviews: [{ on: day('2026-04-01'), words: 'Fine.', next: day('2026-05-01') }],
      },
      '2026-04-16',
      'on-time',
      'in-time',
    ],
    [
      'a month, on its last day',
      { firstDue: '2026-02', startedOn: day('2026-02-01') },
      '2026-02-28',
      'on-time',
      'in-time',
    ],
    [
      'a month, the day after',
      { firstDue: '2026-02', startedOn: day('2026-02-01') },
      '2026-03-01',
      'late',
      'due-passed',
    ],
    [
      'a leap month, on its last day',
      { firstDue: '2028-02', startedOn: day('2028-02-01') },
      '2028-02-29',
      'on-time',
      'in-time',
    ],
    ['no due date published', { firstDue: null }, '2026-03-01', 'not-started', 'begins-later'],
  ])('%s', (_, facts, today, status, reason) => {
    expect(ruleOn({ ...fresh, ...facts }, day(today))).toMatchObject({ byRule: status, reason })
  })

  it('counts from the date in force after a move, and never from the old one', () => {
    expect(
      seen({ moves: [moved('2026-08-31', '2026-06-01')], startedOn: day('2026-06-01') }, '2026-07-01').status
    ).toBe('on-time')
    expect(seen({ moves: [moved('2026-08-31', '2026-06-01')] }, '2026-09-03')).toMatchObject({
      status: 'late',
      daysLate: 3,
    })
  })
})

describe('the owner’s word beside the dates', () => {
  const begun = { startedOn: day('2026-05-01') }

  it('may be worse than the dates say', () => {
    expect(seen({ ...begun, judgements: [said('at-risk', '2026-05-20')] }, '2026-05-21')).toMatchObject({
      status: 'at-risk',
      byRule: 'on-time',
    })
  })

  it('may explain a silence', () => {
    expect(
      seen({ startedOn: day('2026-01-01'), judgements: [said('on-time', '2026-05-20')] }, '2026-05-21')
    ).toMatchObject({ status: 'on-time', byRule: 'at-risk' })
  })

  it('is never better than a date that has passed', () => {
    expect(seen({ ...begun, judgements: [said('on-time', '2026-06-30')] }, '2026-07-01')).toMatchObject({
      status: 'late',
      byRule: 'late',
    })
    expect(
      seen(
        { ...begun, reviewOn: day('2026-05-10'), judgements: [said('on-time', '2026-05-20')] },
        '2026-05-21'
      ).status
    ).toBe('at-risk')
  })

  it('is refused at the door when a date does not allow it', () => {
    expect(isTooGood('on-time', { byRule: 'late', reason: 'due-passed' })).toBe(true)
    expect(isTooGood('at-risk', { byRule: 'late', reason: 'due-passed' })).toBe(true)
    expect(isTooGood('late', { byRule: 'late', reason: 'due-passed' })).toBe(false)
    expect(isTooGood('on-time', { byRule: 'at-risk', reason: 'silent' })).toBe(false)
    expect(isTooGood('on-time', { byRule: 'at-risk', reason: 'review-passed' })).toBe(true)
  })

  it('counts for 45 days and then no longer', () => {
    const old = {
      ...begun,
      updates: [update(day('2026-06-20'))],
      judgements: [said('at-risk', '2026-05-10')],
    }
    expect(seen(old, '2026-06-24')).toMatchObject({ status: 'at-risk' })
    expect(seen(old, '2026-06-25')).toMatchObject({ status: 'on-time', byOwner: null })
  })
})

describe('done', () => {
  it('is not done while nobody from outside has confirmed it', () => {
    const waiting = { startedOn: day('2026-06-01'), judgements: [said('done', '2026-06-20')] }
    expect(seen(waiting, '2026-06-21')).toMatchObject({ status: 'on-time', waitsForConfirmation: true })
    expect(seen(waiting, '2026-07-01')).toMatchObject({ status: 'late', waitsForConfirmation: true })
  })

  it('stays done, and in time, however long ago', () => {
    const done = { judgements: [said('done', '2026-06-30', { confirmed: confirmed('2026-07-04') })] }
    expect(seen(done, '2027-07-01')).toMatchObject({
      status: 'done',
      daysLate: 0,
      waitsForConfirmation: false,
    })
  })

  it('says how late it was', () => {
    const done = { judgements: [said('done', '2026-07-02', { confirmed: confirmed('2026-07-04') })] }
    expect(seen(done, '2027-07-01')).toMatchObject({ status: 'done', daysLate: 2 })
  })
})

describe('a promise that is not like the others', () => {
  it('is stopped from the day it was stopped, even when late', () => {
    expect(seen({ stopped: { on: day('2026-05-01'), note: 'The law changed.' } }, '2026-08-01').status).toBe(
      'stopped'
    )
  })

  it('is never called late when nobody has published whether it is done', () => {
    const unknown = seen({ notPublished: ['delivered'], firstDue: '2025-05' }, '2026-08-01')
    expect(unknown).toMatchObject({ status: 'not-published', byRule: 'late', daysLate: 0 })
  })

  it('is called late once somebody here has judged it', () => {
    const judged = { notPublished: ['delivered' as const], judgements: [said('late', '2026-07-20')] }
    expect(seen(judged, '2026-08-01').status).toBe('late')
  })
})
