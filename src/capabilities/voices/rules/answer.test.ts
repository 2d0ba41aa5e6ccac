import { describe, expect, it } from 'vitest'
import { isAnswer } from './answer.ts'

describe('an answer', () => {
  it('is five words or more', () => {
    expect(isAnswer('We are sorry about this.')).toBe(true)
    expect(isAnswer('Thank you for this.')).toBe(false)
  })

  it('is not made of dots and lines', () => {
    expect(isAnswer('. . . - - - !')).toBe(false)
  })
})
