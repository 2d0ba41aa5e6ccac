import { Conflict, NotFound } from '../../../standards/errors.ts'
import type { DutyDays } from './duty.ts'

/** A service standard cannot be stretched for one person, and what is over stays as it was. */
class DutyCannotMove extends Conflict {
  override readonly code = 'duty-cannot-move'
}

/** Errors: NotFound when there is no such duty; DutyCannotMove unless its day was named outright and it is open. */
export function checkMove(duty: DutyDays | null, kind: string): void {
  if (!duty) throw new NotFound('No such duty', { kind })
  if (duty.rule.unit !== 'fixed') throw new DutyCannotMove('A duty that counts days keeps them', { kind })
  if (duty.keptOn || duty.droppedOn) throw new DutyCannotMove('This duty is over', { kind })
}
