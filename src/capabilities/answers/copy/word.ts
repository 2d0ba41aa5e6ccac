import { catalogue } from '../../../platform/language/index.ts'

const workingDays = (n: number) => (n === 1 ? '1 working day' : `${n} working days`)
const times = (n: number) => (n === 1 ? '1 time' : `${n} times`)

export const wordCopy = catalogue({
  title: 'Are we keeping our word?',
  lead: 'We said we would do things by a day. Here is how often we did.',
  how: 'A computer works these numbers out from dates. No one can make them look better.',
  asAt: (day: string) => `These numbers are for ${day}. They count everything since this site began.`,
  small: (below: number) =>
    `We do not show numbers of stories under ${below}, so that no one can be found. Sometimes we hide one more, or you could work it out.`,
  none: 'Nothing has been asked of us here yet. When it has, this page will show if we kept our word.',
  ours: 'Our word',
  proposed: 'This site suggests this number of days. The partnership has not said it in public yet.',
  asked: (n: number) => `We have said this ${times(n)}.`,
  askedFew: (below: number) => `We have said this fewer than ${below} times.`,
  lateNow: 'Some are late now. We are sorry.',
  noneLate: 'None is late now.',
  wait: (days: number) => `The longest has waited ${workingDays(days)}.`,
  few: (below: number) => `Under ${below}`,
  withheld: 'Not shown',
  numbers: {
    keptInTime: 'in time',
    keptLate: 'done, but late',
    late: 'late now',
    notYetDue: 'not due yet',
    neverKept: 'dropped after the day',
  },
  kinds: {
    'voice.read': {
      name: 'Reading your stories',
      promise: (days: number) => `A person reads each story in ${workingDays(days)}.`,
    },
    'voice.answered': {
      name: 'Writing back to you',
      promise: (days: number) => `A named person writes back in ${workingDays(days)}.`,
    },
    'conversation.call': {
      name: 'Calling you back',
      promise: (days: number) => `A named person calls you in ${workingDays(days)}.`,
    },
    'conversation.finish': {
      name: 'Ringing you again',
      promise: () => 'When we do not reach you, we ring again in the days after.',
    },
    'conversation.note': {
      name: 'Notes of our calls',
      promise: () => 'You get a short note after each call.',
    },
    'conversation.name': {
      name: 'Finding someone to call you',
      promise: () => 'When no one is free, we find someone the same day.',
    },
    'conversation.missed': {
      name: 'Calls we missed',
      promise: () => 'When we miss a call, we find out why the same day.',
    },
    'conversation.rota': {
      name: 'Having someone who can call',
      promise: () => 'When no one is there to call, we put it right the same day.',
    },
    'voice.read-more': {
      name: 'Reading what you add',
      promise: (days: number) => `A person reads what you add in ${workingDays(days)}.`,
    },
    'voice.not-heard': {
      name: 'When you do not feel heard',
      promise: () => 'We look at our answer again with a second person in 5 working days.',
    },
    'voice.answer-late': {
      name: 'Answers that were late',
      promise: () => 'We tell you who writes now, and by which day.',
    },
    'voice.again-parent': {
      name: 'Looking again: a parent carer',
      promise: () => 'When you ask us to look again, a parent carer decides with an officer.',
    },
    'voice.again-officer': {
      name: 'Looking again: an officer',
      promise: () => 'When you ask us to look again, an officer decides with a parent carer.',
    },
    'voice.service-looks': {
      name: 'Services looking at a story about them',
      promise: () => 'A service has a few days to write something. Then the story is public.',
    },
    'cards.answered': {
      name: 'Answers in cards',
      promise: () => 'A child who told us with cards gets an answer in cards.',
    },
    'survey.read': {
      name: 'Reading answers to surveys',
      promise: (days: number) => `People read all answers to a survey in ${workingDays(days)}.`,
    },
    'survey.answer': {
      name: 'Answering surveys',
      promise: (days: number) => `Everyone who took part gets one answer in ${workingDays(days)}.`,
    },
    'reach.visit': {
      name: 'Visits to people we have not heard',
      promise: () => 'We go to people we have not heard, by the day we set.',
    },
    'board.minutes': {
      name: 'Notes of board meetings',
      promise: (days: number) => `We put the notes of each meeting here in ${workingDays(days)}.`,
    },
    'board.challenge': {
      name: 'Hard questions to the board',
      promise: (days: number) => `Each hard question gets an answer in ${workingDays(days)}.`,
    },
    'board.decision-review': {
      name: 'Looking at decisions again',
      promise: () => 'The board looks at a decision again on the day it set.',
    },
    'plan.due': { name: 'Promises in our plan', promise: () => 'We keep each promise by the day we set.' },
    'plan.review': {
      name: 'Looking at promises again',
      promise: () => 'We look at each promise again on the day we set.',
    },
    'workstreams.report': {
      name: 'Reports each month',
      promise: (days: number) => `Each group reports by working day ${days} of the next month.`,
    },
  },
  otherKind: (kind: string) => `Other work: ${kind}`,
  otherPromise: () => 'We do it by the day we set.',
  services: {
    heading: 'What services have said they will do',
    lead: 'They said these things in public. This site does not count yet if they were kept.',
    promise: (number: number) => `Promise ${number}`,
  },
  means: 'What these words mean',
  definitions: [
    ['In time', 'Done on the day we said, or before it.'],
    ['Done, but late', 'Done after the day we said.'],
    ['Late now', 'The day has gone by and it is not done.'],
    ['Not due yet', 'The day is today or still to come.'],
    ['Dropped after the day', 'We stopped it when it was late already. We never did it.'],
    ['Working days', 'Monday to Friday, but not bank holidays in England.'],
  ] as readonly (readonly [string, string])[],
  howWell: 'How well do we answer?',
  changes: 'See changes we have made',
})

export const changesCopy = catalogue({
  title: 'Changes we have made',
  lead: 'You told us. We made a promise. Here is what came of it.',
  done: 'Done',
  doneLead: 'Someone from another group has checked that each of these was done.',
  none: 'We have not finished a promise yet.',
  noPlan: 'There is no plan here yet that we made with families. So there are no changes to show.',
  noPlanTold: 'You can read what people have told us so far.',
  themes: 'What you told us most',
  notYet: 'Not done yet',
  notYetLead: 'Late promises come first.',
  late: (n: number) => `${n === 1 ? '1 day' : `${n} days`} late`,
  due: (day: string) => `Due: ${day}`,
  plan: 'See our whole plan',
  felt: 'Done does not mean that families feel it. So we ask, and we show the answer.',
  word: 'Are we keeping our word?',
})
