import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

export const root = join(import.meta.dirname, '../..')

export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** Every file below a folder of the project whose name ends so, with its text. */
export function filesUnder(folder: string, ending: RegExp): SourceFile[] {
  return walk(join(root, folder))
    .filter(path => ending.test(path))
    .map(path => ({ path: relative(root, path), text: readFileSync(path, 'utf8') }))
}

function walk(folder: string): string[] {
  return readdirSync(folder).flatMap(name => {
    const path = join(folder, name)
    return statSync(path).isDirectory() ? walk(path) : [path]
  })
}

export interface CapabilityEntry {
  readonly name: string
  readonly uses: readonly string[]
  readonly gives: string
}

export const capabilities: readonly CapabilityEntry[] = JSON.parse(
  readFileSync(join(root, 'capabilities.json'), 'utf8')
).order
