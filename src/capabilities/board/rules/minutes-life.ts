import type { CalendarDate } from '../../../standards/calendar.ts'

/** How far one meeting has come, worked out from what was published and recorded about it. */
export interface MinutesLife {
  readonly on: CalendarDate
  readonly hasAttendance: boolean
  readonly hasItems: boolean
  /** Items on the agenda with nothing written under them, by number. */
  readonly itemsWithoutWords: readonly number[]
  readonly draftPublishedOn: CalendarDate | null
  readonly approvedPublishedOn: CalendarDate | null
  readonly approval: { readonly meetingOn: CalendarDate } | null
}

export type WhyNotPublish =
  'not-met-yet' | 'no-agenda' | 'no-attendance' | 'items-without-words' | 'already-approved'

/**
 * Why these minutes cannot be published now: none when they can. The same list is the to-do list on the page and the
 * gate in front of the button.
 */
export function whyNotPublish(life: MinutesLife, today: CalendarDate): readonly WhyNotPublish[] {
  if (life.approvedPublishedOn !== null) return ['already-approved']
  const reasons: WhyNotPublish[] = []
  if (life.on > today) reasons.push('not-met-yet')
  if (!life.hasItems) reasons.push('no-agenda')
  if (!life.hasAttendance) reasons.push('no-attendance')
  if (life.itemsWithoutWords.length > 0) reasons.push('items-without-words')
  return reasons
}

export type WhyNotApprove =
  'never-published' | 'approved-already' | 'not-a-later-meeting' | 'meeting-not-held-yet'

/** Why these minutes cannot be approved at that meeting: null when they can. */
export function whyNotApprove(
  life: Pick<MinutesLife, 'on' | 'draftPublishedOn' | 'approval'>,
  approvingMeeting: { readonly on: CalendarDate },
  today: CalendarDate
): WhyNotApprove | null {
  if (life.draftPublishedOn === null) return 'never-published'
  if (life.approval !== null) return 'approved-already'
  if (approvingMeeting.on <= life.on) return 'not-a-later-meeting'
  if (approvingMeeting.on > today) return 'meeting-not-held-yet'
  return null
}

/** What the next publication of this meeting will be. */
export function nextStage(life: Pick<MinutesLife, 'approval'>): 'draft' | 'approved' {
  return life.approval === null ? 'draft' : 'approved'
}
