import { catalogue } from '../../platform/language/index.ts'

/** What staff read: the same picture with its doubt, weights, and who goes to listen. */
export const staffCopy = catalogue({
  title: 'Who have we not heard?',
  intro:
    'Answers to three optional questions, kept apart from the words. Counts under 5 are not shown here either.',
  public: 'See the page everybody sees',
  answered: (said: number, notSaid: number) =>
    `${said} answered. ${notSaid} did not know or did not want to say.`,
  tooFew: 'Fewer than 30 people have answered this question: nothing can be said of any group.',
  noFigures: 'The area has no figures to compare with. They belong into its folder, under population.',
  columns: { group: 'Group', heard: 'Told us', ratio: 'Times what is expected' },
  hidden: 'Fewer than 5',
  withheld: 'Not shown',
  heard: (people: number, of100: number) => `${people} (${of100}%)`,
  ratio: (ratio: string, low: string, high: string, difference: string) =>
    `${ratio} (${low} to ${high}), difference ${difference}`,
  whole: (of100: number) =>
    `In the whole picture, ${of100} of every 100 people who told us would have to be other people for it to match.`,
  legend:
    'The ratio has its 95 in 100 interval (Wilson) beside it. A difference below −0.1 is worth a look, below −0.2 worth doing something about (Austin 2009). People chose to tell us: this is no inference to anybody.',
  weighted: {
    title: 'Would weighing change what we hear most about?',
    intro: (effective: number, people: number) =>
      `Weighed by age, place and need, ${people} answers are worth about ${effective}. Both figures stand here, because weighing puts right only what the questions explain.`,
    refused: {
      'nothing-to-compare': 'There are no answers, or no figures of the area, to weigh by.',
      'nobody-of-a-group':
        'Not weighed: nobody of at least one group has answered, and nobody can speak for them.',
      'too-few': 'Not weighed: what is left would be worth fewer than 30 people.',
      'too-uneven': 'Not weighed: it would have to stretch a few answers too far.',
    },
    columns: { about: 'About', plain: 'Of every 100', weighed: 'Weighed' },
    notKnown: 'They did not know',
    order: 'Weighing changes the order.',
    sameOrder: 'Weighing does not change the order.',
  },
  visits: {
    title: 'Who goes to listen',
    none: 'No visit is planned.',
    plan: 'Plan a visit',
    group: 'Which group?',
    groupMissing: 'Select a group',
    what: 'What will be done?',
    whatHint: 'Where, and with whom. Shown in public. No names of people',
    whatMissing: 'Write what will be done',
    whatLong: 'Use 500 characters or fewer',
    owner: 'Who will do it?',
    ownerMissing: 'Select who will do it',
    due: 'By which day?',
    dueMissing: 'Enter the day',
    duePart: (part: string) => `The day must include a ${part}`,
    dueWrong: 'The day must be a real day',
    duePast: 'The day must be today or later',
    save: 'Plan this visit',
    saved: 'The visit is planned, and shown in public',
    by: (name: string, day: string) => `${name}, by ${day}`,
    done: (day: string) => `Done on ${day}`,
    tell: 'Say what came of it',
    result: 'What came of it?',
    resultHint: 'Shown in public. How many people, and what they said. No names',
    resultMissing: 'Write what came of it',
    resultLong: 'Use 2,000 characters or fewer',
    closed: 'What came of the visit is shown in public',
    closedAlready: 'Somebody has said what came of this visit',
  },
  duty: { title: 'Go and listen to people we have not heard', owedTo: 'the people we have not heard' },
  publisher: 'The site',
  publication: (month: string) => `Who told us up to ${month}`,
})
