import { catalogue } from '../../platform/language/index.ts'

const days = (n: number) => (n === 1 ? '1 working day' : `${n} working days`)

/** '10am' or '4.30pm', from '10:00' or '16:30'. */
const clock = (time: string): string => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const part = hour < 12 ? 'am' : 'pm'
  return `${hour % 12 || 12}${minute === 0 ? '' : `.${String(minute).padStart(2, '0')}`}${part}`
}

/** Two meetings on one day need two titles. */
const which = (nth: number) => (nth === 1 ? '' : `, meeting ${nth} that day`)

/** The words of the public pages about meetings. */
export const copy = catalogue({
  home: 'Home',
  meetings: 'Meetings',
  title: (date: string, nth = 1) => `Board meeting, ${date}${which(nth)}`,
  time: (starts: string | null, ends: string | null) => {
    if (starts === null) return ''
    return ends === null ? clock(starts) : `${clock(starts)} to ${clock(ends)}`
  },
  list: {
    intro: 'The board is the group of people who lead this work. It checks that each partner keeps its word.',
    promise: (n: number) =>
      `The notes of each meeting are called minutes. Our promise is to publish them in ${days(n)}.`,
    next: 'Next meeting',
    noNext: 'We do not know the date of the next meeting yet.',
    later: 'After that',
    ask: 'To come or to ask a question',
    past: 'Past meetings',
    none: 'Past meetings will be listed here.',
    more: 'More about the board',
    about: 'Who is on the board',
    questions: 'Questions the board asked, and the answers',
  },
  short: {
    published: (on: string) => `Minutes published ${on}.`,
    publishedLate: (on: string, late: number) => `Minutes published ${on}. That was ${days(late)} late.`,
    toCome: 'This meeting is still to come.',
    waiting: (due: string) => `Minutes due by ${due}.`,
    late: (due: string, late: number) =>
      `We have not published the minutes. They were due on ${due}. We are ${days(late)} late.`,
    unknown: (due: string) => `Minutes were due on ${due}. We do not know the day they were published.`,
    draft: 'They are a draft.',
  },
  clock: {
    published: (on: string, after: number, promised: number, _due: string) =>
      `Published ${on}. That is ${days(after)} after the meeting. Our promise is ${promised}.`,
    publishedElsewhere: (on: string, after: number, promised: number, due: string) =>
      `The partnership’s own site published the minutes on ${on}. That is ${days(after)} after the meeting. Our promise is ${promised}. They were due on ${due}.`,
    publishedLate: (late: number) => `That was ${days(late)} late. We are sorry.`,
    toCome: (due: string) => `We will publish the minutes by ${due}.`,
    waiting: (due: string, promised: number) =>
      `The minutes are due by ${due}. That is ${days(promised)} after the meeting.`,
    late: (due: string, late: number) =>
      `We have not published the minutes. They were due on ${due}. We are ${days(late)} late. We are sorry.`,
    unknown: (due: string) =>
      `The minutes were due on ${due}. The partnership’s own site holds them. We do not know the day they were published.`,
    provisional: 'This day may move. The bank holidays of that year are not published yet.',
    elsewhere: 'Read the minutes on the partnership’s own site',
    source: 'The partnership’s own page about its meetings',
    asAt: (day: string) => `We last looked on ${day}.`,
  },
  stage: {
    draft: 'Draft, not yet approved',
    draftAbout: 'The board checks these minutes at a later meeting. They may change.',
    approved: (on: string) => `The board approved these minutes at its meeting on ${on}.`,
    corrections: 'What the board put right',
    replaced: 'This is an old version. A newer one took its place.',
    readNew: 'Read the newest version',
    versions: 'Versions of these minutes',
    version: (n: number, stage: 'draft' | 'approved', on: string) =>
      `Version ${n}: ${stage === 'draft' ? 'draft' : 'approved'}, published ${on}`,
    newest: 'newest',
    superseded: 'replaced',
  },
  meeting: {
    when: 'When',
    where: 'Where',
    come: 'How to come or ask',
    short: 'In short',
    agreed: 'What the board agreed',
    agreedNone: 'The board made no decisions at this meeting.',
    worried: 'What the board was worried about',
    heard: 'What parents and young people said',
    full: 'Read the full minutes',
    agenda: 'What the board will talk about',
    agendaPast: 'What the board talked about',
    noMinutes: 'No minutes are kept on this page yet.',
    why: 'Why:',
    by: 'Agreed by:',
    review: (on: string) => `The board will look at this again by ${on}.`,
    replacedBy: 'A later decision took the place of this one',
    replaces: 'This takes the place of an earlier decision',
    promise: (n: number) => `Promise ${n} in our plan`,
    asked: 'asked:',
    number: (n: number) => `Decision ${n}`,
  },
  question: {
    waiting: (due: string) => `The answer is due by ${due}. It will come from:`,
    late: (due: string, late: number) =>
      `The answer was due on ${due}. It is ${days(late)} late. We are sorry. It is owed by:`,
    answered: (on: string) => `Answered on ${on} by:`,
    answeredLate: (late: number) => `That was ${days(late)} late.`,
    more: 'They added:',
  },
  full: {
    title: (date: string, nth: number) => `Full minutes, ${date}${which(nth)}`,
    oldTitle: (date: string, nth: number, version: number) =>
      `Full minutes, ${date}${which(nth)}, version ${version}`,
    crumb: 'Full minutes',
    attendance: 'Who came',
    organisation: 'Organisation',
    present: 'Came',
    apologies: 'Sent apologies',
    decision: (n: number) => `Decision ${n}.`,
    question: (n: number) => `Question ${n}.`,
    action: 'To do:',
    actionDue: (on: string) => `By ${on}.`,
    other: 'Also agreed or asked',
    noWords: 'Nothing was written down for this item.',
    led: 'Led by:',
  },
  purpose: {
    decide: 'To decide',
    challenge: 'To ask hard questions',
    assure: 'To check it is going well',
    note: 'To know about',
  },
  about: {
    title: 'Who is on the board',
    names: 'Its names',
    name: (name: string, month: string) => `${name}, from ${month}`,
    members: 'Who is on it',
    how: 'How often it meets',
    contact: 'How to reach the board',
  },
  questions: {
    title: 'Questions the board asked',
    intro: (n: number) => `When someone on the board asks a hard question, an answer is owed in ${days(n)}.`,
    waiting: 'Waiting for an answer',
    noneWaiting: 'No question is waiting for an answer.',
    answered: 'Answered',
    none: 'No questions have been published here yet.',
    from: (date: string) => `Asked at the meeting on ${date}`,
  },
})
