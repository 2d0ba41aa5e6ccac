import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import {
  NOT_KNOWN,
  takeIn,
  takeInFor,
  type Agreement,
  type NewVoice,
  type Relation,
  type Sharing,
  type Teller,
} from '../voices/index.ts'
import { OWN } from './forms.ts'
import * as store from './store.ts'

/** A story as it was taken down or typed in. */
export interface Written {
  readonly words: string
  readonly good: string
  readonly better: string
  readonly teller: Teller
  readonly speaksFor: Relation | typeof OWN
  readonly agreement: Agreement | null
  readonly cornerstone: string
  readonly sharing: Sharing
}

/** Keeps what somebody told on the telephone, and gives the code to read out. */
export async function keepCall(needs: Needs, db: Db, written: Written): Promise<string> {
  const taken = await takeIn(needs, db, { ...voiceOf(written), cameBy: 'telephone' })
  if (taken === null) throw new Error('A code that was just drawn had a story already')
  return taken.code
}

/**
 * Keeps a paper form. With the number of a form that has a slip, its teller has the code at home.
 *
 * @returns the code to give to the teller, or null when it is on their slip
 */
export async function keepPaper(
  needs: Needs,
  db: Db,
  written: Written,
  { receivedOn, form }: { receivedOn: CalendarDate; form: { number: string; receiptHash: string } | null }
): Promise<string | null> {
  const voice = { ...voiceOf(written), cameBy: 'paper', receivedOn } as const
  if (form === null) return (await takeIn(needs, db, voice))?.code ?? null
  await takeInFor(needs, db, voice, form.receiptHash)
  await store.markKeyed(db, form.number, needs.today())
  return null
}

function voiceOf({
  speaksFor,
  agreement,
  cornerstone,
  good,
  better,
  ...rest
}: Written): Omit<NewVoice, 'cameBy'> {
  return {
    ...{ words: rest.words, teller: rest.teller, sharing: rest.sharing },
    good: good || null,
    better: better || null,
    cornerstone: cornerstone === NOT_KNOWN ? null : cornerstone,
    speaksFor: speaksFor === OWN ? null : { relation: speaksFor, ownAgreement: agreement ?? 'not-asked' },
  }
}

/** True when the words would go further than the person they are about agrees to. */
export const goesTooFar = ({ speaksFor, agreement, sharing }: Written): boolean =>
  speaksFor !== OWN && agreement === 'does-not-agree' && (sharing === 'everyone' || sharing === 'board')
