import { catalogue } from '../../../platform/language/index.ts'

const stories = (n: number) => (n === 1 ? '1 story' : `${n} stories`)
const promises = (n: number) => (n === 1 ? '1 promise' : `${n} promises`)
const workingDays = (n: number) => (n === 1 ? '1 working day' : `${n} working days`)

export const homeCopy = catalogue({
  title: 'You told us. Here is what we are doing.',
  lead: (area: string) =>
    `Help for children with special educational needs and disabilities (SEND) in ${area}.`,
  tell: 'Tell us your story',
  see: 'See what happened with what you said',
  or: ', or ',
  talk: 'talk to a person',
  soFar: 'The story so far',
  toldTitle: 'How many told us, by cornerstone',
  chips: {
    told: (n: number) => ({ number: String(n), words: 'told us' }),
    few: (below: number) => ({ number: `Under ${below}`, words: 'told us' }),
    withheld: { number: 'Some', words: 'told us' },
    none: { number: 'No', words: 'stories yet' },
    promises: (n: number) => ({ number: String(n), words: n === 1 ? 'promise' : 'promises' }),
    done: (n: number) => ({ number: String(n), words: 'done' }),
  },
  counted: (day: string, below: number) =>
    `“Told us” counts each story once, under the cornerstone its teller picked. Some pick none. We counted on ${day}. We do not show a number under ${below}, so no one can be found.`,
  word: {
    heading: 'Are we keeping our word?',
    none: 'No one has sent us a story here yet. Yours could be the first.',
    standard: (read: number, answered: number) =>
      `We will read it in ${workingDays(read)}. A named person will write back in ${workingDays(answered)}.`,
    sent: (n: number) => `You have sent us ${stories(n)}.`,
    sentFew: (below: number) => `You have sent us fewer than ${below} stories.`,
    answered: (n: number) => `We have answered ${n}.`,
    answeredFew: (below: number) => `We have answered fewer than ${below}.`,
    late: (n: number) => `${n} ${n === 1 ? 'answer is' : 'answers are'} late now.`,
    lateFew: (below: number) => `Some answers are late now: fewer than ${below}.`,
    noneLate: 'No answer is late now.',
    wait: (days: number) => `The longest wait is ${workingDays(days)}. We are sorry.`,
    asAt: (day: string) => `These numbers are for ${day}.`,
    more: 'See how we keep our word',
  },
  change: {
    heading: 'One change for each cornerstone',
    how: 'We show the promise with the newest news, good or bad.',
    told: 'You told us',
    will: 'What we will do',
    changed: 'What has changed',
    count: (n: number) => `${stories(n)} on this site ${n === 1 ? 'says' : 'say'} this.`,
    noTheme: 'No one has told us about this yet.',
    chosen: (round: string) => `People chose this to fix first: ${round}.`,
    noPromise: 'We have not made a promise here yet.',
    noPlan: 'No plan made with families has been published here yet.',
    noChange: 'No change has been published here yet.',
    noNews: 'There is no news of this promise here yet.',
    due: (day: string) => `Due: ${day}.`,
    doneOn: (day: string) => `Done on ${day}.`,
    late: (n: number) => `We are ${n === 1 ? '1 day' : `${n} days`} late. We are sorry.`,
    felt: 'Do families feel it?',
    feltAnswer: { yes: 'Yes.', 'not-yet': 'Not yet.', 'not-asked': 'We have not asked.' },
    feltAsked: (n: number) => `We asked ${n} people.`,
    feltCounts: (yes: number, no: number) => `${yes} said yes. ${no} said no.`,
    behind: (theme: string) => `What people told us: ${theme}`,
    all: (cornerstone: string, n: number) => `See all of “${cornerstone}” (${promises(n)})`,
    chosenLink: 'See what people chose to fix first',
  },
  next: {
    heading: 'Coming up',
    meeting: (day: string) => `Board meeting: ${day}`,
    noMeeting: 'We do not know the day of the next board meeting.',
    meetings: 'See past meetings',
    vote: (title: string) => `Vote: ${title}`,
    closes: (day: string) => `It closes on ${day}.`,
    where: (event: string) => `Where: ${event}.`,
  },
})
