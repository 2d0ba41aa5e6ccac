import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArea, resolveRecord, type ResolvedRecord } from '../../src/capabilities/area/index.ts'
import { addDays, calendarDate } from '../../src/standards/calendar.ts'
import { workingDaysBetween } from '../../src/standards/working-days.ts'
import { exampleFiles } from './generate.ts'

const { area, record } = await readArea(import.meta.dirname)
const today = calendarDate('2026-11-21')
const year = resolveRecord(record, today)

/** Every day of a year that has a leap day behind it, so that no day of loading breaks the history. */
const everyDay = Array.from({ length: 366 }, (_, day) => addDays(calendarDate('2027-06-01'), day))

const inOrder = (...days: (string | null | undefined)[]) => {
  const known = days.filter(day => typeof day === 'string')
  return known.every((day, at) => at === 0 || known[at - 1]! <= day)
}

const outOfOrder = ({ stories, meetings, plans }: ResolvedRecord, loaded: string) => [
  ...stories.filter(
    ({ told, read, answer, outcome }) => !inOrder(told, read?.on, answer?.on, outcome?.on, loaded)
  ),
  ...meetings.filter(({ on, minutes }) => !inOrder(on, minutes?.publishedDraft, minutes?.publishedApproved)),
  ...meetings.filter(({ minutes }) => !inOrder(minutes?.publishedDraft, loaded)),
  ...plans[0]!.promises.filter(
    ({ started, delivered, felt }) => !inOrder(started, delivered?.on, felt?.on, loaded)
  ),
]

describe('the files of the invented partnership', () => {
  it('are what the pieces beside them make, to the letter', () => {
    const files = exampleFiles()
    const kept = Object.keys(files).map(file => readFileSync(join(import.meta.dirname, file), 'utf8'))
    expect(kept).toEqual(Object.values(files))
  })

  it('are small enough to send with the product', () => {
    expect(Object.values(exampleFiles()).join('').length).toBeLessThan(1_500_000)
  })
})

describe('the invented partnership', () => {
  it('says that it is invented, and has no real number to ring but the nation’s own', () => {
    const numbers = [area.contact, ...area.danger].map(
      ({ phone, number }: { phone?: string; number?: string }) => phone ?? number
    )
    expect(area.invented).toBe(true)
    expect(numbers.filter(number => !number?.startsWith('01632 960'))).toEqual(['999', '0800 1111'])
  })

  it('has 420 stories, and no two the same', () => {
    expect(new Set(year.stories.map(({ words }) => words)).size).toBe(420)
  })

  it('has stories from parents, young people and staff, good and bad', () => {
    const who = new Set(year.stories.map(({ teller }) => teller))
    const sides = new Set(year.stories.flatMap(({ themes }) => themes.map(({ side }) => side)))
    expect([who.size, sides.size]).toEqual([3, 2])
  })

  it('has stories that are still owed an answer after ten working days', () => {
    const owed = year.stories.filter(({ told, answer }) => !answer && workingDaysBetween(told, today) > 10)
    expect(owed.length).toBeGreaterThan(3)
  })

  it('has stories that changed the plan, and stories told why they did not', () => {
    const kinds = year.stories.flatMap(({ outcome }) => outcome?.kind ?? [])
    expect(kinds.filter(kind => kind === 'changed-plan').length).toBeGreaterThan(50)
    expect(kinds.filter(kind => kind === 'no-change').length).toBeGreaterThan(15)
  })

  it('has 30 pairs under four cornerstones', () => {
    expect([year.themes.length, new Set(year.themes.map(({ cornerstone }) => cornerstone)).size]).toEqual([
      30, 4,
    ])
  })

  it('has stars that add up to what the people there had to give', () => {
    const [hall, home] = year.rounds.map(({ lines }) =>
      lines.reduce((sum, { stars }) => sum + (stars && 'exactly' in stars ? stars.exactly : 0), 0)
    )
    expect([hall, home]).toEqual([40 * 3, 52 * 3])
  })

  it('has one round open today', () => {
    expect(year.rounds.filter(({ closed }) => closed === null).map(({ key }) => key)).toEqual([
      'what-to-fix-next',
    ])
  })

  it('makes promises only about what a round chose', () => {
    const chosen = year.rounds.flatMap(({ key, threshold, lines }) =>
      lines
        .filter(({ stars }) => stars && 'exactly' in stars && stars.exactly >= threshold)
        .map(({ theme }) => `${key} ${theme}`)
    )
    const made = year.plans[0]!.promises.flatMap(({ priorities }) =>
      priorities.map(({ round, theme }) => `${round} ${theme}`)
    )
    expect(made).toHaveLength(14)
    expect(made.filter(priority => !chosen.includes(priority))).toEqual([])
  })

  it('has promises kept, late and moved', () => {
    const { promises } = year.plans[0]!
    const late = promises.filter(({ delivered, due }) => !delivered && due && 'on' in due && due.on < today)
    expect(promises.filter(({ delivered }) => delivered).length).toBe(7)
    expect(late.map(({ key }) => key)).toEqual([
      'same-worker-for-a-year',
      'a-quiet-room-in-every-school',
      'news-every-two-weeks',
    ])
    expect(promises.map(({ moves }) => moves.length).filter(Boolean)).toEqual([1, 2])
  })

  it('has reports that came late and one that never came', () => {
    expect(year.reports.filter(({ sent }) => sent === null)).toHaveLength(1)
  })

  it('has eleven meetings held and two planned', () => {
    expect(year.meetings.filter(({ on }) => on < today)).toHaveLength(11)
    expect(year.meetings.filter(({ on }) => on > today)).toHaveLength(2)
  })

  it('has no partner agreeing to a decision of a meeting that none of its people came to', () => {
    const absent = year.meetings.flatMap(({ attendance, decisions, on }) => {
      const came = attendance.filter(({ present }) => present > 0).map(({ organisation }) => organisation)
      return decisions
        .flatMap(({ agreedBy }) => agreedBy.filter(key => !came.includes(key)))
        .map(key => [on, key])
    })
    expect(absent).toEqual([])
  })

  it('published most minutes in ten working days, and two late', () => {
    const taken = year.meetings.flatMap(({ on, minutes }) =>
      minutes?.publishedDraft ? [workingDaysBetween(on, minutes.publishedDraft)] : []
    )
    expect(taken.filter(days => days > 10)).toHaveLength(2)
  })

  it('has a challenge that was answered late, and one not answered', () => {
    const challenges = year.meetings.flatMap(({ on, challenges }) =>
      challenges.map(({ answer }) => answer && workingDaysBetween(on, answer.on))
    )
    expect(challenges).toContain(null)
    expect(challenges.some(days => days !== null && days > 5)).toBe(true)
  })

  it('never has a thing answered before it was told, or done after the day of loading', () => {
    expect(everyDay.flatMap(loaded => outOfOrder(resolveRecord(record, loaded), loaded))).toEqual([])
  })
})
