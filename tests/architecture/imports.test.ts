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

/** The names of the walls that dependency-cruiser says are crossed in the copy, with some files planted in it. */
function crossedWith(files: Record<string, string>): string {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(copy, path)), { recursive: true })
    writeFileSync(join(copy, path), text)
  }
  const cruise = join(root, 'node_modules/.bin/depcruise')
  const { stdout } = spawnSync(cruise, ['--config', '.dependency-cruiser.mjs', 'src'], {
    cwd: copy,
    encoding: 'utf8',
  })
  for (const path of Object.keys(files)) rmSync(join(copy, path))
  return stdout
}

describe('the import walls', () => {
  it('stand as the house is, and see every file of it', () => {
    const said = crossedWith({})
    expect(said).toMatch('no dependency violations found')
    expect(Number(/\((\d+) modules/.exec(said)?.[1])).toBeGreaterThan(200)
  })

  it('catch an import past a door', () => {
    const said = crossedWith({
      'src/capabilities/voices/planted.ts': 'export const inside = 1\n',
      'src/capabilities/answers/planted.ts': "import { inside } from '../voices/planted.ts'\nvoid inside\n",
    })
    expect(said).toMatch('voices-has-one-door')
  })

  it('catch an earlier capability that imports a later one', () => {
    const said = crossedWith({ 'src/capabilities/voices/planted.ts': "import '../plan/index.ts'\n" })
    expect(said).toMatch('voices-asks-only-earlier-rooms')
  })

  it('catch a ring, even one of types alone', () => {
    const said = crossedWith({
      'src/standards/planted-a.ts': "import type { B } from './planted-b.ts'\nexport type A = B\n",
      'src/standards/planted-b.ts': "import type { A } from './planted-a.ts'\nexport type B = A\n",
    })
    expect(said).toMatch('no-ring')
  })

  it('catch machinery that knows a capability', () => {
    const said = crossedWith({ 'src/platform/planted.ts': "import '../capabilities/area/index.ts'\n" })
    expect(said).toMatch('platform-knows-no-capability')
  })

  it('catch a rule that asks the database', () => {
    const said = crossedWith({
      'src/capabilities/plan/rules/planted.ts':
        "import { once } from '../../../platform/db/index.ts'\nvoid once\n",
    })
    expect(said).toMatch('rules-only-decide')
  })

  it("catch anything that leads to a child's record", () => {
    const said = crossedWith({
      'src/capabilities/journeys/index.ts': 'export const record = 1\n',
      'src/capabilities/answers/planted.ts': "import { record } from '../journeys/index.ts'\nvoid record\n",
    })
    expect(said).toMatch('nobody-depends-on-journeys')
  })
})
