import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../standards/calendar.ts'
import { addWorkingDays } from '../../standards/working-days.ts'
import {
  cornerstoneBySlug,
  needsTwoPeople,
  organisationByKey,
  readArea,
  resolveRecord,
  workingDaysFor,
} from './index.ts'

const { area, record } = await readArea(join(import.meta.dirname, '../../../areas/devon'))
const devon = resolveRecord(record, calendarDate('2026-11-21'))

const minutesDue = (day: string) => addWorkingDays(calendarDate(day), workingDaysFor(area, 'minutes')).day

describe("Devon's meetings", () => {
  it('are the 21 that were listed for 2023 and 2024, ten and eleven', () => {
    const years = devon.meetings.map(({ on }) => on.slice(0, 4))
    expect([
      years.filter(year => year === '2023').length,
      years.filter(year => year === '2024').length,
    ]).toEqual([10, 11])
  })

  it('have minutes due when the working days say, with nothing typed in', () => {
    expect(minutesDue('2024-12-19')).toBe('2025-01-07')
    expect(minutesDue('2023-04-26')).toBe('2023-05-12')
  })

  it('are all before this site, so that none of them is called late', () => {
    expect(devon.meetings.filter(({ keptHere }) => keptHere)).toEqual([])
  })

  it('start at 10 and end at 12, in County Hall', () => {
    expect(new Set(devon.meetings.map(({ starts, ends, place }) => [starts, ends, place].join()))).toEqual(
      new Set(['10:00,12:00,County Hall, Exeter'])
    )
  })
})

describe("Devon's 13 priorities", () => {
  const starred = devon.rounds[0]!

  it('stand under their cornerstones: four, three, two and four', () => {
    const under = area.cornerstones.map(
      ({ key }) => devon.themes.filter(({ cornerstone }) => cornerstone === key).length
    )
    expect(under).toEqual([4, 3, 2, 4])
  })

  it('are known to have three stars or more, and no count is made up', () => {
    expect(starred.lines).toHaveLength(13)
    expect(starred.lines.filter(({ stars }) => stars === null || 'exactly' in stars)).toEqual([])
  })

  it('were starred on 24 June 2025', () => {
    expect([starred.opened, starred.closed]).toEqual(['2025-06-24', '2025-06-24'])
  })
})

describe("Devon's plan", () => {
  const plan = devon.plans[0]!

  it('answers the four things that inspectors found weak', () => {
    expect(plan.planAreas.map(({ weakness }) => weakness)).toEqual(area.weaknesses.map(({ key }) => key))
  })

  it('keeps a month without a day as it was published', () => {
    expect(plan.promises.map(({ due, dueAsPublished }) => ({ due, dueAsPublished }))).toEqual([
      { due: { month: '2025-05' }, dueAsPublished: 'May 25' },
      { due: { month: '2025-06' }, dueAsPublished: 'June 25' },
    ])
  })

  it('names what is not published, and leaves it empty', () => {
    const second = plan.promises[1]!
    expect(second.notPublished).toContain('success')
    expect([second.accountable, second.success, second.updates, second.review]).toEqual([[], [], [], null])
  })

  it('names jobs and no officer', () => {
    const responsible = plan.promises.flatMap(({ leads, accountable }) => leads.concat(accountable))
    expect(responsible.map(({ person }) => person)).toEqual([null, null, null, null])
    expect(devon.people).toEqual([])
  })
})

describe("Devon's settings", () => {
  it('are four commitments, four cornerstones and eight districts', () => {
    expect([area.commitments.length, area.cornerstones.length, area.districts.length]).toEqual([4, 4, 8])
  })

  it('open with no stories: none are made up', () => {
    expect(devon.stories).toEqual([])
  })

  it('are not marked as invented', () => {
    expect(area.invented).toBe(false)
  })

  it('say which days are Devon’s own promise and which this site proposes', () => {
    const said = Object.entries(area.standards).filter(([, { setBy }]) => setBy === 'partnership')
    expect(said.map(([name]) => name)).toEqual(['minutes'])
  })

  it('are found by the last part of an address, or by key', () => {
    expect(cornerstoneBySlug(area, 'welcome-and-care')?.name).toBe('Welcome and care')
    expect(cornerstoneBySlug(area, 'nothing')).toBeUndefined()
    expect(organisationByKey(area, 'nhs-devon')?.kind).toBe('nhs')
    expect(needsTwoPeople(area, 'plan')).toBe(true)
    expect(needsTwoPeople(area, 'answer')).toBe(false)
  })
})
