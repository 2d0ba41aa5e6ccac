// npm test: every check of the house, then every test. Stops at the first that fails, after saying which.
// `npm test -- src/capabilities/voices` runs the tests of one place only.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
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

function passes(name, command, ...args) {
  const began = performance.now()
  const { status } = spawnSync(join(root, 'node_modules/.bin', command), args, {
    cwd: root,
    stdio: 'inherit',
  })
  const seconds = ((performance.now() - began) / 1000).toFixed(1)
  process.stdout.write(`${status === 0 ? 'ok ' : 'NOT ok '} ${name} (${seconds} s)\n`)
  return status === 0
}

function run(...check) {
  if (!passes(...check)) process.exit(1)
}

/** More files than this do not fail together because the machine was busy. */
const FEW = 2

/**
 * Runs the tests. Where one or two files fail they are run once more by themselves, and if they pass then, the run says by
 * name that they did not at first: a test that depends on how busy a machine is, is a fault to be found, and no reason to
 * doubt everything else.
 */
function runTests(files) {
  const folder = mkdtempSync(join(tmpdir(), 'kept-results-'))
  const results = join(folder, 'results.json')
  const reports = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
  if (passes('Tests', 'vitest', 'run', ...reports, ...files)) return rmSync(folder, { recursive: true })
  const failed = failedIn(results)
  rmSync(folder, { recursive: true })
  if (failed.length === 0 || failed.length > FEW) process.exit(1)
  run(`Once more, by themselves: ${failed.join(', ')}`, 'vitest', 'run', ...failed)
  process.stdout.write(`PASSED ONLY WHEN ALONE, which is a fault to be found: ${failed.join(', ')}\n`)
}

function failedIn(results) {
  const { testResults } = JSON.parse(readFileSync(results, 'utf8'))
  return testResults.filter(({ status }) => status === 'failed').map(({ name }) => relative(root, name))
}

if (only.length === 0) for (const check of checks) run(...check)
await buildAll()
runTests(only)
