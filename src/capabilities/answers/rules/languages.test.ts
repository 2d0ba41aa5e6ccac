import { describe, expect, it } from 'vitest'
import { offeredLanguages } from './languages.ts'

describe('the languages a visitor may choose', () => {
  it('are those of the area, in its order', () => {
    expect(offeredLanguages(['en-GB', 'pl'])).toEqual(['en-GB', 'pl'])
  })

  it('never include the one that only checks the layout, nor one we do not know', () => {
    expect(offeredLanguages(['en-GB', 'ar-XB', 'xx'])).toEqual(['en-GB'])
  })

  it('are English where the area names none that we know', () => {
    expect(offeredLanguages(['xx'])).toEqual(['en-GB'])
  })
})
