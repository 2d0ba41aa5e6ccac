import type { CalendarDate } from '../../../standards/calendar.ts'
import type {
  Action,
  AgendaItem,
  Approval,
  Attendance,
  Challenge,
  Decision,
  MeetingRow,
  Passage,
} from './records.ts'
import type { ChallengeLine, DecisionLine, MeetingSnapshot, MinutesSnapshot, Partner } from './snapshot.ts'

/** Everything about one meeting that may be public. Confidential items have no place here, so they cannot slip in. */
export interface MeetingFacts {
  readonly meeting: MeetingRow
  readonly agenda: readonly AgendaItem[]
  readonly attendance: readonly Attendance[]
  readonly passages: readonly Passage[]
  readonly decisions: readonly Decision[]
  readonly challenges: readonly Challenge[]
  readonly actions: readonly Action[]
  readonly approval: (Approval & { readonly on: CalendarDate }) | null
  /** Decisions of earlier meetings that these take the place of, by id. */
  readonly replaced: readonly Pick<Decision, 'id' | 'meeting' | 'number'>[]
  /** The day the first draft went out, or null when there has been none. */
  readonly firstPublishedOn: CalendarDate | null
  /** An organisation's name today, by its key. */
  readonly nameOf: (organisation: string) => string
}

/** The public face of a meeting before its minutes: when, where, and what it will talk about. */
export function noticeSnapshot({ meeting, agenda, nameOf }: NoticeFacts): MeetingSnapshot {
  const { key, boardName, on, starts, ends, place, joining, keptHere, minutesIn } = meeting
  const { minutesAddress, publishedElsewhereOn, source } = meeting
  return {
    ...{ key, boardName, on, starts, ends, place, joining, keptHere, minutesIn },
    ...{ minutesAddress, publishedElsewhereOn, source },
    agenda: agenda.map(({ id: _, organisation, ...item }) => ({
      ...item,
      organisation: organisation === null ? null : partner(organisation, nameOf),
    })),
    minutes: null,
  }
}

type NoticeFacts = Pick<MeetingFacts, 'meeting' | 'agenda' | 'nameOf'>

/** The same with its minutes, as they are frozen for everybody: a draft, or approved when a later meeting has. */
export function minutesSnapshot(facts: MeetingFacts): MeetingSnapshot {
  return { ...noticeSnapshot(facts), minutes: minutesOf(facts) }
}

function minutesOf(facts: MeetingFacts): MinutesSnapshot {
  const { attendance, passages, approval, firstPublishedOn, nameOf } = facts
  const lines = (about: Passage['about']) => linesOf(passages.find(passage => passage.about === about)?.words)
  return {
    stage: approval === null ? 'draft' : 'approved',
    firstPublishedOn,
    attendance: attendance
      .filter(({ present, apologies }) => present + apologies > 0)
      .map(({ organisation, ...counts }) => ({ organisation: partner(organisation, nameOf), ...counts })),
    items: itemTexts(facts),
    summary: lines('summary'),
    worried: lines('worried'),
    heard: lines('heard'),
    decisions: decisionLines(facts),
    challenges: challengeLines(facts),
    actions: facts.actions.map(({ id: _, meeting: __, item, ...action }) => ({
      ...action,
      item: numberOf(facts, item),
    })),
    approval: approval && {
      ...{ meeting: approval.approvedAt, on: approval.on, corrections: approval.corrections },
    },
  }
}

/** One line typed is one point on the page. */
export const linesOf = (words = ''): string[] =>
  words
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')

function itemTexts({ agenda, passages }: MeetingFacts): MinutesSnapshot['items'] {
  return agenda.flatMap(({ id, number }) => {
    const text = passages.find(({ item }) => item === id)?.words ?? ''
    return text === '' ? [] : [{ item: number, text }]
  })
}

/** Within one meeting the changed decision stands alone; one of an earlier meeting is named. */
function decisionLines(facts: MeetingFacts): DecisionLine[] {
  const { decisions, replaced, nameOf } = facts
  const stands = ({ id }: Decision) => !decisions.some(({ replaces }) => replaces === id)
  return decisions.filter(stands).map(decision => {
    const { number, words, why, reviewOn, promise } = decision
    const earlier = replaced.find(({ id }) => id === decision.replaces)
    return {
      ...{ number, item: numberOf(facts, decision.item), words, why, reviewOn, promise },
      agreedBy: decision.agreedBy.map(key => partner(key, nameOf)),
      replaces: earlier ? { meeting: earlier.meeting, number: earlier.number } : null,
    }
  })
}

const challengeLines = (facts: MeetingFacts): ChallengeLine[] =>
  facts.challenges.map(({ id: _, meeting: __, owedRole: ___, item, asks, ...challenge }) => ({
    ...challenge,
    item: numberOf(facts, item),
    asks: partner(asks, facts.nameOf),
  }))

const numberOf = ({ agenda }: MeetingFacts, item: string | null): number | null =>
  agenda.find(({ id }) => id === item)?.number ?? null

const partner = (key: string, nameOf: MeetingFacts['nameOf']): Partner => ({ key, name: nameOf(key) })
