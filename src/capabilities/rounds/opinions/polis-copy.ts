import { catalogue } from '../../../platform/language/index.ts'

const nPeople = (count: number) => (count === 1 ? '1 person' : `${count} people`)

/** What staff read who look at a conversation from Polis again. */
export const polisCopy = catalogue({
  heading: 'Look again at a conversation from Polis',
  lead: 'Polis gives its conversations away as files. Here they are worked out again, by the same rules as our own votes.',
  kept: 'Nothing of the files is kept. Small numbers are hidden in what you see, as on our own pages.',
  comments: 'comments.csv',
  votes: 'votes.csv',
  participants: 'participants-votes.csv',
  hints: {
    comments: 'The statements. It is always needed.',
    votes: 'Each vote. This one, or the next, or both.',
    participants: 'A line for each person. It also tells the groups that Polis published.',
  },
  commentsMissing: 'Choose the file comments.csv',
  votesMissing: 'Choose the file votes.csv or participants-votes.csv',
  sign: 'What does 1 mean in the files?',
  signHint:
    'In files that Polis exports, 1 is agree. In data from its API, 1 is disagree. The files mostly tell.',
  signs: {
    told: 'Let the files tell',
    'agree-is-plus': '1 is agree',
    'agree-is-minus': '1 is disagree',
  },
  look: 'Look at it',
  faults: {
    'not-a-table': (file: string) => `${file} is not a CSV file that we can read`,
    columns: (file: string) =>
      `${file} does not have the columns that Polis writes. Check that it is the right file`,
    'no-votes': 'Choose the file votes.csv or participants-votes.csv',
    'sign-unknown': 'The files do not tell what 1 means. Say what it means',
    'sign-differs': 'The files tell the other sign. Let the files tell, or check which files they are',
  },
  result: 'A conversation from Polis',
  told: {
    'agree-is-plus': 'In these files 1 is agree.',
    'agree-is-minus': 'In these files 1 is disagree: the sign was turned round.',
  },
  people: (people: number, statements: number) =>
    `${nPeople(people)} and ${statements} statements were read.`,
  few: (below: number) => `Fewer than ${below} people: nothing of it can be shown.`,
  bad: (count: number) => (count === 1 ? '1 row was left out' : `${count} rows were left out`),
  columns: { file: 'File', row: 'Row', column: 'Column', why: 'Why' },
  why: {
    'not-a-number': 'It is not a whole number',
    'not-a-vote': 'It is not 1, 0 or -1',
    'no-such-statement': 'There is no statement of this number',
    twice: 'It is there twice',
  },
  more: (count: number) => `And ${count} more.`,
  groups: 'Groups as Polis published them',
  group: (number: string) => `Group ${number} of Polis`,
  again: 'Look at other files',
})
