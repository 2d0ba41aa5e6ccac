import { describe, expect, it } from 'vitest'
import { readSurveyFile } from './file.ts'
import { workbookOf, zipOf } from './workbook.ts'

const words = 'Question;Answer\nWhat was good?;Nobody; café'
const table = [
  ['Question', 'Answer'],
  ['What was good?', 'Nobody', ' café'],
]
const rowsOf = async (file: Buffer, sheet?: string) => {
  const read = await readSurveyFile(file, sheet)
  return read.ok ? read.rows : read
}

describe('a CSV', () => {
  it('is read as UTF-8, with a mark or without', async () => {
    expect(await rowsOf(Buffer.from(words))).toEqual(table)
    expect(await rowsOf(Buffer.from(`\ufeff${words}`))).toEqual(table)
  })

  it('is read as the UTF-16 that Excel writes, and as Windows-1252 when it is neither', async () => {
    expect(await rowsOf(Buffer.from(`\ufeff${words}`, 'utf16le'))).toEqual(table)
    expect(await rowsOf(Buffer.from(words, 'utf16le'))).toEqual(table)
    expect(await rowsOf(Buffer.from(words, 'latin1'))).toEqual(table)
  })

  it('is cut at whatever stands between its cells, and not inside quotes', async () => {
    expect(await rowsOf(Buffer.from('"a;b;c",d\n1,2'))).toEqual([
      ['a;b;c', 'd'],
      ['1', '2'],
    ])
    expect(await rowsOf(Buffer.from('a\tb\n1\t2,3'))).toEqual([
      ['a', 'b'],
      ['1', '2,3'],
    ])
  })

  it('keeps a row of two lines one row, and an empty row in its place', async () => {
    expect(await rowsOf(Buffer.from('a,b\r\n"one\r\ntwo",2\r\n\r\n3,4\r\n'))).toEqual([
      ['a', 'b'],
      ['one\r\ntwo', '2'],
      [''],
      ['3', '4'],
    ])
  })

  it('with a quote that does not fit is refused by row and column', async () => {
    expect(await rowsOf(Buffer.from('a,b\n1,"two" more\n'))).toMatchObject({
      why: 'quotes',
      row: 2,
      column: 'B',
    })
  })

  it('with a cell longer than Excel allows is refused by row and column', async () => {
    const long = Buffer.from(`a,b\n1,${'x'.repeat(32_768)}\n`)
    expect(await rowsOf(long)).toMatchObject({ why: 'cell-too-long', row: 2, column: 'B' })
  })

  it('that is no text, an old workbook or empty is refused', async () => {
    expect(await rowsOf(Buffer.from([1, 0, 2, 3, 0, 4, 0, 0, 9]))).toMatchObject({ why: 'not-a-table' })
    expect(await rowsOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 1]))).toMatchObject({ why: 'old-excel' })
    expect(await rowsOf(Buffer.from(' , \n,\n'))).toMatchObject({ why: 'nothing' })
  })
})

describe('a workbook', () => {
  it('is read as it shows itself: a day is a day, and what a formula last said', async () => {
    const sum = '<c r="C2"><f>1+1</f><v>2</v></c>'
    const error = '<c r="D2" t="e"><v>#REF!</v></c>'
    const file = workbookOf([['a', 'b', 'c', 'd'], ['one', '', sum, error], [], ['end']])
    expect(await rowsOf(file)).toEqual([
      ['a', 'b', 'c', 'd'],
      ['one', '', '2', '#REF!'],
      ['', '', '', ''],
      ['end', '', '', ''],
    ])
  })

  it('says which sheets it has when there is none of that name', async () => {
    expect(await rowsOf(workbookOf([['a']]), 'Results')).toMatchObject({
      why: 'no-such-sheet',
      sheets: ['Answers'],
    })
  })

  it('that unpacks to more than we can hold is refused before it is read', async () => {
    const bomb = zipOf({ 'xl/workbook.xml': '', 'xl/big.xml': Buffer.alloc(201 * 1024 * 1024) })
    expect(bomb.length).toBeLessThan(1024 * 1024)
    expect(await rowsOf(bomb)).toMatchObject({ why: 'too-much' })
  })

  it('with a cell in the last corner is refused, since everything before it would be made', async () => {
    const row = '<row r="1048576"><c r="A1048576"><v>1</v></c></row>'
    expect(await rowsOf(workbookOf([['a']], 'Answers', row))).toMatchObject({ why: 'too-many-rows' })
    const column = '<row r="2"><c r="XFD2"><v>1</v></c></row>'
    expect(await rowsOf(workbookOf([['a']], 'Answers', column))).toMatchObject({ why: 'too-many-columns' })
  })

  it('that is another archive, or broken, is refused', async () => {
    expect(await rowsOf(zipOf({ 'word/document.xml': '<a/>' }))).toMatchObject({ why: 'broken-workbook' })
    expect(await rowsOf(workbookOf([['a']]).subarray(0, 300))).toMatchObject({ why: 'broken-workbook' })
  })
})
