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
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/**
 * Reads an XML file: elements, attributes, text, CDATA, comments and the five entities. A document type is refused whatever
 * it says, so that no file can define an entity, name another file, or grow when it is read.
 *
 * Errors: NotXml for anything else.
 */
export function readXml(text: string): Element {
  const open: { name: string; attributes: Record<string, string>; children: Element[]; text: string }[] = []
  let root: Element | undefined
  for (const [token, tag, body] of tokensOf(text.replace(/^\ufeff/, ''))) {
    const inside = open.at(-1)
    if (tag === undefined) {
      if (inside) inside.text += body ?? decode(token)
      else if (token.trim() !== '') throw new NotXml('text outside the root')
    } else if (tag.startsWith('/')) {
      const ended = open.pop()
      if (ended === undefined || ended.name !== plain(tag.slice(1).trim()))
        throw new NotXml('tags do not match')
      if (open.length === 0) root = ended
      else open.at(-1)!.children.push(ended)
    } else {
      if (root !== undefined || open.length > DEEPEST) throw new NotXml('more than one root, or too deep')
      const element = elementOf(tag)
      if (!tag.endsWith('/')) open.push(element)
      else if (inside) inside.children.push(element)
      else root = element
    }
  }
  if (root === undefined || open.length > 0) throw new NotXml('the file ends early')
  return root
}

/** Pieces of the file: text, or the inside of a tag, or the inside of a CDATA. Comments and declarations are left out. */
function* tokensOf(text: string): Generator<[string, string?, string?]> {
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at)
    if (next === -1) return void (yield [text.slice(at)])
    if (next > at) yield [text.slice(at, next)]
    const [opens, closes] = bracketsAt(text, next)
    const end = text.indexOf(closes, next + opens.length)
    if (end === -1) throw new NotXml('a tag is not closed')
    const body = text.slice(next + opens.length, end)
    if (opens === '<![CDATA[') yield ['', undefined, body]
    else if (opens === '<') yield ['', body]
    at = end + closes.length
  }
}

function bracketsAt(text: string, at: number): readonly [string, string] {
  if (text.startsWith('<!--', at)) return ['<!--', '-->']
  if (text.startsWith('<![CDATA[', at)) return ['<![CDATA[', ']]>']
  if (text.startsWith('<?', at)) return ['<?', '?>']
  if (text.startsWith('<!', at)) throw new NotXml('a document type is not read')
  return ['<', '>']
}

function elementOf(tag: string) {
  const name = /^[^\s/]+/.exec(tag)?.[0] ?? ''
  if (!/^[\p{L}_][\w:.-]*$/u.test(name)) throw new NotXml('not a name')
  const attributes: Record<string, string> = Object.create(null)
  for (const [, key = '', one, other] of tag
    .slice(name.length)
    .matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g))
    attributes[plain(key)] = decode(one ?? other ?? '')
  return { name: plain(name), attributes, children: [] as Element[], text: '' }
}

const plain = (name: string): string => name.slice(name.indexOf(':') + 1)

function decode(text: string): string {
  return text.replaceAll(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (_, name: string) => {
    if (!name.startsWith('#')) {
      const known = ENTITIES[name]
      if (known === undefined) throw new NotXml('an entity that is not known')
      return known
    }
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    if (!(code > 0 && code <= 0x10ffff)) throw new NotXml('a character that is not one')
    return String.fromCodePoint(code)
  })
}

/** Text as it may stand in an element or in an attribute. Characters that XML has no place for are left out. */
export const xmlText = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
