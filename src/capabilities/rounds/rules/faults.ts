import { Conflict, NotAllowed, PartnershipError } from '../../../standards/errors.ts'
import type { ChoiceFault } from './choice.ts'

/** The round is not open, or not open any more. */
export class VoteClosed extends Conflict {
  override readonly code = 'vote-closed'
}

/** Nobody has let this phone in: no slip, no figures from the screen. */
export class NotLetIn extends NotAllowed {
  override readonly code = 'not-let-in'
}

/** A ballot that cannot be counted; no page of ours sends one. */
export class WrongChoice extends PartnershipError {
  readonly code = 'wrong-choice'
  readonly status = 422

  constructor(fault: ChoiceFault | 'not-a-group') {
    super(`This ballot cannot be counted: ${fault}.`, { fault })
  }
}
