import { catalogue } from '../../../platform/language/index.ts'

const stories = (n: number) => (n === 1 ? '1 story' : `${n} stories`)

export const staffCopy = catalogue({
  tell: {
    title: 'Tell the people behind this promise',
    lead: (n: number) =>
      `${stories(n)} led to this promise and ${n === 1 ? 'has' : 'have'} not been told about it yet.`,
    none: 'Everyone whose story stands behind this promise has been told, or no story stands behind it.',
    already: (n: number) =>
      `${stories(n)} ${n === 1 ? 'was' : 'were'} told earlier. They are not told twice.`,
    unanswered: (n: number) =>
      `${stories(n)} ${n === 1 ? 'waits' : 'wait'} for a first answer. Nobody hears of an outcome before their own answer.`,
    themes: 'They stand in these themes',
    what: 'Each of them will read “It changed our plan” with your words, your name and your job. Those who left an address get an email.',
    label: 'What changed, in words for the people who told us',
    hint: 'Two or three short sentences. Everyone reads the same words',
    missing: 'Write what changed',
    tooLong: 'What changed must be 2,000 characters or less',
    button: 'Tell them',
    done: (n: number) => `${stories(n)} told that it changed our plan.`,
    nobody: 'There was nobody left to tell.',
    promise: 'See the promise',
  },
  loaded: (promise: string) => `You and others told us. So we made this promise: ${promise}.`,
  loadedNoChange: 'We read it and wrote back. It has not changed our plan yet.',
  list: {
    title: 'Tell people what changed',
    lead: 'Each story that led to a promise is told what came of it. Choose the promise.',
    none: 'There is no published promise yet.',
    toTell: (n: number) => (n === 0 ? 'Nobody is left to tell.' : `${stories(n)} to tell.`),
  },
  note: 'What came of it',
})
