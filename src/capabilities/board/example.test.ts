import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { publicVisitor, theSystem } from '../../platform/access/index.ts'
import { root } from '../../root.ts'
import { readArea, resolveRecord } from '../area/index.ts'
import { keepingOurWord } from '../clocks/index.ts'
import { loadMeetings } from './load.ts'
import { minutesVersions, publicQuestions, publishedMeetings } from './published.ts'
import { standingOf } from './rules/published.ts'

const site = await freshSite('example')
const today = site.needs.today()
const meetings = await site.store.as(publicVisitor, publishedMeetings)
const held = meetings.filter(({ snapshot }) => snapshot.minutes !== null)

describe('the invented partnership’s year', () => {
  it('has meetings held and meetings to come', () => {
    expect(held).toHaveLength(11)
    expect(meetings).toHaveLength(13)
  })

  it('has minutes that came in time and minutes that came late, and shows both', () => {
    const late = held.filter(meeting => {
      const standing = standingOf(meeting, today)
      return standing.kind === 'published' && standing.late > 0
    })
    expect(late.length).toBeGreaterThan(0)
    expect(late.length).toBeLessThan(held.length)
  })

  it('keeps the draft of approved minutes as version 1, on the day it came out', async () => {
    const [first] = held
    const versions = await site.store.as(publicVisitor, db => minutesVersions(db, first?.key ?? ''))
    expect(versions.map(({ snapshot }) => snapshot.minutes?.stage)).toEqual(['draft', 'approved'])
    expect(versions[1]?.snapshot.minutes?.firstPublishedOn).toBe(versions[0]?.publishedOn)
  })

  it('has questions answered by a named person, each from public minutes', async () => {
    const questions = await site.store.as(publicVisitor, db => publicQuestions(db, today))
    expect(questions.length).toBeGreaterThan(5)
    expect(questions.some(({ standing }) => standing.kind === 'answered')).toBe(true)
    expect(questions.some(({ promise }) => promise !== null)).toBe(true)
  })

  it('owes and keeps the same in the ledger as on the pages', async () => {
    const words = await site.store.as(publicVisitor, db => keepingOurWord(db, today))
    const minutes = words.find(({ kind }) => kind === 'board.minutes')
    expect((minutes?.keptInTime ?? 0) + (minutes?.keptLate ?? 0)).toBe(held.length)
    expect(minutes?.late).toBe(0)
  })

  it('is loaded once', async () => {
    const { record } = await readArea(`${root}/areas/example`)
    const again = await site.store.as(theSystem, db =>
      loadMeetings(site.needs, db, resolveRecord(record, today))
    )
    expect(again).toBe(0)
  })
})
