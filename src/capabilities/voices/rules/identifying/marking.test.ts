import { describe, expect, it } from 'vitest'
import { likelyIdentifiers } from './marking.ts'

const marked = (text: string) =>
  likelyIdentifiers(text)
    .filter(({ kind }) => kind !== null)
    .map(({ kind, text }) => [kind, text])

describe('what a computer points at', () => {
  it('is an e-mail address', () => {
    expect(marked('Write to sam.example@school.org.uk, please.')).toEqual([
      ['email', 'sam.example@school.org.uk'],
    ])
  })

  it('is a phone number, however it is spaced', () => {
    expect(marked('I rang 01632 960 001 and +44 7700 900982.')).toEqual([
      ['phone', '01632 960 001'],
      ['phone', '+44 7700 900982'],
    ])
  })

  it('is a postcode, in capitals or not', () => {
    expect(marked('We live at EX2 4QD, near tq12 1aa.')).toEqual([
      ['postcode', 'EX2 4QD'],
      ['postcode', 'tq12 1aa'],
    ])
  })

  it('is an NHS number whose check digit is right', () => {
    expect(marked('His number is 943 476 5919.')).toEqual([['nhs-number', '943 476 5919']])
  })

  it('is not ten figures that are no NHS number, nor a year, nor an age', () => {
    expect(marked('1234567890 in 2024, when she was 14. It took 11 weeks and 200 pounds.')).toEqual([])
  })

  it('never changes the words', () => {
    const words = 'Ring 01632 960 001\nor write to sam@example.org. EX2 4QD!'
    expect(
      likelyIdentifiers(words)
        .map(({ text }) => text)
        .join('')
    ).toBe(words)
    expect(likelyIdentifiers('')).toEqual([])
  })
})
