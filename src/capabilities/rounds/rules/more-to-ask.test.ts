import { describe, expect, it } from 'vitest'
import type { Comparison } from './ballot.ts'
import { isMoreToAsk } from './more-to-ask.ts'

const items = ['rest', 'calls', 'plans'].map(item => ({ item, withdrawn: null }))
const pair = (left: string, right: string): Comparison => ({ left, right, said: 'left' })
const compared = (...comparisons: Comparison[]) => ({ method: 'pairs', comparisons }) as const

describe('whether there is more to ask', () => {
  it('is so until every pair was compared, whichever stood left', () => {
    const two = [pair('rest', 'calls'), pair('plans', 'rest')]
    expect(isMoreToAsk(items, compared(...two))).toBe(true)
    expect(isMoreToAsk(items, compared(...two, pair('calls', 'plans')))).toBe(false)
  })

  it('is so until every statement was answered, a pass among them', () => {
    const said = { rest: 'agree', calls: 'pass' } as const
    expect(isMoreToAsk(items, { method: 'opinions', said })).toBe(true)
    expect(isMoreToAsk(items, { method: 'opinions', said: { ...said, plans: 'disagree' } })).toBe(false)
  })

  it('leaves out what was withdrawn, answered before or not', () => {
    const fewer = items.map(each => (each.item === 'plans' ? { ...each, withdrawn: 'Said twice' } : each))
    expect(isMoreToAsk(fewer, compared(pair('plans', 'rest')))).toBe(true)
    expect(isMoreToAsk(fewer, compared(pair('plans', 'rest'), pair('rest', 'calls')))).toBe(false)
  })

  it('is not so where all is asked on one page', () => {
    expect(isMoreToAsk(items, { method: 'one', item: 'rest' })).toBe(false)
  })
})
