import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { sentencesIn } from '../../src/standards/sentences.ts'
import { root } from './tree.ts'

interface Promised {
  readonly to: string
  readonly promise: string
  readonly provedBy: readonly { readonly file: string; readonly test: string }[]
}

const read = (file: string) => readFileSync(join(root, file), 'utf8')
const promises: readonly Promised[] = JSON.parse(read('PROMISES.json')).promises

/** Whether a test of exactly this title stands in this file and is run: not skipped, not left for later. */
function isThere({ file, test }: Promised['provedBy'][number]): boolean {
  const title = test.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const found = new RegExp(`\\bit(\\.each\\([^]*?\\)|\\.concurrent)?\\(\\s*(['"\`])${title}\\2`)
  return existsSync(join(root, file)) && found.test(read(file))
}

describe('what the product promises to people', () => {
  it('is proved by tests that are there', () => {
    expect(promises.length).toBeGreaterThanOrEqual(20)
    expect(promises.filter(({ provedBy }) => provedBy.length === 0)).toEqual([])
    expect(promises.flatMap(({ provedBy }) => provedBy.filter(proof => !isThere(proof)))).toEqual([])
  })

  it('is said in sentences of 20 words at most', () => {
    const long = promises.flatMap(({ promise }) =>
      sentencesIn(promise).filter(sentence => sentence.split(/\s+/).length > 20)
    )
    expect(long).toEqual([])
  })

  it('is not proved by a test that is renamed, skipped or gone', () => {
    const file = 'tests/architecture/promises.test.ts'
    expect(isThere({ file, test: 'is proved by tests that are there' })).toBe(true)
    expect(isThere({ file, test: 'is proved by tests' })).toBe(false)
    expect(isThere({ file: 'tests/gone.test.ts', test: 'is proved by tests that are there' })).toBe(false)
  })
})
