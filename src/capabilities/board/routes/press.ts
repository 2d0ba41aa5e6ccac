import type { KeptContext } from '../../../platform/http/index.ts'

/**
 * The press was refused and its outcome is kept, as that of every press is. The form shown again must be a new
 * submission, or its corrected press would be taken for the refused one.
 */
export function startAgain(c: KeptContext): void {
  c.set('showing', '')
}
