/** What may be hard to read in a story: a short list, so that one look is enough. */
export const hardKinds = ['harm', 'self-harm', 'violence', 'abuse', 'death', 'illness', 'words'] as const
export type HardKind = (typeof hardKinds)[number]

/** Hard stories after which somebody is reminded, gently, that a break is there. Source: practice of people who read such stories. */
const BREAK_AFTER = 15

/** Minutes for which a story counts as being read after it was opened. */
const CLAIM_MINUTES = 15

/** When a claim made now ends. */
export const claimUntil = (now: Date): Date => new Date(now.getTime() + CLAIM_MINUTES * 60_000)

/**
 * Whether to remind somebody of a break.
 *
 * @param today hard stories they have read today
 * @param atBreak how many of those were read before their last break of today; 0 without one
 */
export function wantsBreak(today: number, atBreak: number): boolean {
  return today - atBreak >= BREAK_AFTER
}
