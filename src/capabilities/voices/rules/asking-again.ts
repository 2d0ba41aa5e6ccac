import type { RoleCode } from '../../../platform/access/index.ts'

/** Why a story may be kept back: the whole list, which is public. Nothing else is a reason. */
export const keepBackReasons = [
  'names-somebody',
  'family-found',
  'threatens',
  'hate',
  'court',
  'advertising',
  'not-ours',
] as const
export type KeepBackReason = (typeof keepBackReasons)[number]

/** Reasons that keep somebody safe, or keep the law. */
const protecting: readonly (KeepBackReason | null)[] = [
  'names-somebody',
  'family-found',
  'threatens',
  'hate',
  'court',
  null, // kept back before there was a list: unknown, so careful
]

/** The two who decide together when a teller asks again. */
export type Seat = 'parent-carer' | 'officer'
export type Says = 'publish' | 'keep-back'

interface Hearer {
  readonly id: string
  readonly roles: readonly RoleCode[]
  /** Whether their organisation is the area's parent carer forum. */
  readonly ofForum: boolean
}

/**
 * In which seat somebody may decide; null when in none. A parent carer is a co-chair who comes from the forum; an officer
 * answers or publishes and comes from elsewhere, so the two are never of one organisation. Whoever kept a story back does
 * not decide on it again.
 */
export function seatOf({ id, roles, ofForum }: Hearer, keptBackBy: string): Seat | null {
  if (id === keptBackBy) return null
  if (ofForum) return roles.includes('forum-co-chair') ? 'parent-carer' : null
  return roles.includes('publisher') || roles.includes('answerer') ? 'officer' : null
}

/**
 * What comes of asking again, once both have spoken. When they agree, that. When they do not, a story is kept back only
 * if its reason keeps somebody safe or keeps the law; otherwise its teller's own wish counts.
 * Source: docs/decisions/0010-when-two-do-not-agree-about-a-story.md
 */
export function outcomeOf(parentCarer: Says, officer: Says, reason: KeepBackReason | null): Says {
  if (parentCarer === officer) return officer
  return protecting.includes(reason) ? 'keep-back' : 'publish'
}
