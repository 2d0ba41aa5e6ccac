import type { CalendarDate } from '../../../standards/calendar.ts'
import { challengeStanding } from './challenge-clock.ts'
import { byWaiting, type AskedQuestion } from './published.ts'
import type { Answer, Challenge } from './records.ts'

/** Every question recorded, public or not, as the desk lists them: the longest waiting first. */
export function deskQuestions(
  challenges: readonly Challenge[],
  answers: readonly Answer[],
  nameOf: (organisation: string) => string,
  today: CalendarDate
): (AskedQuestion & { readonly id: string })[] {
  const all = challenges.map(({ owedRole: _, asks, ...challenge }) => {
    const own = answers.filter(answer => answer.challenge === challenge.id)
    const answeredOn = own[0]?.on ?? null
    const standing = challengeStanding({ ...challenge, answeredOn }, today)
    return { ...challenge, item: null, asks: { key: asks, name: nameOf(asks) }, answers: own, standing }
  })
  return byWaiting(all)
}
