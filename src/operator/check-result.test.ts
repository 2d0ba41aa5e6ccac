import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { publishedFile, textOf, type RoundInput } from '../capabilities/rounds/index.ts'
import { checkResult } from './check-result.ts'

const input: RoundInput = {
  method: 'one',
  items: ['taxis', 'letters'].map(item => ({ item, withdrawn: null })),
  rule: { starsEach: null, mostOnOne: null, threshold: null, thresholdOn: 'stars', ties: 'stay-tied' },
  groups: [],
  ...{ top: 1, smallNumber: 5, reruns: 20, seed: 'autumn-2026' },
  ballots: [1, 2, 3, 4, 5, 6].map(nth => ({
    ...{ voter: `${nth}`, route: 'room', group: null },
    choice: { method: 'one', item: 'taxis' },
  })),
}

let folder: string
const printed: string[] = []
const check = (file?: string) =>
  checkResult(
    { env: {}, folder, print: line => printed.push(line), say: () => {} },
    file === undefined ? [] : [file]
  )

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-result-'))
  const text = textOf(publishedFile(input))
  await writeFile(join(folder, 'round.json'), text)
  await writeFile(
    join(folder, 'changed.json'),
    text.replace('"item":"taxis","method"', '"item":"letters","method"')
  )
  await writeFile(join(folder, 'other.json'), '{"hello":"world"}')
})

afterAll(() => rm(folder, { recursive: true, force: true }))

describe('checking a published result', () => {
  it('says that it is the same, to the last byte', async () => {
    await check('round.json')
    expect(printed).toEqual([
      'The same to the last byte: round.json holds the result that its ballots and rule give.',
    ])
  })

  it('says when one ballot was changed', async () => {
    await expect(check('changed.json')).rejects.toThrow(
      'changed.json does not hold the result that its own ballots and rule give.'
    )
  })

  it('says when a file is something else, or not there', async () => {
    await expect(check('other.json')).rejects.toThrow('other.json is no result that a round can have')
    await expect(check('gone.json')).rejects.toThrow('There is no file gone.json.')
    await expect(check()).rejects.toThrow('Say which file')
  })
})
