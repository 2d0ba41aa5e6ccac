/** What was said at each meeting, oldest first. Item 3 is always what families said; the items given here come after. */
export interface Said {
  daysBefore: number
  /** Days from the meeting to the draft minutes: more than fourteen is late. */
  draftAfter: number
  /** Organisations that sent nobody. */
  missing?: readonly string[]
  families: readonly string[]
  items: readonly { title: string; from: string; promise?: string; text: readonly string[] }[]
  quickRead: readonly string[]
  decisions: readonly {
    item: number
    words: string
    why: string
    promise?: string
    agreedBy: readonly string[]
  }[]
  challenges: readonly {
    item: number
    asks: string
    question: string
    owedBy: string
    promise?: string
    answer?: { by: string; after: number; words: string }
  }[]
}

const [council, nhs, forum, schools, young] = [
  'ambleford-council',
  'nhs-ambleford',
  'parent-voice',
  'schools',
  'young-voices',
] as const
const everyone = [council, nhs, forum, schools]

export const said: readonly Said[] = [
  {
    daysBefore: 326,
    draftAfter: 22,
    missing: [young],
    families: [
      'The forum read out five stories. Three of them were about calls that no one returned.',
      'One was about a nurse who came on her day off.',
    ],
    items: [
      {
        title: 'Why the last plan did not work',
        from: council,
        text: [
          'The last plan had 61 actions. 9 of them were done.',
          'No one could say what had changed for families.',
        ],
      },
      {
        title: 'A new way to listen',
        from: forum,
        text: [
          'The forum asked for one place where stories are kept and answered.',
          'Each story will get an answer from a person with a name.',
        ],
      },
    ],
    quickRead: [
      'The board looked at why the last plan failed.',
      'From now on each story will get an answer from a person.',
    ],
    decisions: [
      {
        item: 5,
        words: 'Answer each story within 10 working days.',
        why: 'Families said that no answer hurts more than a no.',
        agreedBy: everyone,
      },
    ],
    challenges: [
      {
        item: 4,
        asks: forum,
        question: 'Who will say sorry for the last plan?',
        owedBy: 'harriet-volesworth',
        answer: {
          by: 'harriet-volesworth',
          after: 6,
          words: 'I will. It is on the front page of the new site, with my name.',
        },
      },
    ],
  },
  {
    daysBefore: 296,
    draftAfter: 11,
    missing: [young],
    families: [
      '40 people came to the town hall and gave stars. The most stars went to “no one calls back”.',
      'A parent said it was the first time she had been asked what comes first.',
    ],
    items: [
      {
        title: 'What the stars chose',
        from: forum,
        text: [
          'Nine pairs had six stars or more. They are now what we fix first.',
          'Seven had fewer. They stay on the list, so that all can see them.',
        ],
      },
      {
        title: 'Money for this year',
        from: council,
        text: ['There is £240,000 to spend on what was chosen.', 'NHS Ambleford will add £90,000.'],
      },
    ],
    quickRead: [
      'You gave stars. Nine things were chosen to fix first.',
      'There is £330,000 to spend on them.',
    ],
    decisions: [
      {
        item: 4,
        words: 'Work on the nine things with six stars or more.',
        why: 'That was the rule we set before the day.',
        agreedBy: everyone,
      },
    ],
    challenges: [
      {
        item: 5,
        asks: schools,
        question: 'Can small schools get some of this money?',
        owedBy: 'harriet-volesworth',
        answer: {
          by: 'harriet-volesworth',
          after: 5,
          words: 'Yes. A third of it is kept for schools with fewer than 150 pupils.',
        },
      },
    ],
  },
  {
    daysBefore: 266,
    draftAfter: 11,
    missing: [young],
    families: [
      'Stories this month were about moves to a new school.',
      'Two were good. Both had visits and photos.',
    ],
    items: [
      {
        title: 'The new plan',
        from: council,
        text: [
          'The plan has nine promises. Each has a person, a day and a way to tell.',
          'The forum signed, and wrote a “but” beside three of them.',
        ],
      },
      {
        title: 'How we will report',
        from: council,
        text: [
          'Each group reports once a month, by the third working day.',
          'A report that does not come will show as missing, in public.',
        ],
      },
    ],
    quickRead: [
      'The board agreed a plan with nine promises.',
      'The parent carer forum signed it, with three “buts”.',
    ],
    decisions: [
      {
        item: 4,
        words: 'Agree the plan and publish it.',
        why: 'All partners had read it, and each promise can be checked.',
        agreedBy: everyone,
      },
    ],
    challenges: [],
  },
  {
    daysBefore: 236,
    draftAfter: 11,
    missing: [young],
    families: [
      'A young man wrote that all his care stopped when he was 18.',
      'The board was silent for a while. The chair asked for an answer by the next meeting.',
    ],
    items: [
      {
        title: 'Call families back',
        from: council,
        promise: 'call-back-in-two-days',
        text: [
          'We counted calls for the first time. 3 in every 10 were returned in two days.',
          'The inbox had 612 messages in it.',
        ],
      },
      {
        title: 'Young people on the board',
        from: young,
        promise: 'two-young-people-on-the-board',
        text: [
          '11 young people put their names down. They will choose two.',
          'They asked to be paid, as other members are. The board agreed.',
        ],
      },
    ],
    quickRead: [
      'Only 3 in every 10 calls were returned in two days.',
      'Two young people will join the board. They will be paid.',
    ],
    decisions: [
      {
        item: 5,
        words: 'Pay young members the same as others.',
        why: 'Their time is worth the same.',
        promise: 'two-young-people-on-the-board',
        agreedBy: everyone,
      },
    ],
    challenges: [
      {
        item: 3,
        asks: 'chair',
        question: 'Who looks after a young person on the day they turn 18?',
        owedBy: 'idris-kembleton',
        answer: {
          by: 'idris-kembleton',
          after: 16,
          words: 'Nobody did. From this month a nurse stays with them until the new team has met them.',
        },
      },
    ],
  },
  {
    daysBefore: 206,
    draftAfter: 11,
    families: [
      'A mother wrote that the nurse now rings each month while they wait.',
      'Two stories said the noise at school is too much.',
    ],
    items: [
      {
        title: 'Welcome to our young members',
        from: young,
        promise: 'two-young-people-on-the-board',
        text: [
          'Two young people sat on the board for the first time.',
          'They asked that no one says “stakeholder”. The board agreed.',
        ],
      },
      {
        title: 'Help without a plan',
        from: nhs,
        promise: 'help-without-a-plan',
        text: [
          'There is one speech therapist for 61 schools.',
          'NHS Ambleford asked for more time. The forum was not happy, but agreed.',
        ],
      },
    ],
    quickRead: [
      'Two young people joined the board.',
      'Help without a plan will take longer. There is only one speech therapist.',
    ],
    decisions: [
      {
        item: 5,
        words: 'Move the day for help without a plan, once.',
        why: 'There was nobody to do the work.',
        promise: 'help-without-a-plan',
        agreedBy: everyone,
      },
    ],
    challenges: [
      {
        item: 5,
        asks: forum,
        question: 'How many children are waiting for speech help today?',
        owedBy: 'idris-kembleton',
        promise: 'help-without-a-plan',
        answer: {
          by: 'wren-oakhampton',
          after: 7,
          words: '318 children are waiting. The longest has waited 11 weeks.',
        },
      },
    ],
  },
  {
    daysBefore: 176,
    draftAfter: 20,
    missing: [schools],
    families: [
      'A young person said a quiet room “changed Year 8” for them.',
      'Three parents said their worker left and nobody told them.',
    ],
    items: [
      {
        title: 'The same worker',
        from: council,
        promise: 'same-worker-for-a-year',
        text: [
          'Two workers left, and one started.',
          'The council asked for a later day. The forum asked that families hear it from the worker first.',
        ],
      },
      {
        title: 'Letters in plain words',
        from: forum,
        promise: 'letters-in-plain-words',
        text: [
          'Nine letters are done. Parents sent two back as still too hard.',
          'The board read one old letter out loud. Nobody could say what it meant.',
        ],
      },
    ],
    quickRead: [
      'Staff keep leaving. The “same worker” promise has been moved.',
      'Nine letters are now in plain words.',
    ],
    decisions: [
      {
        item: 4,
        words: 'Move the day for the same worker promise.',
        why: 'Two people left and no one had been found.',
        promise: 'same-worker-for-a-year',
        agreedBy: [council, nhs, forum],
      },
    ],
    challenges: [
      {
        item: 4,
        asks: young,
        question: 'Can we be told before a worker leaves, and not after?',
        owedBy: 'sam-addlestone',
        promise: 'same-worker-for-a-year',
        answer: {
          by: 'sam-addlestone',
          after: 7,
          words: 'Yes. A worker who leaves now rings each family in their last two weeks.',
        },
      },
    ],
  },
  {
    daysBefore: 146,
    draftAfter: 11,
    families: [
      'More stories came from dads this month.',
      'The forum said that few came from Fenholt, and that they will go there.',
    ],
    items: [
      {
        title: 'Call families back: done',
        from: council,
        promise: 'call-back-in-two-days',
        text: [
          '9 in every 10 calls are now returned in two days.',
          'The forum checked 20 of them by asking the families. 18 said yes.',
        ],
      },
      {
        title: 'Stars at home',
        from: forum,
        text: ['People can give stars at home for two weeks.', 'There are paper stars in each library.'],
      },
    ],
    quickRead: [
      '9 in every 10 calls are now returned in two days. Families checked it.',
      'You can give stars at home until the end of the vote.',
    ],
    decisions: [
      {
        item: 4,
        words: 'Call this promise done, and go on counting.',
        why: 'The forum checked it and families said yes.',
        promise: 'call-back-in-two-days',
        agreedBy: [...everyone, young],
      },
    ],
    challenges: [],
  },
  {
    daysBefore: 116,
    draftAfter: 11,
    families: [
      '52 people gave stars at home. “Knowing what happens next” had the most.',
      'A parent wrote that a club let her child be herself.',
    ],
    items: [
      {
        title: 'Five more promises',
        from: council,
        text: [
          'Nine pairs had six stars or more. Five of them become promises now.',
          'There is no money for the other four this year. The board said so plainly.',
        ],
      },
      {
        title: 'Quiet rooms',
        from: schools,
        promise: 'a-quiet-room-in-every-school',
        text: ['12 rooms are open out of 24.', 'Schools said they will make the day.'],
      },
    ],
    quickRead: [
      'Five new promises were added to the plan.',
      'There is no money for four other things that were chosen.',
    ],
    decisions: [
      {
        item: 4,
        words: 'Add five promises to the plan.',
        why: 'They had the most stars that we can pay for.',
        agreedBy: [...everyone, young],
      },
    ],
    challenges: [
      {
        item: 4,
        asks: forum,
        question: 'When will you look again at the four that were left out?',
        owedBy: 'harriet-volesworth',
        answer: {
          by: 'harriet-volesworth',
          after: 7,
          words: 'When the money for next year is known. We will put the day on the meetings page.',
        },
      },
    ],
  },
  {
    daysBefore: 86,
    draftAfter: 11,
    missing: [nhs],
    families: [
      'A story said a driver plays a child’s favourite song each day.',
      'Four stories were about children at home with no school.',
    ],
    items: [
      {
        title: 'Calls while you wait',
        from: council,
        promise: 'a-call-while-you-wait',
        text: [
          'Every family on the list has had a call in the last 6 weeks.',
          'Families say the calls are kind, and that the wait is still too long.',
        ],
      },
      {
        title: 'Help without a plan',
        from: council,
        promise: 'help-without-a-plan',
        text: [
          'NHS Ambleford was not at the meeting.',
          'The board read its report. A second therapist started three months late.',
        ],
      },
    ],
    quickRead: [
      'Each family on the wait list now gets a call. The wait is not shorter.',
      'NHS Ambleford was not at this meeting.',
    ],
    decisions: [
      {
        item: 5,
        words: 'Move the day for help without a plan for the last time.',
        why: 'The therapist started late.',
        promise: 'help-without-a-plan',
        agreedBy: [council, forum, schools, young],
      },
    ],
    challenges: [
      {
        item: 5,
        asks: forum,
        question: 'Why was nobody from NHS Ambleford here?',
        owedBy: 'idris-kembleton',
        answer: {
          by: 'idris-kembleton',
          after: 21,
          words: 'Two of us were ill and we sent no one else. That was wrong. We have named a third person.',
        },
      },
    ],
  },
  {
    daysBefore: 56,
    draftAfter: 11,
    families: [
      'A mother wrote that she wept when she read her new letter. She could understand it.',
      'Two young people wrote about bus passes.',
    ],
    items: [
      {
        title: 'Quiet rooms are late',
        from: schools,
        promise: 'a-quiet-room-in-every-school',
        text: [
          '15 rooms are open out of 24. The day has gone by.',
          'The builder stopped work. Nobody told the board for five weeks.',
        ],
      },
      {
        title: 'Training in schools',
        from: schools,
        promise: 'training-led-by-parents',
        text: [
          '42 schools have had the day.',
          'The forum asked if it has changed anything. We will ask staff and families.',
        ],
      },
    ],
    quickRead: ['Quiet rooms are late. 15 of 24 are open.', '42 schools have had training led by parents.'],
    decisions: [
      {
        item: 4,
        words: 'Tell the board within a week when work stops.',
        why: 'Five weeks went by and no one knew.',
        promise: 'a-quiet-room-in-every-school',
        agreedBy: [...everyone, young],
      },
    ],
    challenges: [
      {
        item: 4,
        asks: young,
        question: 'Where should we go when it is too loud, until the room opens?',
        owedBy: 'cass-orchard',
        promise: 'a-quiet-room-in-every-school',
        answer: {
          by: 'cass-orchard',
          after: 8,
          words: 'Each of the nine schools has named a room for now. The list is on each school’s site.',
        },
      },
    ],
  },
  {
    daysBefore: 26,
    draftAfter: 13,
    families: [
      'Most stories this month were about getting to school.',
      'One said that a small change to the start of the day ended the tears.',
    ],
    items: [
      {
        title: 'The same worker is late',
        from: council,
        promise: 'same-worker-for-a-year',
        text: [
          '48 in every 100 families have had the same worker for a year. The goal is 80.',
          'The council said it is late, and that it is sorry.',
        ],
      },
      {
        title: 'News every two weeks',
        from: council,
        promise: 'news-every-two-weeks',
        text: [
          'The notes go out by hand to 190 of 320 families.',
          'The forum asked when the rest will get them.',
        ],
      },
      {
        title: 'A new vote',
        from: forum,
        text: ['The next vote opens this month. It has eight pairs to choose from.'],
      },
    ],
    quickRead: [
      'The “same worker” promise is late. Fewer than half of families have one.',
      'Notes about plans go to 190 of 320 families.',
      'A new vote is about to open.',
    ],
    decisions: [
      {
        item: 6,
        words: 'Open a new vote on what to fix next.',
        why: 'Families told us about new things this year.',
        agreedBy: [...everyone, young],
      },
    ],
    challenges: [
      {
        item: 4,
        asks: forum,
        question: 'What will you do so that workers want to stay?',
        owedBy: 'harriet-volesworth',
        promise: 'same-worker-for-a-year',
      },
      {
        item: 5,
        asks: young,
        question: 'Can young people get their own note?',
        owedBy: 'sam-addlestone',
        promise: 'news-every-two-weeks',
        answer: { by: 'sam-addlestone', after: 6, words: 'Yes. If you are 16 or over, it comes to you.' },
      },
    ],
  },
]
