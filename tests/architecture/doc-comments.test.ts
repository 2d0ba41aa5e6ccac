import { describe, expect, it } from 'vitest'
import { filesUnder, type SourceFile } from './tree.ts'

/** Exported functions, however they are written, that no doc-comment stands above. */
function undocumented({ path, text }: SourceFile): string[] {
  const lines = text.split('\n')
  const isFunction = (line: string, next: string) =>
    /^export (async )?function\b/.test(line) ||
    (/^export const \w+\b.*=/.test(line) &&
      /^(async )?(<.*>)?\(|=>/.test(`${line.split(/= ?/)[1]} ${next.trim()}`))
  return lines
    .map((line, at) => ({ line, next: lines[at + 1] ?? '', above: lines[at - 1] ?? '' }))
    .filter(({ line, next, above }) => isFunction(line, next) && !above.trim().endsWith('*/'))
    .map(({ line }) => `${path}: ${/(?:function|const) (\w+)/.exec(line)?.[1]}`)
}

const ruleFiles = [
  ...filesUnder('src/capabilities', /\/rules\/.*\.ts$/),
  ...filesUnder('src/standards', /\.ts$/),
].filter(({ path }) => !path.endsWith('.test.ts'))

describe('every rule that others use', () => {
  it('says what it takes and gives, in a comment above it', () => {
    expect(ruleFiles.length).toBeGreaterThan(80)
    expect(ruleFiles.flatMap(undocumented)).toEqual([])
  })

  it('is named when it says nothing', () => {
    const text = [
      '/** Says so. */',
      'export function told() {}',
      '',
      'export function silent() {}',
      'export const quiet = (day: string) => day',
      'export const mute = (',
      '  day: string',
      ') => day',
      'export const codes = ["a"] as const',
    ].join('\n')
    const path = 'rules/planted.ts'
    expect(undocumented({ path, text })).toEqual([`${path}: silent`, `${path}: quiet`, `${path}: mute`])
  })
})
