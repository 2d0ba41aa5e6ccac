import { describe, expect, it } from 'vitest'
import { agreementByTheme, type ReadTwice } from './agreement.ts'

const taxis = ['taxis:development']
const calls = ['calls:development']
/** Six sentences; the last was coded by neither. */
const story: ReadTwice = {
  one: [taxis, taxis, calls, calls, taxis, []],
  other: [taxis, calls, calls, calls, taxis, []],
}

describe('how far two readers agree about a theme', () => {
  it('is counted over sentences that at least one of them coded, by hand for five', () => {
    // taxis: t t n n t against t n n n t. n = 10, t 5, n 5, o = 2: 1 - 9 x 2 / (2 x 5 x 5)
    const [, about] = agreementByTheme([story], 1)
    expect(about).toEqual({ theme: 'taxis', alpha: 1 - (9 * 2) / 50, units: 5, said: 3, stories: 1 })
  })

  it('does not grow with text that neither coded', () => {
    const silent = { one: [...story.one, [], [], []], other: [...story.other, [], [], []] }
    expect(agreementByTheme([silent], 1)).toEqual(agreementByTheme([story], 1))
  })

  it('takes the two sides of a theme for different things to say', () => {
    const mixed = { one: [taxis, calls], other: [['taxis:strength'], calls] }
    // taxis: d n against s n. n = 4, o = 2, expected 1 x 3 + 1 x 3 + 2 x 2 = 10: 1 - 3 x 2 / 10
    expect(agreementByTheme([mixed], 1).find(({ theme }) => theme === 'taxis')?.alpha).toBe(1 - 6 / 10)
  })

  it('is not said of a theme with fewer than ten such sentences, and is from ten on', () => {
    const nine = Array.from({ length: 3 }, () => story)
    expect(agreementByTheme(nine).map(({ said, alpha }) => [said, alpha])).toEqual([
      [9, null],
      [9, null],
    ])
    expect(agreementByTheme([...nine, story]).every(({ said, alpha }) => said === 12 && alpha !== null)).toBe(
      true
    )
  })
})
