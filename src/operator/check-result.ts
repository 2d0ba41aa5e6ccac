import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { recompute, textOf, type PublishedFile } from '../capabilities/rounds/index.ts'
import type { Terminal } from './terminal.ts'

/**
 * Works the result of a round out again from its published file, and says whether the bytes are the same. Opens no house
 * and no database: whoever holds the file and this code can do it.
 *
 * Errors: a sentence when there is no such file, it is no result of ours, or it differs.
 */
export async function checkResult(terminal: Terminal, [file]: readonly string[]): Promise<void> {
  if (file === undefined) throw new Error('Say which file, like: npm run kept -- check-result round.json')
  const text = await readFile(resolve(terminal.folder, file), 'utf8').catch(() => {
    throw new Error(`There is no file ${file}.`)
  })
  if (again(text, file) !== text)
    throw new Error(`${file} does not hold the result that its own ballots and rule give.`)
  terminal.print(`The same to the last byte: ${file} holds the result that its ballots and rule give.`)
}

function again(text: string, file: string): string {
  try {
    return textOf(recompute(JSON.parse(text) as PublishedFile))
  } catch (fault) {
    const why = (fault as Error).message
    throw new Error(`${file} is no result that a round can have: ${why}`, { cause: fault })
  }
}
