import { gzipSync } from 'node:zlib'
import { createHash } from 'node:crypto'

export interface KeptPage {
  readonly html: Uint8Array<ArrayBuffer>
  readonly gzip: Uint8Array<ArrayBuffer>
  readonly tag: string
}

export interface KeptPages {
  find(key: string): KeptPage | undefined
  /** The moment a page began to be made; it is kept only if nothing changed since. */
  begin(): number
  keep(key: string, began: number, html: string): KeptPage
  forgetAll(): void
}

/** 64 MB, both forms of a page counted: some thousand of our largest pages. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Public pages that are the same for everyone, made once and kept until anything public changes.
 * A change forgets every page: simple, and a partnership changes its record a few times an hour at most.
 *
 * @param mostBytes how much memory the pages may fill; a page that would pass it makes room by forgetting the others
 */
export function keptPages(mostBytes = MOST_BYTES): KeptPages {
  const pages = new Map<string, KeptPage>()
  let bytes = 0
  let generation = 0
  const forget = () => {
    pages.clear()
    bytes = 0
  }
  return {
    find: key => pages.get(key),
    begin: () => generation,
    keep(key, began, html) {
      const page = pack(html)
      if (began !== generation) return page
      if (bytes + sizeOf(page) > mostBytes) forget()
      // Two visitors can have asked for one page at once, and both made it.
      bytes += sizeOf(page) - (pages.has(key) ? sizeOf(pages.get(key)!) : 0)
      pages.set(key, page)
      return page
    },
    forgetAll() {
      generation++
      forget()
    },
  }
}

const sizeOf = ({ html, gzip }: KeptPage) => html.byteLength + gzip.byteLength

/** A page or file as it will be sent: plain, packed, and the tag by which a browser knows that it has it. */
export function pack(html: string): KeptPage {
  const bytes = Buffer.from(html)
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { html: new Uint8Array(bytes), gzip: new Uint8Array(gzipSync(bytes)), tag }
}
