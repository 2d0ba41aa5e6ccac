import type { Area } from './capabilities/area/index.ts'
import { pack, type Asset } from './platform/http/index.ts'

/**
 * An area's own colours as a stylesheet of a few lines, under a name that changes when they do. No page holds a style
 * of its own, so the colours come as a file like the rest.
 */
export function brandSheet({ brand }: Pick<Area, 'brand'>): { address: string; asset: Asset } {
  const page = pack(
    `:root{--kept-brand:${brand.brand};--kept-told:${brand.told};--kept-will:${brand.willDo};--kept-changed:${brand.changed}}`
  )
  const name = page.tag.replaceAll(/[^a-zA-Z0-9]/g, '').slice(0, 10)
  return { address: `/assets/brand-${name}.css`, asset: { type: 'text/css; charset=utf-8', page } }
}
