import { Conflict, NotAllowed } from '../../../standards/errors.ts'

/** A person as the public record names them. */
export interface Author {
  readonly id: string
  readonly name: string
}

/** What has to be known before a second person's word counts. */
export interface Waiting {
  readonly proposedById: string
  readonly version: number
  /** Newest published version of the same thing; 0 when there is none. */
  readonly published: number
  readonly decided: boolean
  /** True when a later proposal of the same thing has taken its place. */
  readonly replaced: boolean
}

/** Whether a second person's word is still waited for. */
export const isOpen = ({ decided, replaced, version, published }: Omit<Waiting, 'proposedById'>): boolean =>
  !decided && !replaced && version === published + 1

/**
 * Stops a second person who is the first one, and a proposal whose time is over.
 *
 * Errors: NotAllowed for the proposer; Conflict when it is decided, replaced, or that version is public already.
 */
export function checkMayDecide(waiting: Waiting, by: Author): void {
  if (waiting.decided) throw new Conflict('This proposal has been decided already.')
  if (waiting.replaced || waiting.version !== waiting.published + 1)
    throw new Conflict('A later version has taken the place of this proposal.')
  if (waiting.proposedById === by.id) throw new NotAllowed('A second person has to look at this.')
}

/**
 * What waits, as one person sees it: what they may say yes to, and what they sent themselves.
 *
 * @param mayDecide whether this person's role makes them a second person at all
 */
export function shareWaiting<W extends Pick<Waiting, 'proposedById'>>(
  waiting: readonly W[],
  { id, mayDecide }: { id: string; mayDecide: boolean }
): { forMe: readonly W[]; onOthers: readonly W[] } {
  const isMine = ({ proposedById }: W) => proposedById === id
  return { forMe: mayDecide ? waiting.filter(one => !isMine(one)) : [], onOthers: waiting.filter(isMine) }
}
