import type { z } from 'zod'

/** One thing wrong in an area folder: which file, where in it, and what to do, in a plain sentence. */
export interface Fault {
  readonly file: string
  /** Like `meetings[3].on`; empty when it is the whole file. */
  readonly path: string
  readonly message: string
}

/** The folder cannot be used. Every fault is named, so that one reading is enough to put it right. */
export class AreaFaults extends Error {
  readonly faults: readonly Fault[]

  constructor(folder: string, faults: readonly Fault[]) {
    const lines = faults.map(({ file, path, message }) => `  ${file}${path && ` at ${path}`}: ${message}`)
    super(`The area folder ${folder} cannot be used:\n${lines.join('\n')}`)
    this.name = 'AreaFaults'
    this.faults = Object.freeze([...faults])
  }
}

/** `[2, 'on']` as people point at it: `[2].on`. */
export function pathInWords(path: readonly PropertyKey[]): string {
  const steps = path.map(step => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
  return steps.join('').replace(/^\./, '')
}

const kinds: Record<string, string> = {
  string: 'words in quotes',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list in square brackets',
  object: 'a set of fields in curly brackets',
  date: 'a day',
}

/** Zod's fault as a plain sentence. Undefined leaves the message the shape itself gives. */
export function inPlainWords(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'unrecognized_keys') return `Take out ${issue.keys.join(', ')}, or check the spelling`
  if (issue.code === 'invalid_type' && issue.input === undefined) return 'This is missing'
  if (issue.code === 'invalid_type') return `Write ${kinds[issue.expected] ?? issue.expected} here`
  if (issue.code === 'invalid_value') return `Write one of: ${issue.values.map(String).join(', ')}`
  if (issue.code === 'too_small') return `This must be ${issue.minimum} or more`
  if (issue.code === 'too_big') return `This must be ${issue.maximum} or less`
  return 'This is not written as it should be. Look at the same place in another area'
}
