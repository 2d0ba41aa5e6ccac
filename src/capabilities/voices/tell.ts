import type { Db } from '../../platform/db/index.ts'
import type { Values } from '../../platform/forms/index.ts'
import type { Needs } from '../area/index.ts'
import { NOT_KNOWN, type TellUsForm } from './forms.ts'
import type { Question } from './rules/steps.ts'
import { takeIn } from './take-in.ts'

export type Told = Pick<Values<ReturnType<TellUsForm['in']>>, Question>

/** Takes in a story told in words. A code that has a story already keeps that one. */
export async function tell(needs: Needs, db: Db, code: string, told: Told): Promise<void> {
  const { cornerstone, ...rest } = told
  await takeIn(
    needs,
    db,
    { ...rest, cameBy: 'words', cornerstone: cornerstone === NOT_KNOWN ? null : cornerstone },
    code
  )
}
