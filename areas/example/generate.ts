import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { area } from './pieces/area.ts'
import { gazetteer } from './pieces/gazetteer.ts'
import { meetings } from './pieces/meetings.ts'
import { people, rota } from './pieces/people.ts'
import { plans } from './pieces/plan.ts'
import { reports } from './pieces/reports.ts'
import { rounds } from './pieces/rounds.ts'
import { stories } from './pieces/stories.ts'
import { themes } from './pieces/themes.ts'

/**
 * Writes the invented partnership's folder from the pieces beside this file: `node areas/example/generate.ts`.
 * Chance has a fixed seed and days are counted back from the day of loading, so the files change only with the pieces.
 */
export function exampleFiles(): Readonly<Record<string, string>> {
  return {
    'area.json': pretty(area),
    'gazetteer.json': pretty(gazetteer),
    'record/people.json': pretty(people),
    'record/rota.json': pretty(rota),
    'record/themes.json': pretty(themes),
    'record/priorities.json': pretty(rounds),
    'record/plan.json': pretty(plans),
    'record/reports.json': pretty(reports),
    'record/meetings.json': pretty(meetings),
    'record/stories.json': onePerLine(stories),
  }
}

const pretty = (value: unknown) => JSON.stringify(value, null, 2) + '\n'

/** Hundreds of stories are easier to look through, and to compare, with one on each line. */
const onePerLine = (list: readonly unknown[]) =>
  `[\n${list.map(item => JSON.stringify(item)).join(',\n')}\n]\n`

if (import.meta.main) {
  for (const [file, text] of Object.entries(exampleFiles())) {
    const path = join(import.meta.dirname, file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
}
