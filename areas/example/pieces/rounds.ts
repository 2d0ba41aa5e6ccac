const counted = (themes: string, stars: readonly number[]) =>
  themes.split(' ').map((theme, at) => ({ theme, stars: { exactly: stars[at]! } }))

/** A line that is voted on now: nothing is counted yet, and young people have a picture card of it. */
const asked = (theme: string, title: string, picture: string) => ({
  theme,
  stars: null,
  card: { title, picture },
})

const question = 'Which of these should we work on first?'

/** Two rounds that are closed, each star given by somebody (people × stars each), and one that is open now. */
export const rounds = [
  {
    key: 'stars-in-the-hall',
    title: 'Stars in Saltmere town hall',
    question,
    method: 'stars',
    starsEach: 3,
    threshold: 6,
    opened: { daysBefore: 300 },
    closed: { daysBefore: 300 },
    closes: { daysBefore: 300 },
    event: 'A day in Saltmere town hall. 40 parents, young people and staff gave 3 stars each.',
    people: 40,
    lines: counted(
      'no-one-calls-back same-worker waiting-alone plain-letters big-moves safe-at-school young-peoples-say help-before-plan trained-staff kind-staff-hard-system getting-there first-meeting volunteers interpreters brothers-and-sisters fair-shares',
      [22, 18, 15, 12, 10, 9, 8, 6, 6, 5, 3, 2, 2, 1, 1, 0]
    ),
  },
  {
    key: 'stars-at-home',
    title: 'Stars at home, for two weeks',
    question,
    method: 'stars',
    starsEach: 3,
    threshold: 6,
    opened: { daysBefore: 152 },
    closed: { daysBefore: 138 },
    closes: { daysBefore: 138 },
    event: null,
    people: 52,
    lines: counted(
      'knowing-what-next telling-it-once clubs-and-holidays decisions-explained meetings-families-can-join out-of-school small-changes fair-shares health-and-school-together getting-there parents-as-experts asked-then-forgotten not-blamed volunteers',
      [31, 26, 21, 17, 14, 11, 9, 8, 6, 5, 4, 2, 1, 1]
    ),
  },
  {
    key: 'what-to-fix-next',
    title: 'What should we fix next?',
    question: 'What should we fix next?',
    method: 'stars',
    mode: 'open',
    starsEach: 3,
    threshold: 6,
    opened: { daysBefore: 5 },
    closed: null,
    closes: { daysBefore: -16, workingDay: true },
    event: null,
    people: null,
    lines: [
      asked('getting-there', 'Getting there', 'bus'),
      asked('out-of-school', 'Children not at school', 'school'),
      asked('not-blamed', 'Not being blamed', 'sad'),
      asked('plans-say-the-right-thing', 'Plans that sound like you', 'reading'),
      asked('interpreters', 'Other ways to talk', 'talk'),
      asked('schools-and-council-talk', 'Grown-ups talk to each other', 'meeting'),
      asked('brothers-and-sisters', 'Brothers and sisters', 'friends'),
      asked('asked-then-forgotten', 'Asked, then forgotten', 'ear'),
    ],
  },
]
