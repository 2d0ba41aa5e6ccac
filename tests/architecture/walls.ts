import type { CapabilityEntry, SourceFile } from './tree.ts'

/** A wall that was crossed: which file, and what to do instead. */
export interface Crossing {
  readonly path: string
  readonly wall: string
}

const isTest = (path: string) => /\.test\.tsx?$/.test(path)
const withoutComments = (text: string) =>
  text.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')

const SQL = /\bsql\s*(<[^`]*>)?`|\.(selectFrom|insertInto|updateTable|deleteFrom|withSchema|mergeInto)\(/
const mayHoldSql = (path: string) => /^src\/platform\/|\/store\.ts$|\/store\//.test(path)

/** Reads and writes of rows stand in a capability's store and nowhere else. */
export function sqlOutsideStores(files: readonly SourceFile[]): Crossing[] {
  return files
    .filter(({ path }) => !isTest(path) && !mayHoldSql(path))
    .filter(({ text }) => SQL.test(withoutComments(text)))
    .map(({ path }) => ({ path, wall: 'SQL outside a store' }))
}

const CLOCK_OR_CHANCE =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bTemporal\.Now\b|\bperformance\.now\b|\bprocess\.|\brandom(UUID|Bytes|Int)|\bgetRandomValues\b/

/** A rule has facts in and an answer out: the day and the dice are handed to it. */
export function rulesThatLookAtTheClock(files: readonly SourceFile[]): Crossing[] {
  return files
    .filter(({ path }) => /\/rules\/|^src\/standards\//.test(path) && !isTest(path))
    .filter(({ text }) => CLOCK_OR_CHANCE.test(withoutComments(text)))
    .map(({ path }) => ({ path, wall: 'a rule that reads the clock, chance or the machine' }))
}

/** A capability's SQL names its own schema; it may read another's only through that one's door. */
export function foreignSchemas(files: readonly SourceFile[]): Crossing[] {
  return files.flatMap(({ path, text }) => {
    const own = /^src\/capabilities\/([^/]+)\//.exec(path)?.[1]
    if (own === undefined || isTest(path)) return []
    const named = [...withoutComments(text).matchAll(/withSchema\('([^']+)'\)/g)].map(match => match[1])
    return named
      .filter(name => name !== own)
      .map(name => ({ path, wall: `${own} reads the schema of ${name}` }))
  })
}

/** Migrations make things in their owner's schema, and foreign keys point only at earlier capabilities. */
export function migrationsOutOfOrder(
  files: readonly SourceFile[],
  order: readonly CapabilityEntry[]
): Crossing[] {
  return files.flatMap(({ path, text }) => {
    const owner = /\/\d+_([a-z]+)[_.]/.exec(path)?.[1] ?? ''
    const uses = order.find(({ name }) => name === owner)?.uses ?? []
    const sql = text.replaceAll(/--.*$/gm, '')
    const made = [...sql.matchAll(/create (?:unlogged )?table (?:if not exists )?([a-z_]+)\./gi)].map(
      match => match[1] ?? ''
    )
    const asked = [...sql.matchAll(/references\s+([a-z_]+)\./gi)].map(match => match[1] ?? '')
    const schemas = owner === 'platform' ? ['platform', 'access'] : [owner]
    return [
      ...made.filter(name => !schemas.includes(name)).map(name => `${owner} makes a table in ${name}`),
      ...asked
        .filter(name => ![...schemas, ...uses].includes(name))
        .map(name => `${owner} points at ${name}`),
    ].map(wall => ({ path, wall }))
  })
}

/** Only the app's own files and config.ts may look at the environment. */
export function readersOfTheEnvironment(files: readonly SourceFile[]): Crossing[] {
  return files
    .filter(({ path }) => /^src\/[^/]+\//.test(path) && !path.startsWith('src/operator/') && !isTest(path))
    .filter(({ text }) => /\bprocess\.env\b/.test(withoutComments(text)))
    .map(({ path }) => ({ path, wall: 'reads the environment: settings are read once, in config.ts' }))
}

const roleCheck = /actor\.roles|\.roles\.(includes|some)/

/** Who may is said by a policy named in a route, never by an `if` in a page. */
export function pagesThatDecideWhoMay(files: readonly SourceFile[]): Crossing[] {
  return files
    .filter(({ path }) => /\/pages\//.test(path) && !isTest(path))
    .filter(({ text }) => roleCheck.test(withoutComments(text)))
    .map(({ path }) => ({ path, wall: 'a page that decides who may' }))
}
