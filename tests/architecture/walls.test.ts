import { describe, expect, it } from 'vitest'
import { capabilities, filesUnder } from './tree.ts'
import {
  foreignSchemas,
  migrationsOutOfOrder,
  pagesThatDecideWhoMay,
  readersOfTheEnvironment,
  rulesThatLookAtTheClock,
  sqlOutsideStores,
} from './walls.ts'

const source = filesUnder('src', /\.tsx?$/)
const migrations = filesUnder('db/migrations', /\.sql$/)

describe('the walls of the house stand', () => {
  it('keeps every read and write of rows in a store', () => {
    expect(sqlOutsideStores(source)).toEqual([])
  })

  it('keeps the clock and chance out of rules', () => {
    expect(rulesThatLookAtTheClock(source)).toEqual([])
  })

  it('keeps each capability to its own schema', () => {
    expect(foreignSchemas(source)).toEqual([])
  })

  it('keeps migrations in their own schema, with keys that point backwards only', () => {
    expect(migrationsOutOfOrder(migrations, capabilities)).toEqual([])
  })

  it('reads the environment in one place', () => {
    expect(readersOfTheEnvironment(source)).toEqual([])
  })

  it('lets no page decide who may', () => {
    expect(pagesThatDecideWhoMay(source)).toEqual([])
  })
})

const planted = (path: string, text: string) => [{ path, text }]

describe('each wall is seen to catch a planted fault', () => {
  it('names SQL in a route', () => {
    const fault = planted('src/capabilities/voices/routes.tsx', "db.selectFrom('story').execute()")
    expect(sqlOutsideStores(fault)).toEqual([{ path: fault[0]?.path, wall: 'SQL outside a store' }])
  })

  it('names tagged SQL in a page', () => {
    expect(
      sqlOutsideStores(planted('src/capabilities/plan/pages/plan.tsx', 'sql<Row>`select 1`'))
    ).toHaveLength(1)
  })

  it('lets a comment speak of SQL', () => {
    expect(
      sqlOutsideStores(planted('src/capabilities/plan/routes.tsx', '// sql`select 1` is for stores'))
    ).toEqual([])
  })

  it('names a rule that asks the time', () => {
    const fault = planted('src/capabilities/clocks/rules/due.ts', 'const late = Date.now() > due')
    expect(rulesThatLookAtTheClock(fault)[0]?.wall).toMatch('reads the clock')
  })

  it('names a rule that throws dice', () => {
    expect(rulesThatLookAtTheClock(planted('src/standards/receipt-code.ts', 'Math.random()'))).toHaveLength(1)
  })

  it("names a store that reaches into another capability's schema", () => {
    const fault = planted('src/capabilities/themes/store.ts', "db.withSchema('voices')")
    expect(foreignSchemas(fault)[0]?.wall).toBe('themes reads the schema of voices')
  })

  it('names a foreign key that points forwards', () => {
    const fault = planted(
      'db/migrations/0051_voices_x.sql',
      'create table voices.x (t uuid references themes.theme (id));'
    )
    expect(migrationsOutOfOrder(fault, capabilities)[0]?.wall).toBe('voices points at themes')
  })

  it("names a table made in another capability's schema", () => {
    const fault = planted('db/migrations/0051_voices_x.sql', 'create table plan.x (id int);')
    expect(migrationsOutOfOrder(fault, capabilities)[0]?.wall).toBe('voices makes a table in plan')
  })

  it('names a room that reads the environment', () => {
    expect(
      readersOfTheEnvironment(planted('src/platform/mail/send.ts', 'process.env.SMTP_URL'))
    ).toHaveLength(1)
  })

  it('names a page that decides who may', () => {
    const fault = planted('src/capabilities/plan/pages/plan.tsx', "actor.roles.includes('chair') && <Edit />")
    expect(pagesThatDecideWhoMay(fault)).toHaveLength(1)
  })
})
