import { describe, expect, it } from 'vitest'
import { blocksOf, sentencesIn, wordsIn } from './sentences.ts'

describe('the sentences of a block', () => {
  it('end at a full stop, a question mark or an exclamation mark', () => {
    expect(sentencesIn('Nobody rang. Why not? We are sorry!')).toEqual([
      'Nobody rang.',
      'Why not?',
      'We are sorry!',
    ])
  })

  it('end inside closing quotation marks', () => {
    expect(sentencesIn('They said “Wait.” We waited.')).toEqual(['They said “Wait.”', 'We waited.'])
  })

  it('do not end in numbers, times, addresses or short forms', () => {
    const one = 'Dr. Patel saw 3.5 in every 10 at 9.30am, e.g. J. Smith, see send.example/plan for No. 4.'
    expect(sentencesIn(one)).toEqual([one])
  })

  it('do not end in a date written with stops', () => {
    expect(sentencesIn('We met on 24.11.2026 and agreed.')).toHaveLength(1)
  })

  it('end with the block when there is no stop, as in headings and lists', () => {
    expect(sentencesIn('What we will do')).toEqual(['What we will do'])
    expect(sentencesIn('  ')).toEqual([])
  })

  it('end after a short form when the block ends there', () => {
    expect(sentencesIn('Ask for tel. Bring pens, paper etc.')).toEqual([
      'Ask for tel. Bring pens, paper etc.',
    ])
  })
})

describe('the blocks of typed text', () => {
  it('are paragraphs and items of a list, without their bullets', () => {
    expect(blocksOf('We will:\n\n- ring you\n* write to you\n2. meet you\n')).toEqual([
      'We will:',
      'ring you',
      'write to you',
      'meet you',
    ])
  })

  it('join a line that was only wrapped', () => {
    expect(blocksOf('We did not\ncall you.\r\nWe are sorry.')).toEqual([
      'We did not call you.',
      'We are sorry.',
    ])
  })
})

describe('the words of a sentence', () => {
  it('are counted without dashes, and a telephone number as one', () => {
    expect(wordsIn('Ring Jo – it’s 01632 960 001 (9am to 5pm).')).toEqual([
      'Ring',
      'Jo',
      'it’s',
      '01632960001',
      '9am',
      'to',
      '5pm',
    ])
  })
})
