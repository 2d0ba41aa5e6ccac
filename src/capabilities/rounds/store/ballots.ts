import { sql } from 'kysely'
import { json, type Db } from '../../../platform/db/index.ts'
import type { Choice, GroupKey, Route } from '../rules/ballot.ts'
import { rounds } from './tables.ts'

/**
 * Holds the round open for the rest of this transaction, and holds this voter: two ballots of one voter come one after
 * the other.
 */
export async function holdForVoter(db: Db, round: string, keyHash: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(rounds.lock_of(${round})),
    pg_advisory_xact_lock(hashtextextended(${keyHash}, 0))`.execute(db)
}

/** Holds a round for whoever is let in, so that two people are never handed one slip. */
export async function holdDoor(db: Db, round: string): Promise<void> {
  await sql`select pg_advisory_xact_lock_shared(rounds.lock_of(${round})),
    pg_advisory_xact_lock(hashtextextended('door ' || ${round}, 0))`.execute(db)
}

interface NewVoter {
  readonly round: string
  readonly keyHash: string
  readonly route: Route
  readonly now: Date
}

const theHour = (now: Date): Date => new Date(now.getTime() - (now.getTime() % 3_600_000))

/**
 * Lets somebody into an open round by themselves, as the public: the database lets nobody into another round.
 *
 * @returns the voter, new or known
 */
export async function letIn(db: Db, { round, keyHash, route, now }: NewVoter): Promise<string> {
  const added = await rounds(db)
    .insertInto('voter')
    .values({ round, key_hash: keyHash, route, arrived: theHour(now) })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return (
    added?.id ??
    (
      await rounds(db)
        .selectFrom('voter')
        .select('id')
        .where('round', '=', round)
        .where('key_hash', '=', keyHash)
        .executeTakeFirstOrThrow()
    ).id
  )
}

/** The voter of a key, or undefined when nobody was let in with it. */
export async function findVoter(db: Db, round: string, keyHash: string): Promise<string | undefined> {
  const row = await rounds(db)
    .selectFrom('voter')
    .select('id')
    .where('round', '=', round)
    .where('key_hash', '=', keyHash)
    .executeTakeFirst()
  return row?.id
}

/** Lets somebody in for a slip. False when the slip or the key has been used. As the system. */
export async function letInFor(
  db: Db,
  slip: number,
  { round, keyHash, route, now }: NewVoter
): Promise<boolean> {
  const { numInsertedOrUpdatedRows: added } = await rounds(db)
    .insertInto('voter')
    .values({ round, key_hash: keyHash, route, slip, arrived: theHour(now) })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return Number(added) > 0
}

interface Said {
  readonly voter: string
  readonly group: GroupKey | null
  readonly choice: Choice
}

/** Adds what a voter said behind everything they said before. Call while the voter is held. */
export async function insertBallot(db: Db, { voter, group, choice }: Said): Promise<void> {
  const number = sql<number>`(select coalesce(max(number), 0) + 1 from rounds.ballot where voter = ${voter})`
  await rounds(db)
    .insertInto('ballot')
    .values({ voter, number, group_key: group, choice: json(choice) })
    .execute()
}

/** Everything one voter said, in the order they said it. */
export async function findSaid(
  db: Db,
  voter: string
): Promise<{ readonly group: GroupKey | null; readonly choice: Choice | null }[]> {
  return rounds(db)
    .selectFrom('ballot')
    .select(['group_key as group', 'choice'])
    .where('voter', '=', voter)
    .orderBy('number')
    .execute()
}

/** Everything everybody said in a round, voter by voter, but for paper slips that were struck out. */
export function findAllSaid(db: Db, round: string) {
  return rounds(db)
    .selectFrom('voter')
    .innerJoin('ballot', 'ballot.voter', 'voter.id')
    .leftJoin('strike', 'strike.batch', 'voter.batch')
    .select(['voter.id as voter', 'route', 'group_key as group', 'choice'])
    .where('round', '=', round)
    .where('strike.batch', 'is', null)
    .orderBy('voter.id')
    .orderBy('number')
    .execute()
}

/** How many people have said something: not what. As staff or as the system. */
export async function countVoters(db: Db, round: string): Promise<{ route: Route; people: number }[]> {
  const rows = await rounds(db)
    .selectFrom('voter')
    .leftJoin('strike', 'strike.batch', 'voter.batch')
    .select(({ fn }) => ['route', fn.countAll<number>().as('people')])
    .where('round', '=', round)
    .where('strike.batch', 'is', null)
    .groupBy('route')
    .orderBy('route')
    .execute()
  return rows.map(({ route, people }) => ({ route, people: Number(people) }))
}
