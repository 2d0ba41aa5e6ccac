import { describe, expect, it } from 'vitest'
import { dangerKinds, dangerPatterns } from './danger-words.ts'
import { danger } from './labelled/danger.ts'
import { harmless } from './labelled/harmless.ts'
import { dangerKeptAside, harmlessKeptAside } from './labelled/kept-aside.ts'
import { measure, precision, recall } from './measure.ts'
import { signsOfDanger } from './signs.ts'

const finds = (words: string) => signsOfDanger(words).length > 0
const kindsIn = (words: string) => [...new Set(signsOfDanger(words).map(({ kind }) => kind))]

describe('words that suggest danger', () => {
  it('are found in nearly every sentence the model was built with, and in hardly any without danger', () => {
    const known = measure(finds, danger, harmless)
    expect([danger.length, harmless.length]).toEqual([200, 308])
    expect(recall(known)).toBeGreaterThanOrEqual(0.99)
    expect(precision(known)).toBeGreaterThanOrEqual(0.99)
  })

  it('are found in two of three sentences that were kept aside, and few of those found are wrong', () => {
    const fresh = measure(finds, dangerKeptAside, harmlessKeptAside)
    expect([dangerKeptAside.length, harmlessKeptAside.length]).toEqual([50, 60])
    expect(recall(fresh)).toBeGreaterThanOrEqual(0.66)
    expect(precision(fresh)).toBeGreaterThanOrEqual(0.9)
  })

  it('are measured on sentences that stand in one list only', () => {
    const all = [...danger, ...harmless, ...dangerKeptAside, ...harmlessKeptAside]
    expect(new Set(all).size).toBe(all.length)
  })

  it('are found however they are spelt and typed', () => {
    expect(kindsIn('i dont wanna be alive any more')).toEqual(['wants-to-die'])
    expect(kindsIn('I DON’T WANT TO BE ALIVE')).toEqual(['wants-to-die'])
    expect(kindsIn('i am so sucidal rn')).toEqual(['wants-to-die'])
    expect(kindsIn('im going to kms')).toContain('wants-to-die')
  })

  it('are not found where somebody says that it does not happen', () => {
    expect(finds('He hits me.')).toBe(true)
    expect(finds('Nobody hits me.')).toBe(false)
    expect(finds('He has never hit me.')).toBe(false)
    expect(finds('We were never hit.')).toBe(false)
  })

  it('are found where nobody helps, which is not the same as nobody hurts', () => {
    expect(finds('Nobody stops him hitting me.')).toBe(true)
    expect(finds('Nobody believes me that he hits me.')).toBe(true)
  })

  it('are undone only in the half-sentence where the not stands', () => {
    expect(finds('I was never asked, but he hits me.')).toBe(true)
    expect(finds('The school never rang. My dad hits me.')).toBe(true)
  })

  it('are found in a long story, and quickly', () => {
    const long = `${'School was kind and nobody rang for a long time and we waited '.repeat(150)}. He hits me.`
    const began = performance.now()
    expect(finds(long)).toBe(true)
    expect(performance.now() - began).toBeLessThan(5000)
  })

  it('are of kinds that each have a way of saying them', () => {
    expect(dangerKinds.filter(kind => dangerPatterns.every(pattern => pattern.kind !== kind))).toEqual([])
    expect(signsOfDanger('')).toEqual([])
  })
})
