// npm run bench: how fast, beside what is possible on this machine. Ratios from one run; under three minutes.
import { buildAll } from './build/build.mjs'

await buildAll()
await import('../bench/tsx.mjs')
const { bench } = await import('../bench/bench.ts')
await bench(line => void process.stdout.write(`${line}\n`))
