import { describe, expect, it } from 'vitest'
import { drawStory } from './lots.ts'

const bytes = (fill: number, length = 24) => new Uint8Array(length).fill(fill)

describe('the names a story is given', () => {
  it('come from chance alone, so they keep no time and no order', () => {
    expect(drawStory(bytes(7))).toEqual({ id: '07070707-0707-4707-8707-070707070707', reference: 'kkkkkkkk' })
  })
})
