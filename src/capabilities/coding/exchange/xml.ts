import { SaxesParser } from 'saxes'

/** An element of an XML file: its name without prefix, its attributes, what it holds, and its own text. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text: string
}

/** A file that is not XML as we read it. */
export class NotXml extends Error {}

/** Deeper than any codebook. */
const DEEPEST = 50

interface OpenElement extends Element {
  readonly children: Element[]
  text: string
}

/**
 * Reads an XML file strictly. A document type is refused whatever it says, so that no file can define an entity, name
 * another file, or grow when it is read.
 *
 * Errors: NotXml for anything that is not well formed, has a document type, or is too deep.
 */
export function readXml(text: string): Element {
  try {
    return rootOf(text)
  } catch (fault) {
    throw fault instanceof NotXml ? fault : new NotXml('not well formed', { cause: fault })
  }
}

function rootOf(text: string): Element {
  const parser = new SaxesParser({ xmlns: true, position: false })
  const outside: OpenElement = { name: '', attributes: {}, children: [], text: '' }
  const open = [outside]
  const add = (words: string) => (open.at(-1)!.text += words)
  parser.on('doctype', () => {
    throw new NotXml('a document type is not read')
  })
  parser.on('opentag', ({ local, attributes }) => {
    if (open.length > DEEPEST) throw new NotXml('too deep')
    const values = Object.values(attributes).map(one => [one.local, one.value] as const)
    const element = { name: local, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', add)
  parser.on('cdata', add)
  parser.on('closetag', () => void open.pop())
  parser.write(text.replace(/^\ufeff/, '')).close()
  return outside.children[0]!
}

/**
 * Text as it may stand in an element or in an attribute. Characters that XML has no place for are left out; breaks and tabs
 * are written by number, since a reader may turn bare ones into spaces.
 */
export const xmlText = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll(/[&<>"\t\n\r]/g, mark => `&#${mark.charCodeAt(0)};`)
