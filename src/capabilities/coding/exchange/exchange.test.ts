import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  codebookXml,
  fromCharacters,
  guidOf,
  projectFiles,
  readCodebook,
  readProject,
  toCharacters,
} from './refi.ts'
import { NotXml, readXml, xmlText } from './xml.ts'
import { NotZip, unzip, zip } from './zip.ts'

const code = (name: string, codes: ReturnType<typeof leaf>[] = []) => ({
  ...leaf(name),
  isCodable: false,
  codes,
})
const leaf = (name: string) => ({
  ...{ guid: guidOf(name), name, isCodable: true, description: `About <${name}> & "more"` },
  codes: [] as readonly never[],
})

describe('a codebook in a file for other programs', () => {
  it('comes back as it went, whatever its words hold', () => {
    const codes = [code('Communicate', [leaf('No one calls back'), leaf('“Quotes” & <brackets>')])]
    expect(readCodebook(codebookXml(codes))).toEqual(codes)
  })

  it('is read from a program that writes prefixes, comments and CDATA', () => {
    const xml = `<?xml version="1.0"?><!-- made elsewhere --><q:CodeBook xmlns:q="urn:QDA-XML:codebook:1.0"><q:Codes>
      <q:Code guid='A1' name='Waiting &amp; waiting' isCodable='true'><q:Description><![CDATA[a < b]]></q:Description></q:Code>
    </q:Codes></q:CodeBook>`
    expect(readCodebook(xml)).toEqual([
      { guid: 'a1', name: 'Waiting & waiting', isCodable: true, description: 'a < b', codes: [] },
    ])
  })
})

describe('a file from outside', () => {
  it.each([
    ['defines entities of its own', '<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'],
    ['names another file', '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>'],
    ['uses an entity nobody knows', '<x>&a;</x>'],
    ['does not close what it opens', '<x><y></x>'],
    ['is cut off', '<x><y/>'],
    ['has two roots', '<x/><y/>'],
    ['is deeper than any codebook', '<x>'.repeat(60) + '</x>'.repeat(60)],
    ['is no XML', 'hello'],
  ])('is refused when it %s', (_, xml) => {
    expect(() => readXml(xml)).toThrow(NotXml)
  })

  it('keeps any text, but for characters that XML has no place for', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), words => {
        // eslint-disable-next-line no-control-regex
        const kept = words.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
        expect(readXml(`<x a="${xmlText(words)}">${xmlText(words)}</x>`)).toMatchObject({
          ...{ attributes: { a: kept }, text: kept },
        })
      }),
      { seed: 9, numRuns: 200 }
    )
  })

  it('is refused when it is no zip, a broken one, or grows beyond what it may', () => {
    const good = zip([['a.txt', 'x'.repeat(5000)]])
    expect(() => unzip(Buffer.from('hello'))).toThrow(NotZip)
    expect(() => unzip(good.subarray(0, -30))).toThrow(NotZip)
    const spoilt = Buffer.from(good)
    spoilt.writeUInt8(spoilt.readUInt8(40) ^ 1, 40)
    expect(() => unzip(spoilt)).toThrow(NotZip)
    expect(() => unzip(zip([['bomb.txt', ' '.repeat(70 * 1024 * 1024)]]))).toThrow(NotZip)
    expect(() => unzip(zip(Array.from({ length: 5_001 }, (_, at) => [`${at}.txt`, ''])))).toThrow(NotZip)
  })

  it('gives no more than it says it holds, whatever it was packed with', () => {
    const bomb = zip([['bomb.txt', ' '.repeat(5_000_000)]])
    bomb.writeUInt32LE(10, bomb.length - 22 - 46 - 'bomb.txt'.length + 24) // the stated size, in the list at the end
    expect(unzip(bomb).get('bomb.txt')).toHaveLength(10)
  })

  it('leads nowhere by the names it holds or asks for', () => {
    const source = '<TextSource plainTextPath="internal://../../etc/passwd"/>'
    const asking = `<Project><Sources>${source}</Sources></Project>`
    expect(readProject(unzip(zip([['project.qde', asking]]))).sources).toEqual([])
    expect(
      unzip(zip([['../../etc/passwd', 'root']]))
        .get('../../etc/passwd')
        ?.toString()
    ).toBe('root') // in memory only
  })

  it('holds what was packed', () => {
    const files = unzip(
      zip([
        ['a.txt', 'One'],
        ['sources/ü.txt', 'Zwei ✓'],
      ])
    )
    expect([...files].map(([name, bytes]) => [name, bytes.toString()])).toEqual([
      ['a.txt', 'One'],
      ['sources/ü.txt', 'Zwei ✓'],
    ])
  })
})

describe('a project in a file for other programs', () => {
  it('comes back as it went: texts, codes, and where each code stands', () => {
    const project = {
      name: 'Eastmoor & friends',
      codes: [code('Communicate', [leaf('No one calls back')])],
      sources: [
        {
          ...{ guid: guidOf('Story 1'), name: 'Story 1', text: 'Nobody rang 😀. I waited.' },
          codings: [{ code: guidOf('No one calls back'), from: 0, to: 14 }],
        },
      ],
    }
    const files = projectFiles(project, '2026-11-22T09:00:00Z')
    expect(readProject(unzip(zip(files)))).toEqual(project)
  })

  it('counts characters as Unicode does', () => {
    const text = 'Nobody 😀 rang'
    expect(toCharacters(text, text.indexOf('rang'))).toBe(9)
    expect(fromCharacters(text, 9)).toBe(text.indexOf('rang'))
  })
})
