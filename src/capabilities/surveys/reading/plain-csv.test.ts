import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readPlainCsv } from './plain-csv.ts'

const options = { relax_column_count: true, skip_empty_lines: false }
const cell = fc.string({ unit: fc.constantFrom('a', 'é', ' ', ',', ';', '"', '\n', '\r') })
const written = (ends: string) =>
  fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 }).map(rows => ({
    rows,
    text: rows.map(row => row.map(each => `"${each.replaceAll('"', '""')}"`).join(',') + ends).join(''),
  }))

describe('a CSV file in which nothing is unusual', () => {
  it('is read as it was written, whatever stands between its quotes', () => {
    for (const ends of ['\n', '\r\n']) {
      fc.assert(
        fc.property(written(ends), ({ rows, text }) => {
          expect(readPlainCsv(text, ',', 100)).toEqual(rows)
        }),
        { seed: 10 }
      )
    }
  })

  it('is read as the parser reads it, or left to the parser', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ',', ';', '"', '\n', '\r\n', '\r', ' '),
      maxLength: 30,
    })
    fc.assert(
      fc.property(text, given => {
        const plain = readPlainCsv(given, ',', 100)
        if (plain !== null) expect(parse(given, options)).toEqual(plain)
      }),
      { seed: 11, numRuns: 5000 }
    )
  })

  it('is left to the parser when a quote stands where none may, or is not closed', () => {
    expect(readPlainCsv('a,b"c\n', ',', 10)).toBeNull()
    expect(readPlainCsv('a,"b"c\n', ',', 10)).toBeNull()
    expect(readPlainCsv('a,"b\nc', ',', 10)).toBeNull()
  })

  it('is read to the row it was asked for', () => {
    expect(readPlainCsv('a\nb\nc\n', ',', 2)).toEqual([['a'], ['b']])
  })
})
