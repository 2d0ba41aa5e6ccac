import { type Said, said } from './minutes.ts'

interface Item {
  readonly title: string
  readonly organisation: string
  readonly promise: string | null
}

const board = 'Ambleford SEND Partnership Board'
const usual: readonly [organisation: string, people: number][] = [
  ['ambleford-council', 6],
  ['nhs-ambleford', 3],
  ['schools', 3],
  ['parent-voice', 2],
  ['young-voices', 2],
  ['amble-valley-health', 1],
  ['chair', 1],
]

const keyOf = (at: number) => `meeting-${String(at + 1).padStart(2, '0')}`
const where = {
  starts: '16:30',
  ends: '18:30',
  place: 'Room 4, County House, Saltmere, and online',
  keptHere: true,
}
const daysAfter = (meeting: Said, days: number) => ({
  daysBefore: meeting.daysBefore - days,
  workingDay: true,
})

const numbered = ({ title, organisation, promise }: Item, at: number) => ({
  number: at + 1,
  title,
  organisation,
  promise,
})

const opening: readonly Item[] = [
  { title: 'Welcome, and who is here', organisation: 'chair', promise: null },
  { title: 'Notes of the last meeting', organisation: 'chair', promise: null },
  { title: 'What families and young people told us', organisation: 'parent-voice', promise: null },
]

function held(meeting: Said, at: number) {
  const next = said[at + 1]
  const key = keyOf(at)
  const items = meeting.items.map(({ title, from, promise }) => ({
    title,
    organisation: from,
    promise: promise ?? null,
  }))
  return {
    key,
    boardName: board,
    on: daysAfter(meeting, 0),
    ...where,
    agenda: [...opening, ...items].map(numbered),
    attendance: attendance(meeting),
    quickRead: meeting.quickRead,
    minutes: {
      by: 'nell-astbrook',
      publishedDraft: daysAfter(meeting, meeting.draftAfter),
      approvedAt: next ? keyOf(at + 1) : null,
      publishedApproved: next ? daysAfter(next, 5) : null,
      address: null,
      items: minuted(meeting, at),
    },
    decisions: meeting.decisions.map((decision, number) => ({
      key: `${key}-decision-${number + 1}`,
      promise: null,
      ...decision,
    })),
    challenges: meeting.challenges.map(({ answer, ...challenge }, number) => ({
      key: `${key}-challenge-${number + 1}`,
      promise: null,
      ...challenge,
      answer: answer ? { by: answer.by, on: daysAfter(meeting, answer.after), words: answer.words } : null,
    })),
  }
}

/** Young people had no seat until the fifth meeting. */
function attendance({ missing = [], daysBefore }: Said) {
  return usual
    .filter(([organisation]) => organisation !== 'young-voices' || daysBefore <= 206)
    .map(([organisation, people]) =>
      missing.includes(organisation)
        ? { organisation, present: 0, apologies: people }
        : { organisation, present: people, apologies: 0 }
    )
}

function minuted(meeting: Said, at: number) {
  const lastTime =
    at === 0 ? 'This was the first meeting of the new board.' : 'The notes were agreed with no changes.'
  return [
    { item: 1, text: ['The chair welcomed everyone and asked them to use plain words.'] },
    { item: 2, text: [lastTime] },
    { item: 3, text: meeting.families },
    ...meeting.items.map(({ text }, number) => ({ item: number + 4, text })),
  ]
}

function planned(daysBefore: number, at: number, items: readonly Item[]) {
  return {
    key: keyOf(at),
    boardName: board,
    on: { daysBefore, workingDay: true },
    ...where,
    agenda: [...opening, ...items].map(numbered),
    attendance: [],
    quickRead: [],
    minutes: null,
    decisions: [],
    challenges: [],
  }
}

export const meetings = [
  ...said.map(held),
  planned(-9, said.length, [
    {
      title: 'What will make workers stay',
      organisation: 'ambleford-council',
      promise: 'same-worker-for-a-year',
    },
    { title: 'Saying why: not started in time', organisation: 'ambleford-council', promise: 'say-why' },
    { title: 'Questions from you', organisation: 'chair', promise: null },
  ]),
  planned(-39, said.length + 1, [
    { title: 'What the new vote chose', organisation: 'parent-voice', promise: null },
    { title: 'Young people’s hour', organisation: 'young-voices', promise: null },
  ]),
]
