import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { ItemKey } from '../rules/ballot.ts'
import { rounds, signedBy, type Hand } from './tables.ts'

type Tables = {
  card: {
    round: string
    item: ItemKey
    title: string
    picture: string
    by_id: string
    by_name: string
    set_on: CalendarDate
  }
  with_cards: { voter: string; with_helper: boolean }
}

const tables = (db: Db) => rounds(db).$extendTables<Tables>()

/** One thing of a round in a few plain words, with the name of its picture. */
export interface CardOf {
  readonly item: ItemKey
  readonly title: string
  readonly picture: string
}

export function findCards(db: Db, round: string): Promise<CardOf[]> {
  return tables(db)
    .selectFrom('card')
    .select(['item', 'title', 'picture'])
    .where('round', '=', round)
    .execute()
}

/** Sets the cards of a round, and takes the others away. The database refuses it once the round is open. */
export async function setCards(
  db: Db,
  round: string,
  cards: readonly CardOf[],
  by: Hand,
  on: CalendarDate
): Promise<void> {
  await tables(db).deleteFrom('card').where('round', '=', round).execute()
  await addCards(db, round, cards, by, on)
}

/** Sets cards for what has none yet; one that is there stays as it is. */
export async function addCards(
  db: Db,
  round: string,
  cards: readonly CardOf[],
  by: Hand,
  on: CalendarDate
): Promise<void> {
  if (cards.length === 0) return
  await tables(db)
    .insertInto('card')
    .values(
      cards.map(({ item, title, picture }) => ({ round, item, title, picture, ...signedBy(by), set_on: on }))
    )
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Marks that a voter chose with cards. What was said of help the first time stays. */
export async function noteCards(db: Db, voter: string, withHelper: boolean): Promise<void> {
  await tables(db)
    .insertInto('with_cards')
    .values({ voter, with_helper: withHelper })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** How many voted with cards, and how many of them had help. As staff once the round is closed; before it, none. */
export async function countWithCards(db: Db, round: string): Promise<{ people: number; withHelper: number }> {
  const { people, withHelper } = await tables(db)
    .selectFrom('with_cards')
    .innerJoin('voter', 'voter.id', 'with_cards.voter')
    .select(({ fn }) => [
      fn.countAll<number>().as('people'),
      fn.countAll<number>().filterWhere('with_helper', '=', true).as('withHelper'),
    ])
    .where('round', '=', round)
    .executeTakeFirstOrThrow()
  return { people: Number(people), withHelper: Number(withHelper) }
}
