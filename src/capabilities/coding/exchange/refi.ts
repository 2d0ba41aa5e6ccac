import { createHash } from 'node:crypto'
import { readXml, xmlText, type Element } from './xml.ts'

/** A code of a codebook, with those under it. */
export interface QdaCode {
  readonly guid: string
  readonly name: string
  readonly isCodable: boolean
  readonly description: string
  readonly codes: readonly QdaCode[]
}

/** A stretch of a text that was given a code. Characters are Unicode's own, counted from 0. */
export interface QdaCoding {
  readonly code: string
  readonly from: number
  readonly to: number
}

export interface QdaSource {
  readonly guid: string
  readonly name: string
  readonly text: string
  readonly codings: readonly QdaCoding[]
}

export interface QdaProject {
  readonly name: string
  readonly codes: readonly QdaCode[]
  readonly sources: readonly QdaSource[]
}

/** The same id for the same name, whenever it is asked, in the form the standard wants. */
export function guidOf(name: string): string {
  const hex = createHash('sha256').update(`kept ${name}`).digest('hex')
  const [a, b, c, d] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20)]
  return `${a}-${b}-5${c}-8${d}-${hex.slice(20, 32)}`
}

const HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'

/** A codebook as a REFI-QDA file (.qdc). Source: REFI-QDA standard 1.0, urn:QDA-XML:codebook:1.0. */
export const codebookXml = (codes: readonly QdaCode[]): string =>
  `${HEAD}<CodeBook xmlns="urn:QDA-XML:codebook:1.0" origin="Kept"><Codes>${codes.map(codeXml).join('')}</Codes></CodeBook>\n`

function codeXml({ guid, name, isCodable, description, codes }: QdaCode): string {
  const about = description === '' ? '' : `<Description>${xmlText(description)}</Description>`
  return `<Code guid="${guid}" name="${xmlText(name)}" isCodable="${isCodable}">${about}${codes.map(codeXml).join('')}</Code>`
}

/**
 * A project as the files of a REFI-QDA project (.qdpx, to be zipped): `project.qde` and a text for each source.
 * Source: REFI-QDA standard 1.0, urn:QDA-XML:project:1.0.
 *
 * @param made when it was made, as '2026-11-22T09:00:00Z'
 */
export function projectFiles({ name, codes, sources }: QdaProject, made: string): [string, string][] {
  const user = guidOf('user')
  const by = `creatingUser="${user}" creationDateTime="${made}"`
  const coding = (source: QdaSource, { code, from, to }: QdaCoding, nth: number) =>
    `<PlainTextSelection guid="${guidOf(`${source.guid} ${nth}`)}" startPosition="${from}" endPosition="${to}" ${by}>` +
    `<Coding guid="${guidOf(`${source.guid} ${nth} coding`)}" ${by}><CodeRef targetGUID="${code}"/></Coding></PlainTextSelection>`
  const source = (one: QdaSource) =>
    `<TextSource guid="${one.guid}" name="${xmlText(one.name)}" plainTextPath="internal://${one.guid}.txt" ${by}>` +
    `${one.codings.map((each, nth) => coding(one, each, nth)).join('')}</TextSource>`
  const project =
    `${HEAD}<Project xmlns="urn:QDA-XML:project:1.0" name="${xmlText(name)}" origin="Kept" creationDateTime="${made}">` +
    `<Users><User guid="${user}" name="Kept"/></Users>` +
    `<CodeBook><Codes>${codes.map(codeXml).join('')}</Codes></CodeBook>` +
    `<Sources>${sources.map(source).join('')}</Sources></Project>\n`
  return [
    ['project.qde', project],
    ...sources.map(({ guid, text }): [string, string] => [`sources/${guid}.txt`, text]),
  ]
}

/** The codes of a codebook file. Errors: NotXml; none at all for XML that holds no codebook. */
export const readCodebook = (xml: string): QdaCode[] => codesIn(readXml(xml))

function codesIn(root: Element): QdaCode[] {
  const book = root.name === 'CodeBook' ? root : child(root, 'CodeBook')
  return (child(book, 'Codes')?.children ?? []).filter(isCode).map(codeFrom)
}

const child = (of: Element | undefined, name: string) => of?.children.find(one => one.name === name)
const isCode = ({ name }: Element) => name === 'Code'

function codeFrom(element: Element): QdaCode {
  const { guid = '', name = '', isCodable } = element.attributes
  const description = child(element, 'Description')?.text.trim() ?? ''
  const codes = element.children.filter(isCode).map(codeFrom)
  return { guid: guid.toLowerCase(), name: name.trim(), isCodable: isCodable !== 'false', description, codes }
}

/** A project from its files. Sources without a plain text are left out. Errors: NotXml. */
export function readProject(files: ReadonlyMap<string, Buffer>): QdaProject {
  const path = [...files.keys()].find(name => name.toLowerCase().endsWith('.qde'))
  const root = readXml(files.get(path ?? '')?.toString('utf8') ?? '')
  const sources = (child(root, 'Sources')?.children ?? []).filter(({ name }) => name === 'TextSource')
  return {
    name: root.attributes['name'] ?? '',
    codes: codesIn(root),
    sources: sources.flatMap(source => sourceFrom(source, files)),
  }
}

function sourceFrom(source: Element, files: ReadonlyMap<string, Buffer>): QdaSource[] {
  const { guid = '', name = '', plainTextPath = '' } = source.attributes
  const file = plainTextPath.replace(/^internal:\/\//, '')
  const found = files.get(`sources/${file}`) ?? files.get(`Sources/${file}`)
  const text = (found?.toString('utf8') ?? child(source, 'PlainTextContent')?.text)?.replace(/^\ufeff/, '')
  if (text === undefined) return []
  const codings = source.children
    .filter(one => one.name === 'PlainTextSelection')
    .flatMap(selection => {
      const [from, to] = [
        Number(selection.attributes['startPosition']),
        Number(selection.attributes['endPosition']),
      ]
      if (!Number.isInteger(from) || !Number.isInteger(to)) return []
      return selection.children
        .filter(one => one.name === 'Coding')
        .flatMap(one => child(one, 'CodeRef')?.attributes['targetGUID'] ?? [])
        .map(code => ({ code: code.toLowerCase(), from, to }))
    })
  return [{ guid: guid.toLowerCase(), name, text, codings }]
}

/** Where a place in a string stands when Unicode's own characters are counted. */
export const toCharacters = (text: string, at: number): number => [...text.slice(0, at)].length

/** And back. */
export const fromCharacters = (text: string, at: number): number => [...text].slice(0, at).join('').length
