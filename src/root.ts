import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The project's own folder, found from where this file runs: src/ in tests, build/ when started. */
export const root = findRoot(import.meta.dirname)

function findRoot(folder: string): string {
  return existsSync(join(folder, 'capabilities.json')) ? folder : findRoot(dirname(folder))
}
