import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from './tree.ts'

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'kept-walls-'))
  for (const name of [
    'src',
    'capabilities.json',
    '.dependency-cruiser.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true })
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
})

afterAll(() => rmSync(copy, { recursive: true, force: true }))

/** What dependency-cruiser says of the copy. */
function cruised(): string {
  const cruise = join(root, 'node_modules/.bin/depcruise')
  const { stdout } = spawnSync(cruise, ['--config', '.dependency-cruiser.mjs', 'src'], {
    cwd: copy,
    encoding: 'utf8',
  })
  return stdout
}

describe('the import walls', () => {
  it('stand as the house is, and see every file of it', () => {
    const said = cruised()
    expect(said).toMatch('no dependency violations found')
    expect(Number(/\((\d+) modules/.exec(said)?.[1])).toBeGreaterThan(200)
  })
})

/** One fault for each wall, each in a file of its own. */
const faults = [
  {
    fault: 'an import past a door',
    wall: 'voices-has-one-door: src/capabilities/answers/past-a-door.ts',
    files: {
      'src/capabilities/voices/planted.ts': 'export const inside = 1\n',
      'src/capabilities/answers/past-a-door.ts':
        "import { inside } from '../voices/planted.ts'\nvoid inside\n",
    },
  },
  {
    fault: 'an earlier capability that imports a later one',
    wall: 'voices-asks-only-earlier-rooms: src/capabilities/voices/too-early.ts',
    files: { 'src/capabilities/voices/too-early.ts': "import '../plan/index.ts'\n" },
  },
  {
    fault: 'a ring, even one of types alone',
    wall: 'no-ring: src/standards/ring-',
    files: {
      'src/standards/ring-a.ts': "import type { B } from './ring-b.ts'\nexport type A = B\n",
      'src/standards/ring-b.ts': "import type { A } from './ring-a.ts'\nexport type B = A\n",
    },
  },
  {
    fault: 'machinery that knows a capability',
    wall: 'platform-knows-no-capability: src/platform/planted.ts',
    files: { 'src/platform/planted.ts': "import '../capabilities/area/index.ts'\n" },
  },
  {
    fault: 'a rule that asks the database',
    wall: 'rules-only-decide: src/capabilities/plan/rules/planted.ts',
    files: {
      'src/capabilities/plan/rules/planted.ts':
        "import { once } from '../../../platform/db/index.ts'\nvoid once\n",
    },
  },
  {
    fault: "anything that leads to a child's record",
    wall: 'nobody-depends-on-journeys: src/capabilities/answers/to-a-child.ts',
    files: {
      'src/capabilities/journeys/index.ts': 'export const record = 1\n',
      'src/capabilities/answers/to-a-child.ts':
        "import { record } from '../journeys/index.ts'\nvoid record\n",
    },
  },
]

describe('the import walls catch', () => {
  let said: string

  beforeAll(() => {
    for (const [path, text] of faults.flatMap(({ files }) => Object.entries(files))) {
      mkdirSync(dirname(join(copy, path)), { recursive: true })
      writeFileSync(join(copy, path), text)
    }
    said = cruised()
  })

  it.each(faults)('$fault', ({ wall }) => {
    expect(said).toContain(wall)
  })
})
