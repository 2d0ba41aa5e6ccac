import { engineOf } from './open.ts'
import type { Store } from './store.ts'
import { asText, ourTables, wholePicture, type Table } from './tables.ts'
import type { Session } from './engine.ts'
import { inSession } from './transaction.ts'

export interface TableHash {
  readonly rows: number
  /** 32 hexadecimal digits over every value of every row, in whatever order the rows lie. */
  readonly hash: string
}

/** What each table holds, in a form that is equal exactly when two stores hold the same. Name -> rows and hash. */
export function contentHashes(store: Store): Promise<Record<string, TableHash>> {
  return inSession(engineOf(store), async session => {
    await session.script(wholePicture)
    const hashes: Record<string, TableHash> = {}
    for (const table of await ourTables(session)) hashes[table.name] = await hashOf(session, table)
    return hashes
  })
}

/** Each row's SHA-256, cut in two halves, each half added up modulo 2^64. */
async function hashOf(session: Session, table: Table): Promise<TableHash> {
  const half = (from: number) =>
    `coalesce(mod(sum(('x' || encode(substr(digest, ${from}, 8), 'hex'))::bit(64)::bigint::numeric), 18446744073709551616), 0)`
  const [row] = await session.rows<{ rows: number; one: string; two: string }>(`
    select count(*) as rows, ${half(1)}::text as one, ${half(9)}::text as two
    from (select sha256(convert_to(row(one.*)::text, 'UTF8')) as digest
          from (select ${asText(table)} from ${table.name}) one) digests`)
  const hex = (sum: string) => BigInt.asUintN(64, BigInt(sum)).toString(16).padStart(16, '0')
  return { rows: row?.rows ?? 0, hash: hex(row?.one ?? '0') + hex(row?.two ?? '0') }
}
