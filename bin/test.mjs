// npm test: every check of the house, then every test. Stops at the first that fails, after saying which.
// `npm test -- src/capabilities/voices` runs the tests of one place only.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { buildAll } from './build/build.mjs'

const root = join(import.meta.dirname, '..')
const only = process.argv.slice(2)

const checks = [
  ['Format', 'prettier', '--check', '--log-level', 'warn', '.'],
  ['Lint', 'oxlint', '--quiet', '.'],
  ['Types', 'tsc', '--noEmit', '-p', '.'],
  ['Types in the browser', 'tsc', '--noEmit', '-p', 'src/ui/client'],
  ['Walls', 'depcruise', '--config', '.dependency-cruiser.mjs', 'src'],
  ['Dead code', 'knip'],
]

function run(name, command, ...args) {
  const began = performance.now()
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'ok ' : 'NOT ok '} ${name} (${seconds} s)\n`)
  if (status !== 0) process.exit(status ?? 1)
}

if (only.length === 0) for (const check of checks) run(...check)
await buildAll()
run('Tests', 'vitest', 'run', ...only)
