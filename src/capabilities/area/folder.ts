import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { AreaFile } from './rules/area-shape.ts'
import { crossFaults } from './rules/cross-checks.ts'
import { AreaFaults, type Fault, inPlainWords, pathInWords } from './rules/faults.ts'
import { GazetteerFile, namesHere } from './rules/gazetteer-shape.ts'
import { slices } from './rules/record-shape.ts'
import type { Area, AreaRecord } from './rules/types.ts'
import { readPhoto } from './photo.ts'

/**
 * Reads an area folder: area.json, gazetteer.json and the files of record/ that are there.
 * Both come back frozen. Errors: AreaFaults naming every fault with its file and path, all at once.
 */
export async function readArea(folder: string): Promise<{ area: Area; record: AreaRecord }> {
  const faults: Fault[] = await strangers(folder)
  const area = await readShape(folder, 'area.json', AreaFile, faults)
  await readPhoto(folder, area, faults)
  const gazetteer = await readShape(folder, 'gazetteer.json', GazetteerFile, faults, {})
  const record: Record<string, unknown> = {}
  for (const [name, { file, shape }] of Object.entries(slices)) {
    record[name] = await readShape(folder, `record/${file}`, shape as z.ZodType, faults, [])
  }
  if (faults.length > 0) throw new AreaFaults(folder, faults)

  const here = namesHere(gazetteer!, area!.districts)
  const read = deepFreeze({ area: { ...area, namesHere: here }, record }) as unknown as {
    area: Area
    record: AreaRecord
  }
  const between = crossFaults(read.area, read.record)
  if (between.length > 0) throw new AreaFaults(folder, between)
  return read
}

/** A file with a misspelt name would be left out in silence, so it is a fault. */
async function strangers(folder: string): Promise<Fault[]> {
  const expected = new Set<string>(Object.values(slices).map(({ file }) => file))
  const found = await readdir(join(folder, 'record')).catch(() => [])
  return found
    .filter(file => !expected.has(file))
    .map(file => ({
      file: `record/${file}`,
      path: '',
      message: `No room reads this. Use ${[...expected].join(', ')}`,
    }))
}

async function readShape<T>(
  folder: string,
  file: string,
  shape: z.ZodType<T>,
  faults: Fault[],
  whenAbsent?: unknown
) {
  const json = await readJson(join(folder, file), whenAbsent)
  if ('fault' in json) {
    faults.push({ file, path: '', message: json.fault })
    return undefined
  }
  const reading = shape.safeParse(json.value, { error: inPlainWords })
  if (reading.success) return reading.data
  for (const { path, message } of reading.error.issues)
    faults.push({ file, path: pathInWords(path), message })
  return undefined
}

async function readJson(path: string, whenAbsent: unknown): Promise<{ value: unknown } | { fault: string }> {
  try {
    return { value: JSON.parse(await readFile(path, 'utf8')) as unknown }
  } catch (error) {
    if (error instanceof SyntaxError) return { fault: `This is not JSON: ${error.message}` }
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') return { fault: 'This file cannot be read' }
    return whenAbsent === undefined ? { fault: 'This file is missing' } : { value: whenAbsent }
  }
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(deepFreeze)
  return Object.freeze(value)
}
