import { sql } from 'kysely'
import type { Db } from '../../../platform/db/index.ts'
import { findTogether, type StoryTogether } from './together.ts'

interface Claiming {
  readonly now: Date
  readonly until: Date
  readonly limit: number
}

/**
 * Some of those that came together and wait to be read, claimed for one reader until a moment: first those this reader has
 * already, then those nobody has. Two readers who ask at once get others. As whoever reads.
 */
export async function claimTogether(
  db: Db,
  together: string,
  by: { readonly id: string; readonly name: string },
  claiming: Claiming
): Promise<StoryTogether[]> {
  for (;;) {
    const free = await findFree(db, together, by.id, claiming)
    const claimed = await claimThem(db, free, by, claiming)
    if (claimed === free.length) return findTogether(db, together, { only: free, limit: claiming.limit })
  }
}

async function findFree(
  db: Db,
  together: string,
  me: string,
  { now, limit }: Claiming
): Promise<readonly string[]> {
  const at = sql`${now.toISOString()}::timestamptz`
  const { rows } = await sql<{ id: string }>`
    with mine as (
      select s.id from voices.claim c join voices.story s on s.id = c.story_id
      where c.by_id = ${me} and c.until > ${at} and s.together = ${together}::uuid and s.stage = 'together'
      order by s.id limit ${limit}
    ), free as (
      select s.id from voices.story s
      where s.together = ${together}::uuid and s.stage = 'together'
        and not exists (select from voices.claim c where c.story_id = s.id and c.until > ${at})
      order by s.id limit ${limit}
    )
    select id from (select 1 as first, id from mine union all select 2, id from free) as either
    order by first, id limit ${limit}`.execute(db)
  return rows.map(({ id }) => id).sort()
}

/** In the order of ids, so that two who claim at once never wait for each other in a ring. */
async function claimThem(
  db: Db,
  ids: readonly string[],
  by: { readonly id: string; readonly name: string },
  { now, until }: Claiming
): Promise<number> {
  const { numAffectedRows = 0n } = await sql`
    insert into voices.claim (story_id, by_id, by_name, until)
    select id, ${by.id}, ${by.name}, ${until.toISOString()}::timestamptz
    from unnest(${[...ids]}::uuid[]) as id order by id
    on conflict (story_id) do update set by_id = excluded.by_id, by_name = excluded.by_name, until = excluded.until
    where claim.by_id = excluded.by_id or claim.until <= ${now.toISOString()}::timestamptz`.execute(db)
  return Number(numAffectedRows)
}

/** Those of these references that came together and still wait to be read. */
export async function findWaitingTogether(
  db: Db,
  together: string,
  references: readonly string[]
): Promise<StoryTogether[]> {
  const { rows } = await sql<{ id: string }>`
    select id from voices.story where together = ${together}::uuid and stage = 'together'
      and reference = any(${[...references]}::text[])`.execute(db)
  const only = rows.map(({ id }) => id)
  return findTogether(db, together, { only, limit: only.length })
}
