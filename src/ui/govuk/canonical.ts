/**
 * HTML as lines to compare, one for each tag and each run of text: attributes sorted, void elements alike, entities
 * decoded, and only the spaces a reader would see. Whitespace at the edge of a block is dropped; between words and
 * inline elements it counts, because 'Error:Enter' is read differently from 'Error: Enter'.
 *
 * For tests only. Errors: throws on HTML it cannot read with certainty, rather than guess.
 */
export function canonical(html: string): string[] {
  const lines: string[] = []
  const open: string[] = []
  let atEdge = true
  let space = false

  const meet = (name: string) => {
    if (inline.has(name)) return
    atEdge = true
    space = false
  }
  const close = (name: string) => {
    if (open.pop() !== name) throw new Error(`</${name}> closes nothing, after: ${lines.slice(-3).join(' ')}`)
    meet(name)
    lines.push(`</${name}>`)
  }
  const addText = (text: string) => {
    const trimmed = collapsed(text)
    if (/^\s/.test(text)) space = true
    if (trimmed === '') return
    lines.push((space && !atEdge ? ' ' : '') + decoded(trimmed))
    atEdge = false
    space = /\s$/.test(text)
  }

  for (const { text, name, slash, attributes, selfClosing } of tokens(html)) {
    if (name === undefined) {
      if (open.at(-1) === 'textarea') lines.push(JSON.stringify(decoded(text)))
      else addText(text)
    } else if (slash) close(name)
    else {
      meet(name)
      lines.push(`<${[name, ...sortedAttributes(attributes)].join(' ')}>`)
      open.push(name)
      if (selfClosing || empty.has(name)) close(name)
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)}> is not closed`)
  return lines
}

const inline = new Set(
  'a abbr b bdi br cite code em i kbd mark q s small span strong sub sup time u var'.split(' ')
)
const empty = new Set('area base br col embed hr img input link meta source track wbr'.split(' '))

type Token = { text: string; name?: string; slash: boolean; attributes: string; selfClosing: boolean }

const tag =
  /<!--[^]*?-->|<(\/?)([a-z][a-z0-9-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'))?)*)\s*(\/?)>/gi

function* tokens(html: string): Generator<Token> {
  let at = 0
  for (const match of html.matchAll(tag)) {
    const [whole, slash, name, attributes = '', selfClosing] = match
    if (match.index > at) yield plain(html.slice(at, match.index))
    at = match.index + whole.length
    if (name) yield { text: '', name, slash: slash === '/', attributes, selfClosing: selfClosing === '/' }
  }
  if (at < html.length) yield plain(html.slice(at))
}

function plain(text: string): Token {
  if (text.includes('<')) throw new Error(`a tag cannot be read in: ${text.trim().slice(0, 200)}`)
  return { text, slash: false, attributes: '', selfClosing: false }
}

/** As in a browser, the first of two attributes with one name wins. */
function sortedAttributes(written: string): string[] {
  const found = new Map<string, string>()
  for (const [, name = '', double, single] of written.matchAll(
    /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'))?/g
  )) {
    const value = collapsed(decoded(double ?? single ?? ''))
    if (!found.has(name)) found.set(name, `${name}="${value}"`)
  }
  return [...found.values()].sort()
}

const collapsed = (text: string) => text.replace(/\s+/g, ' ').trim()

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: '\u00a0', ctdot: '⋯' }

const decoded = (text: string) =>
  text.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (decimal || hex) return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16))
    const character = named[name]
    if (character === undefined) throw new Error(`${whole} is not an entity this reader knows`)
    return character
  })
