/**
 * Every fault we raise on purpose. `code` is for logs and tests; the words a person reads are in copy.ts.
 * `facts` are identifiers and counts only: never someone's words, name or address.
 */
export abstract class PartnershipError extends Error {
  abstract readonly code: string
  abstract readonly status: 403 | 404 | 409 | 410 | 422
  readonly facts: Readonly<Record<string, string | number>>

  constructor(message: string, facts: Record<string, string | number> = {}) {
    super(message)
    this.name = new.target.name
    this.facts = Object.freeze({ ...facts })
  }
}

/** This person may not do this. */
export class NotAllowed extends PartnershipError {
  readonly code: string = 'not-allowed'
  readonly status = 403
}

/** There is no such thing, or none that this person may know of. */
export class NotFound extends PartnershipError {
  readonly code: string = 'not-found'
  readonly status = 404
}

/** It has changed, or been done already, since this person looked. */
export class Conflict extends PartnershipError {
  readonly code: string = 'conflict'
  readonly status = 409
}
