import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readingOf } from '../../standards/reading-age.ts'
import { blocksOf } from '../../standards/sentences.ts'
import { readArea } from './index.ts'

const areas = join(import.meta.dirname, '../../../areas')
const devon = await readArea(join(areas, 'devon'))
const example = await readArea(join(areas, 'example'))

/** Everything in a folder that has a space in it: words for people, and never a key or an address. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return /\p{L} /u.test(value) ? blocksOf(value) : []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : []
}

describe('the words of an area, since they stand on public pages', () => {
  it('have no sentence over 20 words: Devon', () => {
    expect(readingOf(wordsOf(devon)).long).toEqual([])
  })

  it('have no sentence over 20 words: the invented partnership', () => {
    expect(readingOf(wordsOf(example)).long).toEqual([])
  })

  it('can be read at 11: Devon', () => {
    expect(readingOf(wordsOf(devon)).age).toBeLessThanOrEqual(11)
  })

  it('can be read at 9: the stories and answers of the invented partnership', () => {
    expect(readingOf(wordsOf(example.record.stories)).age).toBeLessThanOrEqual(9)
  })

  it('can be read at 11: its settings, plan and meetings', () => {
    const { area, record } = example
    const slices = [area, record.themes, record.plans, record.reports, record.meetings, record.rounds]
    expect(slices.map(slice => readingOf(wordsOf(slice)).age! <= 11)).toEqual(slices.map(() => true))
  })

  it('use none of the words we keep off our pages', () => {
    const unwanted = /\b(journey|stakeholder|engagement|platform|portal|hub|deliver|robust|signpost)/i
    expect(
      wordsOf([devon, example.area, example.record.plans]).filter(words => unwanted.test(words))
    ).toEqual([])
  })
})
