import { describe, expect, it } from 'vitest'
import { calendarDate as day } from '../../../standards/calendar.ts'
import { keepingOurWord } from './keeping-our-word.ts'
import { type AlikeDuties, tallyOf } from './tally.ts'

const today = day('2026-11-20')
const alike = (count: number, more: Partial<AlikeDuties> = {}): AlikeDuties => ({
  kind: 'voice.answer',
  count,
  startedOn: day('2026-11-02'), // due on 16 November
  rule: { unit: 'working-days', n: 10 },
  movedTo: null,
  keptOn: null,
  droppedOn: null,
  ...more,
})

const wordKept = (...duties: AlikeDuties[]) => keepingOurWord(duties.map(one => tallyOf(one, today)))

describe('are we keeping our word?', () => {
  it('shows what is late as plainly as what is kept, and leaves nothing out', () => {
    const [answers] = wordKept(
      alike(40, { keptOn: day('2026-11-16') }),
      alike(7, { keptOn: day('2026-11-17') }),
      alike(3),
      alike(2, { startedOn: day('2026-10-30') }),
      alike(11, { startedOn: day('2026-11-18') }),
      alike(1, { droppedOn: day('2026-11-18') }),
      alike(5, { droppedOn: day('2026-11-03') })
    )
    expect(answers).toEqual({
      kind: 'voice.answer',
      asked: 64,
      keptInTime: 40,
      keptLate: 7,
      late: 5,
      notYetDue: 11,
      neverKept: 1,
      setAside: 5,
      longestWait: 15,
    })
  })

  it('cannot be made to look better by setting late duties aside', () => {
    const [dropped] = wordKept(alike(9, { droppedOn: today }))
    expect(dropped).toMatchObject({ asked: 9, neverKept: 9, setAside: 0 })
  })

  it('has no longest wait where nobody waits past their day', () => {
    expect(wordKept(alike(4, { keptOn: day('2026-11-03') }))[0]?.longestWait).toBeNull()
  })

  it('keeps kinds of duty apart', () => {
    const kinds = wordKept(alike(1), alike(2, { kind: 'minutes.publish' }))
    expect(kinds.map(({ kind, asked }) => [kind, asked])).toEqual([
      ['minutes.publish', 2],
      ['voice.answer', 1],
    ])
  })
})
