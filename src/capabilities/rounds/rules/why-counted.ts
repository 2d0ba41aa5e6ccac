/** Why a result was counted: because the vote closed, or again because something was typed in or struck out after that. */
export type WhyCounted = 'closed' | 'more-typed' | 'struck-out'

interface Before {
  readonly struck: number
}

/** Why there is a version of a result, from the number of batches struck out before it and now. A strike weighs more. */
export function whyCounted(before: Before | null, now: Before): WhyCounted {
  if (before === null) return 'closed'
  return now.struck === before.struck ? 'more-typed' : 'struck-out'
}
