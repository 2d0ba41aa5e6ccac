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
  const all = challenges.map(challenge => {
    const { id, meeting, number, question, owedBy, askedOn, workingDays, promise } = challenge
    const own = answers.filter(answer => answer.challenge === id)
    const standing = challengeStanding({ askedOn, workingDays, answeredOn: own[0]?.on ?? null }, today)
    const asks = { key: challenge.asks, name: nameOf(challenge.asks) }
    const asked = { id, meeting, number, question, owedBy, askedOn, workingDays, promise, asks }
    return Object.assign(asked, { item: null, answers: own, standing })
  })
  return byWaiting(all)
}
