import { catalogue } from '../../platform/language/index.ts'

const people = (n: number) => `${n.toLocaleString('en-GB')} people`

/** What everybody reads of surveys. */
export const publicCopy = catalogue({
  list: {
    title: 'Surveys: what we asked and our answer',
    lead: 'Sometimes we ask many people the same questions. This is what we asked, and what we wrote back.',
    none: 'We have not asked a survey here yet.',
    tell: 'You do not have to wait for a survey. You can tell us at any time.',
    tellUs: 'Tell us',
  },
  one: {
    back: 'All surveys',
    asked: (from: string, to: string) => `We asked this from ${from} to ${to}.`,
    askedOn: (day: string) => `We asked this on ${day}.`,
    ofAsked: (answered: number, asked: number) =>
      `${people(answered)} answered, of ${asked.toLocaleString('en-GB')} we asked.`,
    answered: (answered: number) => `${people(answered)} answered.`,
    few: (below: number) => `Fewer than ${below} people answered. So we do not say how many.`,
    allRead: 'A person has read every answer.',
    read: (n: number) => `A person reads every answer. We have read ${n.toLocaleString('en-GB')} so far.`,
    reading: 'A person reads every answer. We have not read them all yet.',
    heard: 'What we heard most',
    noneHeard: 'We have not written this yet.',
    answer: 'Our answer',
    by: (name: string, job: string, day: string) => `${name}, ${job}, wrote this on ${day}.`,
    putRight: (day: string) => `We put it right on ${day}.`,
    owed: (day: string) => `We owe everyone who took part an answer by ${day}.`,
    late: (day: string) => `We said we would answer by ${day}. We have not. We are sorry.`,
    given: (day: string) => `We answered on ${day}.`,
    apart: 'This page does not show what any one person wrote.',
    next: 'What you can do',
    themes: 'See what people told us most',
    tellUs: 'Tell us what happened to you',
    talk: 'Talk to a person',
    gone: 'This survey is not here any more',
    goneWhy: 'We had taken it in by mistake, and took it out again.',
  },
})
