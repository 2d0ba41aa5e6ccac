import type { CalendarDate } from '../../../standards/calendar.ts'
import { nextDuty, promisedDays, type NextDuty, type Standards } from './days.ts'

/** The four ways staff look at stories. */
export const shows = ['to-read', 'to-answer', 'late', 'answered'] as const
export type Show = (typeof shows)[number]

/** Whether an address asked for one of those lists. */
export const isShow = (text: string | undefined): text is Show => shows.includes(text as Show)

export interface OpenStory {
  readonly read: boolean
  readonly receivedOn: CalendarDate
}

export type OnList<S> = S & { readonly duty: NextDuty }

export interface WorkList<S> {
  /** What should have been done by now, the oldest due first. */
  readonly late: readonly OnList<S>[]
  readonly due: readonly OnList<S>[]
}

export interface NextStory {
  readonly show: 'to-read' | 'to-answer'
  readonly reference: string
  readonly left: number
}

/**
 * Where to go from one story: to the one after it in the list it stands in, else to the most pressing one, and from the
 * end to the beginning. So whoever leaves a hard story for later is not sent back to it at once.
 */
export function nextStories<S extends OpenStory & { readonly reference: string }>(
  stories: readonly S[],
  after: string,
  standards: Standards,
  today: CalendarDate
): NextStory[] {
  return (['to-read', 'to-answer'] as const).flatMap(show => {
    const { late, due } = workList(stories, show, standards, today)
    const list = [...late, ...due].map(({ reference }) => reference)
    const at = list.indexOf(after)
    const others = [...list.slice(at + 1), ...list.slice(0, Math.max(at, 0))]
    const [reference] = others
    return reference === undefined ? [] : [{ show, reference, left: others.length }]
  })
}

/** Stories still to read, or to answer, or late with either: oldest due first, the late ones apart. */
export function workList<S extends OpenStory>(
  stories: readonly S[],
  show: Exclude<Show, 'answered'>,
  standards: Standards,
  today: CalendarDate
): WorkList<S> {
  const open = stories
    .flatMap(story => {
      const days = promisedDays(story.receivedOn, standards)
      const duty = nextDuty({ ...days, read: story.read, answered: false }, today)
      return duty === null ? [] : [{ ...story, duty }]
    })
    .filter(({ duty }) => show === 'late' || duty.kind === (show === 'to-read' ? 'read' : 'answer'))
    .sort((a, b) => (a.duty.by < b.duty.by ? -1 : a.duty.by > b.duty.by ? 1 : 0))
  return {
    late: open.filter(({ duty }) => duty.late > 0),
    due: show === 'late' ? [] : open.filter(({ duty }) => duty.late === 0),
  }
}
