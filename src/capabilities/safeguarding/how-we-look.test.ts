import { describe, expect, it } from 'vitest'
import { copy } from './copy.ts'
import { measuredNow } from './measured.ts'
import { dangerKeptAside } from './rules/labelled/kept-aside.ts'
import { signsOfDanger } from './rules/signs.ts'

const t = copy.in('en-GB')

describe('the page on how we look for danger', () => {
  it('says exactly what the model does on the sentences it was tested with', () => {
    const { fresh } = measuredNow()
    const found = dangerKeptAside.filter(words => signsOfDanger(words).length > 0).length
    expect(fresh.danger - fresh.missed.length).toBe(found)
    expect(t.how.fresh(found, fresh.danger)).toBe(`Of 50 new sentences about danger, it found ${found}.`)
  })

  it('promises neither to find everything nor to answer at once', () => {
    expect(t.how.real).toContain('It will miss some of them')
    expect(t.how.notEmergency).toBe('This is not an emergency line')
  })
})
