import { gate, type GatedCount } from '../../../standards/small-numbers.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Db } from '../../../platform/db/index.ts'
import type { Needs } from '../../area/index.ts'
import type { GroupKey, ItemKey } from '../rules/ballot.ts'
import type { Result } from '../rules/result.ts'
import type { Mode } from '../rules/round.ts'
import { findItems } from '../store/rounds.ts'
import type { Written } from './store.ts'
import { closedAt } from './round-at.ts'

/** What everybody may read of a round of opinions, frozen when it was published. Every count has passed the gate. */
export interface OpinionsSnapshot {
  readonly key: string
  readonly title: string
  readonly question: string
  readonly event: string | null
  readonly mode: Mode
  readonly opened: CalendarDate | null
  readonly closed: CalendarDate | null
  readonly smallNumber: number
  readonly statements: readonly Statement[]
  /** What people could say they are, in the order in which it is shown. */
  readonly groups: readonly { readonly key: GroupKey; readonly name: string }[]
  /** Statements that people sent, those of them that are in, and those that a person did not take in. */
  /** Null where it is not ours. */
  readonly written: {
    readonly sent: GatedCount
    readonly taken: GatedCount
    readonly notIn: GatedCount
  } | null
  readonly result: Result
}

export interface Statement {
  readonly item: ItemKey
  readonly title: string
  readonly withdrawn: string | null
}

/** The page of a closed round as it would be if it were published now. Errors: as for closedAt. */
export async function opinionsSnapshot(
  { area }: Pick<Needs, 'area'>,
  db: Db,
  key: string,
  { result, written }: { readonly result: Result; readonly written: Written }
): Promise<OpinionsSnapshot> {
  const { title, question, event, mode, opened, closed } = await closedAt(db, key)
  const statements = (await findItems(db, key)).map(each => ({
    ...{ item: each.item, title: each.title, withdrawn: each.withdrawn },
  }))
  const few = (count: number) => gate(count, area.smallNumber)
  return {
    ...{ key, title, question, event, mode, opened, closed, statements, result },
    ...{ smallNumber: area.smallNumber, groups: area.votes.groups },
    written: { sent: few(written.sent), taken: few(written.taken), notIn: few(written.notIn) },
  }
}
