import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import type { GroupKey, ItemKey } from '../rules/ballot.ts'
import type { Result } from '../rules/result.ts'
import type { Mode, RoundRule } from '../rules/round.ts'
import type { WhyCounted } from '../rules/why-counted.ts'
import { findResult, isUpToDate } from '../store/results.ts'
import { findItems, findRound } from '../store/rounds.ts'
import { settingsOf } from './count.ts'

/** What everybody may read of the result of a round: a finished copy, of one version. */
export interface PublicResult {
  readonly round: string
  readonly version: number
  readonly countedOn: CalendarDate
  readonly why: WhyCounted
  /** Of the bytes of the file at `/vote/:round/result-:version.json`. */
  readonly sha256: string
  readonly mode: Mode
  readonly rule: RoundRule
  readonly top: number
  readonly reruns: number
  readonly smallNumber: number
  readonly items: readonly {
    readonly item: ItemKey
    readonly title: string
    readonly withdrawn: string | null
  }[]
  readonly groups: readonly { readonly key: GroupKey; readonly name: string }[]
  readonly result: Result
}

/** The newest result of a closed round; null until it is counted, and while something that came since is counted. As staff or the system. Errors: NotFound. */
export async function publicResult(
  needs: Pick<Needs, 'area'>,
  db: Db,
  key: string
): Promise<PublicResult | null> {
  const round = await findRound(db, key)
  if (round === undefined) throw new NotFound('There is no such vote.')
  const kept = await findResult(db, key)
  if (kept === null || !(await isUpToDate(db, key))) return null
  const items = (await findItems(db, key)).map(({ item, title, withdrawn }) => ({ item, title, withdrawn }))
  const { top, reruns, smallNumber } = settingsOf(needs, items.length)
  const { mode, rule } = round
  return { ...kept, mode, rule, top, reruns, smallNumber, items, groups: needs.area.votes.groups }
}
