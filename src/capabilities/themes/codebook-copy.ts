import { catalogue } from '../../platform/language/index.ts'
import type { How, SaidField } from './rules/differences.ts'

/** Ending a theme: for staff. */
export const endingCopy = catalogue({
  mergeHeading: (title: string) => `Merge “${title}” into another theme`,
  mergeLead: 'Its stories move to the other theme, each on the side where it is. Nothing is lost.',
  mergeAddress: 'Its address goes on answering, and says what became of it.',
  into: 'Which theme does it become part of?',
  intoMissing: 'Choose the theme it becomes part of',
  why: 'Why?',
  whyHint: 'It stays in the history of the codebook',
  whyMissing: 'Write why',
  whyLong: 'Why must be 500 characters or less',
  merge: 'Merge it',
  merged: 'The themes are one now. The public sees it when the page is published again.',
  splitHeading: (title: string) => `Split “${title}”`,
  splitLead: 'Choose the two or more themes its stories go to. Add a theme first if one is missing.',
  parts: 'Which themes do its stories go to?',
  partsHint: 'Choose at least two',
  partsMissing: 'Choose at least two themes',
  next: 'Go on',
  add: 'Add a theme',
  each: 'Say for each story where it goes. It may go to several.',
  noStories: 'No story stands in it.',
  notForYou: 'A story whose words only its readers may see',
  side: { strength: 'It stands under what works well', development: 'It stands under what must get better' },
  partMissing: 'Choose where this story goes',
  split: 'Split it',
  splitDone: 'The theme is split. The public sees it when the page is published again.',
})

/** Few voices, and serious: for staff. */
export const seriousCopy = catalogue({
  heading: 'Few voices, and serious',
  lead: 'What few people said and no count may rank out. Give it a theme, and it can be chosen in every vote beside the themes that were counted.',
  none: 'Nothing is on this list. Whoever codes a story can mark a passage of it.',
  marked: (name: string, day: string) => `Marked by ${name} on ${day}.`,
  reason: 'Why:',
  notForYou: 'Its words are for its readers only.',
  publicYes: 'Its teller lets us show these words, so it stands on the public page too, without a count.',
  publicNo: 'Its teller has not let us show these words, so it is not on the public page.',
  give: 'Give it a theme, so that votes can choose it',
  given: 'It has a theme of its own now. Say it well: people will read it when they choose.',
  has: 'See its theme, which votes can choose',
  take: 'Take it off the list',
  takeHeading: 'Take it off the list',
  why: 'Why?',
  whyHint: 'What was done about it, or why it does not belong here',
  whyMissing: 'Write why',
  whyLong: 'Why must be 500 characters or less',
  taken: 'It is off the list. What was said stays in the history.',
})

const part: Record<SaidField, string> = {
  strength: 'what works well',
  development: 'what must get better',
  definition: 'what it is',
  statement: 'the statement it is about',
  belongs: 'what is in',
  leftOut: 'what is out',
  theirWords: 'how people say it',
}

const changed: Record<How, (what: string, title: string) => string> = {
  added: (what, title) => `“${title}” now says ${what}.`,
  changed: (what, title) => `“${title}” says ${what} in new words.`,
  'taken-out': (what, title) => `“${title}” no longer says ${what}.`,
}

const listed = (titles: readonly string[]) =>
  titles.length < 2
    ? titles.map(title => `“${title}”`).join('')
    : `${titles
        .slice(0, -1)
        .map(title => `“${title}”`)
        .join(', ')} and “${titles.at(-1)}”`

/** How stories are sorted: for everybody. */
export const codebookCopy = catalogue({
  title: 'How we sort stories',
  lead: 'People read each story and put what it says with others that say the same. A computer may suggest. A person decides.',
  two: 'Some stories are read by two people. Neither sees what the other chose until both are done. Then they talk.',
  none: 'Nothing is here yet.',
  version: (version: number, day: string) => `Version ${version}, from ${day}.`,
  isOld: 'This is an earlier version.',
  newest: 'See the version of today',
  in: 'What is in',
  out: 'What is out',
  statement: 'It is about this statement:',
  staffSay: 'As people say it. Our staff wrote this line:',
  nothingMore: 'We have not written more about it yet.',
  ended: 'Themes that are no more',
  became: {
    merged: (title: string, into: readonly string[], day: string) =>
      `“${title}” became part of ${listed(into)} on ${day}.`,
    split: (title: string, into: readonly string[], day: string) =>
      `“${title}” was split on ${day}. It is now ${listed(into)}.`,
  },
  versions: 'Earlier versions, and what changed',
  first: 'This was the first version.',
  same: 'Only the numbers changed.',
  difference: {
    new: (title: string) => `“${title}” is new.`,
    merged: (title: string, into: readonly string[]) => `“${title}” became part of ${listed(into)}.`,
    split: (title: string, into: readonly string[]) => `“${title}” was split into ${listed(into)}.`,
    gone: (title: string) => `“${title}” is no longer here.`,
    renamed: (title: string, was: string) => `“${was}” is now called “${title}”.`,
    moved: (title: string, to: string) => `“${title}” is now under “${to}”.`,
    said: (title: string, what: SaidField, how: How) => changed[how](part[what], title),
  },
  themes: 'What you told us most',
})
