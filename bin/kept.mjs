#!/usr/bin/env node
// npm run kept -- <command>: the operator's tool. Settings are the same environment variables as for npm start.
import { buildAll } from './build/build.mjs'

await buildAll()
await import('../build/kept.js')
