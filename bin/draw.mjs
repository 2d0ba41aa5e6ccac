// Draws docs/data-flow.md again after capabilities.json has changed.
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { dataFlow } from './build/data-flow.mjs'

const root = join(import.meta.dirname, '..')
const { order } = JSON.parse(await readFile(join(root, 'capabilities.json'), 'utf8'))
await writeFile(join(root, 'docs/data-flow.md'), dataFlow(order))
