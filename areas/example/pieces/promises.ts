/** Month by month: months before loading, what the owner said, and what changed. Owners can be too hopeful. */
type Months = readonly (readonly [monthsBefore: number, said: Said, changed: string])[]
type Said = 'not-started' | 'on-time' | 'at-risk' | 'late' | 'done'
type Moment = { monthsBefore: number; day: number; workingDay?: true }

export interface Promised {
  key: string
  title: string
  planArea: string
  cornerstone: string
  from: 'stars-in-the-hall' | 'stars-at-home'
  themes: readonly string[]
  lead: string
  accountable: string
  due: Moment
  review: Moment
  success: readonly string[]
  months: Months
  moves?: readonly { from: Moment; on: Moment; why: string; agreedBy: readonly string[] }[]
  delivered?: { by: string; on: Moment; evidence: string; confirmedBy: string }
  felt?: { answer: 'yes' | 'not-yet'; asked: number; saidYes: number; on: Moment }
  but?: string
}

const on = (monthsBefore: number, day: number): Moment => ({ monthsBefore, day })
const council = 'harriet-volesworth'
const health = 'idris-kembleton'
const hall = { from: 'stars-in-the-hall' } as const
const home = { from: 'stars-at-home' } as const
const all = ['ambleford-council', 'nhs-ambleford', 'parent-voice']

export const promises: readonly Promised[] = [
  {
    key: 'call-back-in-two-days',
    title: 'Call families back in 2 working days',
    planArea: 'talking',
    cornerstone: 'communicate',
    ...hall,
    themes: ['no-one-calls-back'],
    lead: 'jo-fernley',
    accountable: council,
    due: on(4, 28),
    review: on(-1, 12),
    success: ['9 in every 10 calls are returned in 2 working days.', 'Families say so when we ask them.'],
    months: [
      [8, 'on-time', 'We counted calls for the first time. 3 in every 10 were returned in 2 days.'],
      [7, 'at-risk', 'The inbox had 612 messages. Four people worked through them.'],
      [6, 'on-time', 'Each call now has a name and a day. 6 in every 10 were returned in 2 days.'],
      [5, 'on-time', '8 in every 10 calls were returned in 2 days.'],
      [4, 'done', '9 in every 10 calls were returned in 2 days.'],
      [2, 'done', 'It is still 9 in every 10.'],
    ],
    delivered: {
      by: 'jo-fernley',
      on: on(4, 26),
      evidence: '91 in every 100 calls were returned in 2 days, for 6 weeks.',
      confirmedBy: 'maggie-dunvale',
    },
    felt: { answer: 'yes', asked: 62, saidYes: 47, on: on(2, 12) },
  },
  {
    key: 'same-worker-for-a-year',
    title: 'Keep the same worker with your child for at least a year',
    planArea: 'including',
    cornerstone: 'value-and-include',
    ...hall,
    themes: ['same-worker'],
    lead: 'sam-addlestone',
    accountable: council,
    due: on(1, 15),
    review: on(-1, 20),
    success: [
      '8 in every 10 families keep the same worker for a year.',
      'When a worker leaves, families hear it from them first.',
    ],
    months: [
      [8, 'on-time', 'We asked for money for 4 more staff.'],
      [7, 'on-time', 'The money was agreed. Two jobs were put in the paper.'],
      [6, 'at-risk', 'One person started. Two people left.'],
      [5, 'at-risk', 'We have 3 empty posts. Families who lost a worker got a letter.'],
      [4, 'at-risk', 'We asked the board for more time, and for higher pay.'],
      [3, 'at-risk', 'One new worker started. 41 in every 100 families have had the same worker for a year.'],
      [1, 'late', 'We missed the date. 48 in every 100 families have the same worker.'],
    ],
    moves: [
      {
        from: on(4, 28),
        on: on(5, 20),
        why: 'Two people left and we have not found new ones yet.',
        agreedBy: all,
      },
    ],
    felt: { answer: 'not-yet', asked: 40, saidYes: 9, on: on(2, 16) },
    but: 'Yes, but start with children who are moving school.',
  },
  {
    key: 'a-call-while-you-wait',
    title: 'Call each family on the wait list every 6 weeks',
    planArea: 'welcoming',
    cornerstone: 'welcome-and-care',
    ...hall,
    themes: ['waiting-alone'],
    lead: 'lena-whitcross',
    accountable: health,
    due: on(3, 20),
    review: on(-1, 8),
    success: ['Each family on the list gets a call every 6 weeks.', 'Each call ends with one thing to try.'],
    months: [
      [8, 'on-time', 'We checked the list. 740 families are on it.'],
      [6, 'on-time', 'Two nurses started to call. 210 families had a call.'],
      [5, 'on-time', '480 families had a call.'],
      [4, 'on-time', 'A guide on sleep and one on school mornings are ready.'],
      [3, 'done', 'Every family has had a call in the last 6 weeks.'],
      [1, 'done', 'We still call every 6 weeks. The wait itself is not shorter.'],
    ],
    delivered: {
      by: 'lena-whitcross',
      on: on(3, 18),
      evidence: 'The call list shows 733 of 740 families called in 6 weeks.',
      confirmedBy: 'bilal-eastmoor',
    },
    felt: { answer: 'not-yet', asked: 88, saidYes: 35, on: on(1, 14) },
    but: 'Yes, but a call is not help. The wait must get shorter too.',
  },
  {
    key: 'letters-in-plain-words',
    title: 'Write 12 letters again in plain words, with parents',
    planArea: 'talking',
    cornerstone: 'communicate',
    ...hall,
    themes: ['plain-letters'],
    lead: 'bilal-eastmoor',
    accountable: council,
    due: on(5, 28),
    review: on(1, 12),
    success: ['12 letters are written again and tested with parents.', 'The answer is in the first line.'],
    months: [
      [8, 'on-time', 'Six parents chose the 12 worst letters.'],
      [7, 'on-time', '5 letters are done.'],
      [6, 'on-time', '9 letters are done. Two were sent back by parents as still too hard.'],
      [5, 'done', 'All 12 letters are in use.'],
    ],
    delivered: {
      by: 'bilal-eastmoor',
      on: on(5, 22),
      evidence: '12 letters are in use, and each was read by 4 parents first.',
      confirmedBy: 'lena-whitcross',
    },
    felt: { answer: 'yes', asked: 54, saidYes: 44, on: on(2, 9) },
  },
  {
    key: 'know-your-school-by-february',
    title: 'Tell each child their new school by the end of February',
    planArea: 'welcoming',
    cornerstone: 'welcome-and-care',
    ...hall,
    themes: ['big-moves'],
    lead: 'cass-orchard',
    accountable: council,
    due: on(-4, 28),
    review: on(-2, 10),
    success: [
      'Each child who moves knows the place by the end of February.',
      'Each child can visit at least three times.',
    ],
    months: [
      [7, 'on-time', 'Schools and parents agreed on one page about each child.'],
      [5, 'on-time', '14 schools said they will use the page.'],
      [3, 'on-time', '38 of 61 schools said they will use it.'],
      [1, 'on-time', 'We know which children will move. There are 126 of them.'],
    ],
  },
  {
    key: 'a-quiet-room-in-every-school',
    title: 'Have a quiet room in every school that wants one',
    planArea: 'welcoming',
    cornerstone: 'welcome-and-care',
    ...hall,
    themes: ['safe-at-school'],
    lead: 'cass-orchard',
    accountable: council,
    due: on(2, 15),
    review: on(-1, 15),
    success: ['24 schools have a quiet room.', 'Pupils helped to choose what is in it.'],
    months: [
      [8, 'on-time', '24 schools asked for a room.'],
      [6, 'on-time', '7 rooms are open.'],
      [4, 'on-time', '12 rooms are open. We told the board we will make it.'],
      [3, 'at-risk', '13 rooms are open. The builder stopped work.'],
      [2, 'late', '15 rooms are open, and we have missed the date.'],
      [1, 'late', '16 rooms are open. A new builder starts next month.'],
    ],
    felt: { answer: 'not-yet', asked: 31, saidYes: 12, on: on(1, 10) },
  },
  {
    key: 'two-young-people-on-the-board',
    title: 'Have two young people on the board, with a vote',
    planArea: 'together',
    cornerstone: 'work-in-partnership',
    ...hall,
    themes: ['young-peoples-say'],
    lead: 'ash-bellwood',
    accountable: council,
    due: on(6, 28),
    review: on(-1, 10),
    success: [
      'Two young people sit on the board and vote.',
      'They get help before each meeting, and are paid.',
    ],
    months: [
      [8, 'on-time', '11 young people put their names down.'],
      [7, 'on-time', 'Young people picked two. The chair met them first.'],
      [6, 'done', 'They sat on the board for the first time.'],
      [4, 'done', 'The board moved to 4.30pm so that they can come after school.'],
    ],
    delivered: {
      by: 'ash-bellwood',
      on: on(6, 20),
      evidence: 'The minutes show two young people there, and how they voted.',
      confirmedBy: 'maggie-dunvale',
    },
    felt: { answer: 'yes', asked: 23, saidYes: 17, on: on(3, 17) },
  },
  {
    key: 'help-without-a-plan',
    title: 'Give help in 4 weeks to children who have no plan',
    planArea: 'including',
    cornerstone: 'value-and-include',
    ...hall,
    themes: ['help-before-plan'],
    lead: 'wren-oakhampton',
    accountable: health,
    due: on(-3, 20),
    review: on(-1, 18),
    success: [
      'A child gets help within 4 weeks of a school asking.',
      'No school says that a plan must come first.',
    ],
    months: [
      [8, 'on-time', 'We asked schools what they need most. It is help with speech.'],
      [6, 'at-risk', 'We have one speech therapist for 61 schools.'],
      [5, 'at-risk', 'A second therapist said yes, and then no.'],
      [4, 'on-time', 'A second therapist started. The wait went from 11 weeks to 9.'],
      [2, 'on-time', 'The wait is 7 weeks.'],
      [1, 'on-time', 'The wait is 6 weeks.'],
    ],
    moves: [
      { from: on(4, 15), on: on(6, 22), why: 'We could not find a second speech therapist.', agreedBy: all },
      {
        from: on(1, 20),
        on: on(3, 12),
        why: 'She started three months late. Four weeks is still our goal.',
        agreedBy: [...all, 'schools'],
      },
    ],
    but: 'Yes, but this is the last time we agree to move it.',
  },
  {
    key: 'training-led-by-parents',
    title: 'Train staff in 40 schools, led by parents and young people',
    planArea: 'including',
    cornerstone: 'value-and-include',
    ...hall,
    themes: ['trained-staff'],
    lead: 'cass-orchard',
    accountable: council,
    due: on(2, 28),
    review: on(-1, 22),
    success: ['Staff in 40 schools have had the day.', 'They tell us what they changed, three months later.'],
    months: [
      [8, 'on-time', 'Nine parents and four young people wrote the day.'],
      [6, 'on-time', '12 schools have had the day.'],
      [4, 'on-time', '27 schools have had the day.'],
      [2, 'done', '42 schools have had the day.'],
      [1, 'done', 'We asked 30 staff what they changed. 22 could name something.'],
    ],
    delivered: {
      by: 'cass-orchard',
      on: on(2, 24),
      evidence: 'Sign-in sheets from 42 schools.',
      confirmedBy: 'ash-bellwood',
    },
    felt: { answer: 'not-yet', asked: 45, saidYes: 18, on: on(1, 17) },
  },
  {
    key: 'news-every-two-weeks',
    title: 'Send families news about their plan every 2 weeks',
    planArea: 'talking',
    cornerstone: 'communicate',
    ...home,
    themes: ['knowing-what-next'],
    lead: 'sam-addlestone',
    accountable: council,
    due: on(1, 10),
    review: on(-2, 8),
    success: [
      'Each family in an assessment hears from us every 2 weeks.',
      'It says who has the file and what comes next.',
    ],
    months: [
      [3, 'on-time', 'Parents wrote the four short notes we will send.'],
      [2, 'at-risk', 'The computer could not send them. We send them by hand for now.'],
      [1, 'late', 'We send notes to 190 of 320 families.'],
    ],
  },
  {
    key: 'tell-it-once',
    title: 'Make one page about your child that all teams read',
    planArea: 'talking',
    cornerstone: 'communicate',
    ...home,
    themes: ['telling-it-once'],
    lead: 'lena-whitcross',
    accountable: health,
    due: on(-2, 20),
    review: on(-1, 25),
    success: ['Families write the page and can change it.', 'Staff read it before they meet the family.'],
    months: [
      [3, 'on-time', 'Eight families are trying the page.'],
      [2, 'on-time', '20 families are trying it. They asked for a box for what makes a child laugh.'],
      [1, 'on-time', 'Health and schools have agreed to use the same page.'],
    ],
  },
  {
    key: 'three-more-holiday-clubs',
    title: 'Open three more holiday clubs with trained staff',
    planArea: 'including',
    cornerstone: 'value-and-include',
    ...home,
    themes: ['clubs-and-holidays'],
    lead: 'bilal-eastmoor',
    accountable: council,
    due: on(1, 28),
    review: on(-3, 10),
    success: [
      'Three new clubs are open in the school holidays.',
      'No child is turned away without a talk first.',
    ],
    months: [
      [3, 'on-time', 'We chose clubs in Saltmere, Ketterby and Marlbeck.'],
      [2, 'on-time', 'Staff had three days of training.'],
      [1, 'done', 'All three opened for the holiday. 84 children came.'],
    ],
    delivered: {
      by: 'bilal-eastmoor',
      on: on(1, 22),
      evidence: 'Three clubs ran, and 84 children came.',
      confirmedBy: 'lena-whitcross',
    },
    felt: { answer: 'yes', asked: 51, saidYes: 46, on: on(1, 25) },
  },
  {
    key: 'say-why',
    title: 'Say why in plain words each time the answer is no',
    planArea: 'together',
    cornerstone: 'work-in-partnership',
    ...home,
    themes: ['decisions-explained'],
    lead: 'sam-addlestone',
    accountable: council,
    due: on(-1, 15),
    review: on(-2, 15),
    success: ['Each no comes with a reason and a call.', 'Parents checked that they can understand it.'],
    months: [
      [3, 'not-started', 'We have not started. Staff are working on the notes to families.'],
      [2, 'at-risk', 'We read 30 letters that said no. 4 of them said why.'],
      [1, 'at-risk', 'A parent sits with us while we write each one.'],
    ],
  },
  {
    key: 'evening-meetings',
    title: 'Hold half of our meetings at 6pm, and all of them online too',
    planArea: 'together',
    cornerstone: 'work-in-partnership',
    ...home,
    themes: ['meetings-families-can-join'],
    lead: 'maggie-dunvale',
    accountable: health,
    due: on(1, 20),
    review: on(-1, 28),
    success: ['Half of all meetings with families start at 6pm.', 'Each one can be joined online.'],
    months: [
      [3, 'on-time', '3 of 14 meetings were at 6pm.'],
      [2, 'on-time', '6 of 13 meetings were at 6pm.'],
      [1, 'done', '8 of 15 meetings were at 6pm. All were online too.'],
    ],
    delivered: {
      by: 'maggie-dunvale',
      on: on(1, 18),
      evidence: 'The list of meetings shows 8 of 15 at 6pm.',
      confirmedBy: 'harriet-volesworth',
    },
  },
]
