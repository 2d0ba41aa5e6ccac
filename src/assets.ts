import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import { pack, type Asset } from './platform/http/index.ts'
import type { Site } from './platform/render/index.ts'
import { root } from './root.ts'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

/** The one script that may answer for a page when there is no signal, and the only page it may answer for. */
const WORKER = 'offline-worker-'
const OFFLINE = '/staff/offline'

export interface Assets {
  readonly files: ReadonlyMap<string, Asset>
  /** The area's own colours are another file: see brand.ts. */
  readonly names: Omit<Site['assets'], 'brand'>
}

/** Reads what the build made. Each file's name holds a hash of its content, so browsers keep it for ever. */
export async function readAssets(folder = join(root, 'build/assets')): Promise<Assets> {
  const names: Record<string, string> = JSON.parse(await readFile(join(folder, 'names.json'), 'utf8'))
  const files = new Map<string, Asset>()
  for (const file of await readdir(folder)) {
    const type = types[extname(file)]
    const page = type && pack(await readFile(join(folder, file), 'utf8'))
    if (page)
      files.set(`/assets/${file}`, { type, page, ...(file.startsWith(WORKER) && { worksFor: OFFLINE }) })
  }
  const address = (name: string) => `/assets/${names[name]}`
  const scripts = Object.fromEntries(
    Object.keys(names).flatMap(name => (name.endsWith('.js') ? [[name.slice(0, -3), address(name)]] : []))
  )
  return {
    files,
    names: { css: address('app.css'), js: address('page.js'), icon: address('icon.svg'), scripts },
  }
}
