import type { CalendarDate } from '../../../standards/calendar.ts'
import type { PromisedDays } from '../rules/days.ts'
import type { WhyNotPublic } from '../rules/publishable.ts'
import type { Answer, Clearing, Outcome, Sharing, Teller } from '../rules/story.ts'
import type { TellerSaid } from '../telling/staff-said.ts'
import type { HangsOn } from '../staff/hangs-on.tsx'
import type { AtTheDesk } from '../staff/at-the-desk.ts'

/** Everything the page of one story shows to staff. */
export interface StaffStory extends AtTheDesk {
  readonly id: string
  readonly reference: string
  readonly teller: Teller
  /** The cornerstone's name; null when the teller did not know. */
  readonly place: string | null
  readonly sharing: Sharing
  readonly receivedOn: CalendarDate
  readonly words: string
  readonly good: string | null
  readonly better: string | null
  readonly promised: PromisedDays
  readonly today: CalendarDate
  readonly readers: readonly { readonly byName: string; readonly byJob: string; readonly on: CalendarDate }[]
  readonly clearings: readonly Clearing[]
  readonly answers: readonly Answer[]
  readonly outcomes: readonly Outcome[]
  readonly whyNot: WhyNotPublic | null
  /** Its number once it is public. */
  readonly publicNumber: number | null
  /** It waits for the batch with which it becomes public. */
  readonly held: boolean
  readonly may: { readonly clear: boolean; readonly answer: boolean }
  readonly readByMe: boolean
  /** Other tellings, a service that looks first, and asking again. */
  readonly hanging: HangsOn
  readonly said: TellerSaid
}
