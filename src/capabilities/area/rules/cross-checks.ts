import type { Fault } from './faults.ts'
import { pathInWords } from './faults.ts'
import { slices } from './record-shape.ts'
import type { Area, AreaRecord } from './types.ts'

/** What one file alone cannot show: keys used twice, keys that lead nowhere, facts without a source. */
export function crossFaults(area: Area, record: AreaRecord): Fault[] {
  return [
    ...keysUsedTwice(area, record),
    ...keysLeadingNowhere(area, record),
    ...factsWithoutSource(area, record),
  ]
}

/** Every list whose items have keys, wherever it stands. */
function keysUsedTwice(area: Area, record: AreaRecord): Fault[] {
  return everywhere(area, record, (value, path, file) => {
    if (!Array.isArray(value)) return []
    const keys = value.map(item => (isFields(item) ? item['key'] : undefined))
    return keys.flatMap((key, at) =>
      typeof key === 'string' && keys.indexOf(key) < at
        ? [
            {
              file,
              path: pathInWords([...path, at, 'key']),
              message: `The key ${key} is used twice in this list`,
            },
          ]
        : []
    )
  })
}

/** Fields that hold the key of something else. A list of keys is checked one by one. */
function keysLeadingNowhere(area: Area, record: AreaRecord): Fault[] {
  const known = knownKeys(area, record)
  return everywhere(area, record, (value, path, file) => {
    const field = path.findLast(step => typeof step === 'string')
    const kind = typeof field === 'string' ? pointers[field] : undefined
    if (!kind || typeof value !== 'string' || known[kind].has(value)) return []
    return [{ file, path: pathInWords(path), message: `There is no ${kind} with the key ${value}` }]
  })
}

const pointers: Readonly<Record<string, keyof ReturnType<typeof knownKeys>>> = {
  by: 'person',
  person: 'person',
  owedBy: 'person',
  confirmedBy: 'person',
  organisation: 'organisation',
  agreedBy: 'organisation',
  asks: 'organisation',
  cornerstone: 'cornerstone',
  district: 'district',
  theme: 'theme',
  round: 'round',
  promise: 'promise',
  planArea: 'plan area',
  weakness: 'weakness',
  approvedAt: 'meeting',
}

const keysOf = (items: readonly { key: string }[]) => new Set(items.map(({ key }) => key))

function knownKeys(area: Area, { people, themes, rounds, plans, meetings }: AreaRecord) {
  return {
    person: keysOf(people),
    organisation: keysOf(area.organisations),
    cornerstone: keysOf(area.cornerstones),
    district: keysOf(area.districts),
    weakness: keysOf(area.weaknesses),
    theme: keysOf(themes),
    round: keysOf(rounds),
    promise: keysOf(plans.flatMap(plan => plan.promises)),
    'plan area': keysOf(plans.flatMap(plan => plan.planAreas)),
    meeting: keysOf(meetings),
  }
}

/** A real partnership's facts all say where they come from, but for what this site itself proposes. */
function factsWithoutSource(area: Area, record: AreaRecord): Fault[] {
  if (area.invented) return []
  const message = 'Write the address this comes from and the day you looked'
  return everywhere(area, record, (value, path, file) => {
    if (!isFields(value) || value['source'] !== null || value['setBy'] === 'this-site') return []
    return [{ file, path: pathInWords([...path, 'source']), message }]
  })
}

type Look = (value: unknown, path: readonly PropertyKey[], file: string) => Fault[]

function everywhere(area: Area, record: AreaRecord, look: Look): Fault[] {
  const names = Object.keys(slices) as (keyof typeof slices)[]
  return [
    ...inside(area, [], 'area.json', look),
    ...names.flatMap(name => inside(record[name], [], `record/${slices[name].file}`, look)),
  ]
}

function inside(value: unknown, path: readonly PropertyKey[], file: string, look: Look): Fault[] {
  const here = look(value, path, file)
  if (Array.isArray(value))
    return [...here, ...value.flatMap((item, at) => inside(item, [...path, at], file, look))]
  if (!isFields(value)) return here
  return [
    ...here,
    ...Object.entries(value).flatMap(([name, item]) => inside(item, [...path, name], file, look)),
  ]
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
