import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../src/root.ts'

/**
 * The package holds the browser and the libraries it needs, packed. It unpacks into the temp folder and takes whatever
 * lies there, half-written or not: so it is given a folder of ours, once a version, before any test asks for it.
 */
export async function unpackBrowser(): Promise<{ path: string; libraries: string }> {
  const folder = join(root, 'node_modules/.cache/browser')
  const path = join(folder, 'chromium')
  const libraries = join(folder, 'al2023/lib')
  if (existsSync(join(folder, 'ready'))) return { path, libraries }
  mkdirSync(folder, { recursive: true })
  const { AWS_EXECUTION_ENV, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH } = process.env
  // It unpacks the libraries only where it believes it runs on a bare machine.
  Object.assign(process.env, { AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x', TMPDIR: folder })
  try {
    const { default: packed } = await import('@sparticuz/chromium')
    await packed.executablePath()
    mkdirSync(join(folder, 'ready'))
  } finally {
    restore({ AWS_EXECUTION_ENV, TMPDIR, LD_LIBRARY_PATH, FONTCONFIG_PATH })
  }
  return { path, libraries }
}

function restore(kept: Record<string, string | undefined>): void {
  for (const [name, value] of Object.entries(kept)) {
    if (value === undefined) delete process.env[name]
    else process.env[name] = value
  }
}
