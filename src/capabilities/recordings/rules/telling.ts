import type { Agreement, Relation, Sharing, SpeaksFor } from '../../voices/index.ts'

interface Whose {
  readonly whose: Relation | 'mine'
  /** What the person says whom it is told for; null when not answered. */
  readonly theirSay: Agreement | null
}

/** Somebody who speaks for another and does not say what that person says: they were not asked. */
export const speaksFor = ({ whose, theirSay }: Whose): SpeaksFor =>
  whose === 'mine' ? null : { relation: whose, ownAgreement: theirSay ?? 'not-asked' }

/** True when a recording would go further than the person agrees to whom it is told for. */
export const goesTooFar = (of: Whose & { readonly sharing: Sharing }): boolean =>
  speaksFor(of)?.ownAgreement === 'does-not-agree' && (of.sharing === 'everyone' || of.sharing === 'board')
