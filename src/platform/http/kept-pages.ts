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

const MOST = 2000

/**
 * Public pages that are the same for everyone, made once and kept until anything public changes.
 * A change forgets every page: simple, and a partnership changes its record a few times an hour at most.
 */
export function keptPages(): KeptPages {
  const pages = new Map<string, KeptPage>()
  let generation = 0
  return {
    find: key => pages.get(key),
    begin: () => generation,
    keep(key, began, html) {
      const page = pack(html)
      if (pages.size >= MOST) pages.clear()
      if (began === generation) pages.set(key, page)
      return page
    },
    forgetAll() {
      generation++
      pages.clear()
    },
  }
}

export function pack(html: string): KeptPage {
  const bytes = Buffer.from(html)
  const tag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { html: new Uint8Array(bytes), gzip: new Uint8Array(gzipSync(bytes)), tag }
}
