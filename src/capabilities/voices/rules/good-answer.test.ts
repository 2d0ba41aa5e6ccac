import { describe, expect, it } from 'vitest'
import { proposed } from '../staff/agreed.ts'
import { beginWith, lookAt, readChecks, unchanged, writeChecks } from './good-answer.ts'

const TYPED = `Says thank you: thank you, thanks
Says nothing like "we cannot comment": not cannot comment, not able to comment
Answers what was asked`

const checks = readChecks(TYPED)!
const found = (answer: string) => lookAt(answer, checks).map(each => each.found)

describe('the list of what a good answer has', () => {
  it('is typed one a line, and comes back as it was typed', () => {
    expect(writeChecks(checks)).toBe(TYPED)
  })

  it('has at least one line', () => {
    expect(readChecks(' \n ')).toBeNull()
  })

  it('sees what is there, what is not, and leaves the rest to a person', () => {
    expect(found('Thank you for telling us. The bus will come on Monday.')).toEqual([true, true, null])
    expect(found('We are not able to comment.')).toEqual([false, false, null])
  })

  it('looks for whole words: a thankless task thanks nobody', () => {
    expect(found('It was a thankless task.')[0]).toBe(false)
  })
})

describe('the list this site proposes', () => {
  it('does not take empty words for saying sorry', () => {
    const said = 'We apologise for any inconvenience. Your feedback is important to us.'
    const empty = lookAt(said, proposed.checks).find(({ text }) => text.includes('empty words'))
    expect(empty?.found).toBe(false)
  })

  it('knows words of our own trade in more than one shape', () => {
    const said = 'We are signposting you to our stakeholders.'
    const trade = lookAt(said, proposed.checks).find(({ text }) => text.includes('our own trade'))
    expect(trade?.found).toBe(false)
  })
})

describe('an answer that began from a ready-made one', () => {
  const ready = {
    name: 'Thank you',
    words: 'Thank you for telling us. I am sorry about [what happened]. I will ring you by [day].',
  }

  it('takes nothing away that its writer had typed', () => {
    expect(beginWith(ready, 'You are right.', [ready])).toBe(`${ready.words}\n\nYou are right.`)
  })

  it('takes the place of another one that nobody had changed yet', () => {
    const other = { name: 'Sorry', words: 'We got it wrong.' }
    expect(beginWith(ready, 'We got it wrong.\r\n', [ready, other])).toBe(ready.words)
  })

  it('cannot be sent with a gap in it', () => {
    expect(unchanged(ready.words, [ready])).toEqual({ kind: 'gap', text: '[what happened]' })
  })

  it('cannot be sent when only its gaps are gone', () => {
    const bare = 'Thank you for telling us. I am sorry about. I will ring you by.'
    expect(unchanged(bare, [ready])).toEqual({ kind: 'same', name: 'Thank you' })
  })

  it('can be sent once it says something of its own', () => {
    const own =
      'Thank you for telling us. I am sorry about the six weeks without a call. We lost your note when Pat left. I will ring you by Friday.'
    expect(unchanged(own, [ready])).toBeNull()
    expect(unchanged('You are right, and it was our mistake.', [ready])).toBeNull()
  })
})
