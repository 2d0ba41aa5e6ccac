import type { CalendarDate } from '../../../standards/calendar.ts'
import { linesOf } from '../../../standards/sentences.ts'
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
import type {
  ActionLine,
  AgendaLine,
  AttendanceLine,
  ChallengeLine,
  DecisionLine,
  MeetingSnapshot,
  MinutesSnapshot,
  Partner,
} from './snapshot.ts'

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
    agenda: agenda.map(item => agendaLine(item, nameOf)),
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
      .map(line => attendanceLine(line, nameOf)),
    items: itemTexts(facts),
    summary: lines('summary'),
    worried: lines('worried'),
    heard: lines('heard'),
    decisions: decisionLines(facts),
    challenges: challengeLines(facts),
    actions: facts.actions.map(action => actionLine(facts, action)),
    approval: approval && {
      ...{ meeting: approval.approvedAt, on: approval.on, corrections: approval.corrections },
    },
  }
}

function itemTexts({ agenda, passages }: MeetingFacts): MinutesSnapshot['items'] {
  return agenda.flatMap(({ id, number }) => {
    const text = passages.find(({ item }) => item === id)?.words ?? ''
    return text === '' ? [] : [{ item: number, text }]
  })
}

/** Every column that becomes public is named: one added to a table stays private until it is written here. */
function agendaLine(item: AgendaItem, nameOf: NameOf): AgendaLine {
  const { number, title, purpose, presenter, organisation, promise } = item
  const from = organisation === null ? null : partner(organisation, nameOf)
  return { number, title, purpose, presenter, organisation: from, promise }
}

function attendanceLine(
  { organisation, present, apologies, roles }: Attendance,
  nameOf: NameOf
): AttendanceLine {
  return { organisation: partner(organisation, nameOf), present, apologies, roles }
}

function actionLine(facts: MeetingFacts, { item, words, owner, dueOn, promise }: Action): ActionLine {
  return { item: numberOf(facts, item), words, owner, dueOn, promise }
}

/** Within one meeting the changed decision stands alone; one of an earlier meeting is named. */
function decisionLines(facts: MeetingFacts): DecisionLine[] {
  const { decisions } = facts
  const stands = ({ id }: Decision) => !decisions.some(({ replaces }) => replaces === id)
  return decisions.filter(stands).map(decision => decisionLine(facts, decision))
}

function decisionLine(facts: MeetingFacts, decision: Decision): DecisionLine {
  const { number, words, why, reviewOn, promise } = decision
  const earlier = facts.replaced.find(({ id }) => id === decision.replaces)
  const agreedBy = decision.agreedBy.map(key => partner(key, facts.nameOf))
  const replaces = earlier ? { meeting: earlier.meeting, number: earlier.number } : null
  return { number, item: numberOf(facts, decision.item), words, why, agreedBy, reviewOn, promise, replaces }
}

const challengeLines = (facts: MeetingFacts): ChallengeLine[] =>
  facts.challenges.map(challenge => {
    const { number, item, question, owedBy, askedOn, workingDays, promise } = challenge
    const asks = partner(challenge.asks, facts.nameOf)
    return { number, item: numberOf(facts, item), asks, question, owedBy, askedOn, workingDays, promise }
  })

const numberOf = ({ agenda }: MeetingFacts, item: string | null): number | null =>
  agenda.find(({ id }) => id === item)?.number ?? null

type NameOf = MeetingFacts['nameOf']

const partner = (key: string, nameOf: NameOf): Partner => ({ key, name: nameOf(key) })
