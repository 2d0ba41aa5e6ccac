import type { Draft } from './journey.ts'

/**
 * Who may read what a child said with cards. Only the child's own yes opens it to others: what a helper chose is not
 * counted as the child's, and nothing said is no.
 *
 * @returns 'count' when that was asked for, whoever asked; 'everyone' only for the child's own yes; else 'staff'
 */
export function sharingOf({ who, sharing, chosenBy }: Pick<Draft, 'who' | 'sharing' | 'chosenBy'>) {
  if (sharing === 'count') return 'count'
  const theirOwn = who === 'alone' || chosenBy === 'me'
  return sharing === 'everyone' && theirOwn ? 'everyone' : 'staff'
}

/** What stands ready on the page for a child under 13: the narrow answer. Others choose for themselves. */
export const readyMade = ({ sharing, age }: Pick<Draft, 'sharing' | 'age'>) =>
  sharing ?? (age === 'under-13' ? 'staff' : null)
