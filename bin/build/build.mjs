import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { logicalCss } from './logical-css.mjs'

const root = join(import.meta.dirname, '../..')
const out = join(root, 'build')

/**
 * Makes what the server runs and sends: one bundle, one stylesheet, small scripts, one icon. Takes about a second,
 * and nothing when no source has changed since.
 */
export async function buildAll() {
  const stamp = await stampOfSources()
  const made = await readFile(join(out, 'stamp'), 'utf8').catch(() => '')
  if (made === stamp) return
  await Promise.all([buildServer(), buildAssets()])
  await writeFile(join(out, 'stamp'), stamp)
}

/** Changes when any source, or this build, is added, edited or taken away. */
async function stampOfSources() {
  const hash = createHash('sha256')
  for (const folder of ['src', 'bin/build']) {
    const files = await readdir(join(root, folder), { recursive: true, withFileTypes: true })
    const paths = files.filter(file => file.isFile()).map(file => join(file.parentPath, file.name))
    for (const path of paths.sort()) {
      const { mtimeMs, size } = await stat(path)
      hash.update(`${path} ${mtimeMs} ${size}\n`)
    }
  }
  return hash.update(await readFile(join(root, 'package-lock.json'))).digest('hex')
}

async function buildServer() {
  const { build: bundle } = await import('esbuild')
  await bundle({
    entryPoints: {
      main: join(root, 'src/main.ts'),
      kept: join(root, 'src/operator/main.ts'),
      'sound-worker': join(root, 'src/platform/files/sound-worker.ts'), // a thread of its own: see sound.ts
      'opinions-worker': join(root, 'src/capabilities/rounds/opinions/opinions-worker.ts'), // as well: see beside.ts
      'results-worker': join(root, 'src/capabilities/rounds/results/results-worker.ts'), // and one of its own: see beside.ts
    },
    outdir: out,
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    target: 'node24',
    format: 'esm',
    jsx: 'automatic',
    jsxImportSource: 'hono/jsx',
    sourcemap: 'linked',
    logLevel: 'warning',
  })
}

/** Files are named after what is in them, so that a browser may keep each for ever. */
async function buildAssets() {
  const folder = join(out, 'assets')
  const files = { 'app.css': await css(), ...(await scripts()), 'icon.svg': await icon() }
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const names = {}
  for (const [name, text] of Object.entries(files)) {
    const [stem, ending] = name.split('.')
    names[name] = `${stem}-${createHash('sha256').update(text).digest('hex').slice(0, 10)}.${ending}`
    await writeFile(join(folder, names[name]), text)
  }
  await writeFile(join(folder, 'names.json'), JSON.stringify(names))
}

async function css() {
  const sass = await import('sass')
  const { transform } = await import('esbuild')
  const { css: expanded } = sass.compile(join(root, 'src/ui/styles/app.scss'), {
    silenceDeprecations: ['import', 'mixed-decls', 'global-builtin'],
    quietDeps: true,
    logger: sass.Logger.silent,
  })
  return (
    await transform(logicalCss(expanded), { loader: 'css', minify: true, target: ['chrome87', 'safari15'] })
  ).code
}

/** The small comforts of every page, and what single pages bring. */
const entries = {
  'page.js': 'src/ui/client/page.ts',
  'offline.js': 'src/capabilities/groups/client/offline.ts',
  'offline-worker.js': 'src/capabilities/groups/client/worker.ts',
  'recorder.js': 'src/capabilities/recordings/client/recorder.ts',
  'coding.js': 'src/capabilities/coding/client/coding.ts',
}

async function scripts() {
  const made = Object.entries(entries).map(async ([name, path]) => [name, await script(path)])
  return Object.fromEntries(await Promise.all(made))
}

async function script(path) {
  const { build: bundle } = await import('esbuild')
  const { outputFiles } = await bundle({
    entryPoints: [join(root, path)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome87', 'safari15'],
    write: false,
    logLevel: 'warning',
  })
  return outputFiles[0].text
}

const icon = () => readFile(join(root, 'src/ui/styles/icon.svg'), 'utf8')
