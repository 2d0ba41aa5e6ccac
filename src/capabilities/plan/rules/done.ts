import { Conflict, NotAllowed } from '../../../standards/errors.ts'
import type { Judgement } from './facts.ts'
import { ownersOf, type Agreed } from './promise.ts'

/**
 * Stops somebody who answers for a promise from confirming that it is done: another organisation has to say so.
 *
 * @param organisation key of the organisation of whoever wants to confirm
 * Errors: NotAllowed for an owner's own organisation; Conflict when nobody says it is done, or it is confirmed already.
 */
export function checkMayConfirm(
  promise: Pick<Agreed, 'responsible' | 'accountable'>,
  judgement: Judgement | undefined,
  organisation: string
): void {
  if (judgement?.said !== 'done') throw new Conflict('Nobody says that this promise is done.')
  if (judgement.confirmed) throw new Conflict('This promise is confirmed already.')
  if (ownersOf(promise).includes(organisation) || judgement.by?.organisation === organisation)
    throw new NotAllowed('Somebody from another organisation has to confirm it.')
}
