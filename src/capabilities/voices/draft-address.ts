import type { Answers } from '../../platform/forms/index.ts'
import type { Needs } from '../area/index.ts'

const PURPOSE = 'addresses in drafts'

/** In a draft the address stands beside the words until they are sent: so it is sealed there too. */
export function sealAddress(needs: Pick<Needs, 'seal'>, receipt: string, answers: Answers): Answers {
  const typed = answers['email']?.[0] ?? ''
  return typed === '' ? answers : { ...answers, email: [needs.seal(PURPOSE, typed, receipt)] }
}

/** The address as it was typed. One that can not be opened any more is asked for again. */
export function openAddress(needs: Pick<Needs, 'unseal'>, receipt: string, answers: Answers): Answers {
  const { email, ...rest } = answers
  const sealed = email?.[0] ?? ''
  if (sealed === '') return answers
  try {
    return { ...rest, email: [needs.unseal(PURPOSE, sealed, receipt)] }
  } catch {
    return rest
  }
}
