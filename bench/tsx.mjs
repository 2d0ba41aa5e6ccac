// Lets a bench import our pages' rooms without a build: node strips types by itself, but does not know .tsx.
import { readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { fileURLToPath } from 'node:url'
import { transformSync } from 'esbuild'

registerHooks({
  load(url, context, next) {
    if (!url.endsWith('.tsx')) return next(url, context)
    const options = { loader: 'tsx', format: 'esm', jsx: 'automatic', jsxImportSource: 'hono/jsx' }
    const { code } = transformSync(readFileSync(fileURLToPath(url), 'utf8'), options)
    return { format: 'module', source: code, shortCircuit: true }
  },
})
