import { catalogue } from '../../platform/language/index.ts'

const nStories = (count: number) => (count === 1 ? '1 story' : `${count} stories`)

/** What everybody reads. */
export const copy = catalogue({
  book: {
    title: 'What you told us most',
    lead: 'Many of you say the same things. We put them in pairs. What works well stands beside what must get better.',
    none: 'Nothing is here yet. When several of you tell us the same thing, it will stand here.',
    noneHere: 'Nothing is here yet.',
    asAt: (day: string) => `We last counted on ${day}.`,
    small: (below: number) =>
      `Some numbers are not shown. Where fewer than ${below} stories say a thing, we hide the number so no one can be found.`,
    tell: 'Tell us your story',
    vote: 'See what people chose to fix first',
    plan: 'See our plan',
  },
  pair: {
    strength: 'What works well',
    development: 'What must get better',
    waiting: 'We do not have this side yet. You can tell us.',
    stories: (count: number) => `${nStories(count)} on this site ${count === 1 ? 'says' : 'say'} this.`,
    few: (below: number) => `Fewer than ${below} stories on this site say this.`,
  },
})

/** What staff and the parent carers who sort with them read. */
export const staffCopy = catalogue({
  list: {
    heading: 'Themes',
    toSort: (count: number) => (count === 0 ? 'No stories to sort' : `${nStories(count)} to sort`),
    sort: 'Sort stories',
    add: 'Add a theme',
    publish: 'See the public page and publish it',
    neverPublished: 'The public page has not been published yet.',
    published: (day: string, version: number) =>
      `The public page was published on ${day} (version ${version}).`,
    none: 'No themes here yet.',
    counts: (strength: number | null, development: number | null) =>
      `${strength === null ? 'Strength: no words yet' : `Strength: ${nStories(strength)}`}. ${
        development === null ? 'Development: no words yet' : `Development: ${nStories(development)}`
      }.`,
  },
  theme: {
    strength: 'Strength',
    development: 'Development',
    waiting: 'Waits for its other half',
    cornerstone: 'Cornerstone',
    definition: 'What belongs here',
    noDefinition: 'Nobody has written this yet',
    change: 'Change the words',
    stories: (count: number) => (count === 0 ? 'No stories here yet' : `${nStories(count)} here`),
    strengthStory: (day: string) => `Strength, placed on ${day}`,
    developmentStory: (day: string) => `Development, placed on ${day}`,
    notForYou: 'A story whose words only its readers may see',
    earlier: 'Earlier words',
    version: (version: number, day: string, name: string) => `Version ${version}, ${day}, ${name}`,
    record: 'from the area’s record',
    address: (key: string) => `Public address: /themes/${key}`,
  },
  edit: {
    add: 'Add a theme',
    change: 'Change the words of a theme',
    keep: 'The words before this stay in its history.',
    title: 'Short name',
    titleHint: 'As a parent would say it, like No one calls back',
    titleMissing: 'Write a short name',
    titleLong: 'Short name must be 100 characters or less',
    cornerstone: 'Cornerstone',
    cornerstoneMissing: 'Choose a cornerstone',
    strength: 'What works well (optional)',
    strengthHint: 'The strength, in one or two short sentences. Leave it empty if nobody has told us yet',
    development: 'What must get better (optional)',
    developmentHint: 'The development that mirrors it',
    sideLong: 'Each side must be 500 characters or less',
    sideMissing: 'Write what works well, or what must get better',
    definition: 'What belongs here (optional)',
    definitionHint: 'For the people who sort stories, so that two of you sort alike',
    definitionLong: 'What belongs here must be 2,000 characters or less',
    save: 'Save the theme',
    added: 'The theme is added. It is public when the page is published again.',
    changed: 'The words are changed. They are public when the page is published again.',
    same: 'Nothing was different, so nothing was changed.',
    sideInUse: 'Stories stand on this side. Keep some words for it, or move the stories first',
    moved: 'Somebody else has changed these words since you opened them. Look at them again',
  },
  sort: {
    heading: 'What does this story say?',
    done: 'All stories are sorted',
    doneText: 'Stories come here when somebody has read them and taken the names out.',
    doneRest: 'Some were hard to read. Take a break before the next thing.',
    left: (count: number) => `${nStories(count)} left to sort, with this one.`,
    told: (day: string) => `Told on ${day}.`,
    teller: (cornerstone: string) => `Whoever told it put it under “${cornerstone}”.`,
    open: 'Open a cornerstone to see what you can choose. A story may say several things.',
    question: (cornerstone: string) => cornerstone,
    hint: 'Choose all that it says',
    option: { strength: 'Strength', development: 'Development' },
    missing: 'Choose at least one, or make a new theme for it',
    save: 'Save and go to the next story',
    none: 'It fits nothing yet: make a new theme',
    pass: 'Leave it for somebody else',
    saved: (left: number) =>
      left === 0 ? 'Sorted. That was the last one.' : `Sorted. ${nStories(left)} left.`,
    savedFirst: 'Sorted so far. Now make the theme that is missing.',
    taken: 'Somebody has sorted this story already. You can change it.',
  },
  book: {
    heading: 'What the public will see',
    lead: 'This is the public page as it would be today. Small numbers are hidden already.',
    note: 'What is new (optional)',
    noteHint: 'One sentence that the public can read',
    noteLong: 'What is new must be 500 characters or less',
    publish: 'Publish it',
    ask: 'Send it to a second person',
    published: 'The page is public.',
    asked: 'It waits for a second person to say yes.',
    onlyThemers: 'Only people who sort stories can publish this page.',
  },
  errors: { gone: 'This story cannot be sorted now.' },
})
