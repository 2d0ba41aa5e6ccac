import { columnsOf, type Column } from '../rules/columns.ts'
import type { RouteResult } from '../rules/result.ts'
import type { PublicResult } from './public-result.ts'

/** One column of one way in: what is shown by itself and added to nothing. */
export interface Part extends Column {
  readonly side: RouteResult
}

/** Everything in a result that is shown by itself: each way in, and in it the young people beside the others. */
export const partsOf = ({ result }: Pick<PublicResult, 'result'>): Part[] =>
  result.routes.flatMap(side => columnsOf(side).map(column => ({ ...column, side })))

/** The part that speaks for the round where only one can: of the way in it was held for, the larger one. */
export function mainPart(of: Pick<PublicResult, 'mode' | 'result'>): Part | null {
  const parts = partsOf(of).toSorted((one, other) => other.people - one.people)
  return parts.find(({ side }) => side.route === of.mode) ?? parts[0] ?? null
}

/** The name of the group a part is of, or null where it is of everybody or of the others. */
export function groupOf({ groups }: Pick<PublicResult, 'groups'>, { who }: Part): string | null {
  if (typeof who === 'string') return null
  return groups.find(({ key }) => key === who.group)?.name ?? who.group
}
