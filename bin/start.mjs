// npm start: builds what is missing or older than its sources, then runs the site. `--demo` opens the invented area.
import { buildAll } from './build/build.mjs'

if (process.argv.includes('--demo')) process.env.AREA ??= 'areas/example'
await buildAll()
await import('../build/main.js')
