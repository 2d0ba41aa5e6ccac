import { cards } from './cards.ts'
const corner = (
  key: string,
  name: string,
  about: string,
  statements: readonly (readonly [string, string])[]
) => ({
  key,
  name,
  about,
  statements: statements.map(([code, text]) => ({ code, text })),
})

const days = (workingDays: number) => ({ workingDays, setBy: 'partnership' })

const organisations = [
  ['ambleford-council', 'Ambleford Council', 'The council', 'council'],
  ['nhs-ambleford', 'NHS Ambleford', 'NHS Ambleford', 'nhs'],
  ['schools', 'Schools and colleges in Ambleford', 'Schools', 'schools'],
  ['parent-voice', 'Ambleford Parent Carer Voice', 'Parent carer forum', 'parent-carer-forum'],
  ['young-voices', 'Ambleford Young Voices', 'Young people’s group', 'young-people'],
  ['amble-valley-health', 'Amble Valley Children’s Health', 'Children’s health service', 'provider'],
  ['amble-advice', 'Ambleford SEND Advice', 'Advice service', 'voluntary'],
  ['chair', 'The independent chair', 'Independent chair', 'independent'],
] as const

const districts = [
  ['upper-amble', 'Upper Amble'],
  ['saltmere', 'Saltmere'],
  ['ketterby', 'Ketterby'],
  ['marlbeck', 'Marlbeck'],
  ['fenholt', 'Fenholt'],
] as const

const words = [
  [
    'SEND',
    'Special educational needs and disabilities. It means a child or young person needs more help to learn.',
  ],
  [
    'EHC plan',
    'Education, health and care plan. A legal paper that says what help a child or young person must get.',
  ],
  ['SENCO', 'The teacher who leads on SEND in a school.'],
  ['CAMHS', 'The NHS service for the mental health of children and young people.'],
  ['Parent carer', 'A parent, or anyone who looks after a child as a parent does.'],
  ['Parent carer forum', 'A group of parents and carers who speak up for families.'],
  ['Cornerstone', 'One of four things that build trust.'],
  ['Minutes', 'The notes of what was said and agreed at a meeting.'],
  ['Working day', 'Monday to Friday, but not a bank holiday.'],
] as const

/** How many children and young people with SEND live here, by group. */
const population = (question: string, groups: Readonly<Record<string, number>>) => ({
  question,
  people: 'children and young people with SEND',
  counted: 'January 2026',
  groups: Object.entries(groups).map(([key, people]) => ({ key, people })),
})

/** An invented partnership, so that every page has something on it. No such place, people or numbers exist. */
export const area = {
  key: 'example',
  name: 'Ambleford',
  siteName: 'SEND: working together in Ambleford',
  partnershipName: 'Ambleford SEND partnership',
  invented: true,
  lastChecked: '2026-11-20',
  languages: ['en-GB'],
  contact: {
    service: 'Ambleford family contact line',
    phone: '01632 960 001',
    hours: 'Monday to Friday, 9am to 5pm',
    email: 'families@example.org',
  },
  danger: [
    { number: '999', name: 'Police and ambulance', when: 'Someone is in danger now' },
    {
      number: '01632 960 999',
      name: 'Ambleford children’s front door',
      when: 'You are worried that a child is being hurt',
    },
    { number: '0800 1111', name: 'Childline', when: 'You are under 19 and want to talk to someone' },
  ],
  outsideHelp: [
    {
      key: 'amble-advice',
      name: 'Ambleford SEND Advice',
      what: 'Free advice about SEND. It does not take sides.',
      phone: '01632 960 020',
      address: 'https://advice.example.org',
    },
    {
      key: 'parent-voice',
      name: 'Ambleford Parent Carer Voice',
      what: 'A group run by parents and carers.',
      phone: '01632 960 030',
      address: 'https://parents.example.org',
    },
  ],
  brand: { brand: '#5b2a6e', told: '#4c2c92', willDo: '#005a5b', changed: '#00562f' },
  standards: {
    read: days(2),
    answered: days(10),
    callBack: days(2),
    challenge: days(5),
    minutes: days(10),
    report: days(3),
  },
  retention: { storyWordsMonths: 24, setBy: 'partnership' },
  serviceFirst: { workingDays: 5, setBy: 'partnership' },
  servicePromises: [
    { key: 'answer', text: 'A person with a name answers each story within 10 working days.' },
    { key: 'call', text: 'If you ask for a call, we ring you within 2 working days.' },
  ],
  safeguarding: {
    minutes: 30,
    hours: { from: '09:00', until: '17:00' },
    afterwards: ['administrator'],
    setBy: 'partnership',
  },
  conversations: {
    lead: 'Amir Holloway, who leads the family contact line',
    person: {
      name: 'Jo Fernley',
      what: 'Jo answers the family contact line. Jo used to work in a school kitchen.',
      agreedOn: '2026-09-01',
      photo: { file: 'jo-fernley.png', alt: 'A drawing of Jo, who has short brown hair and a green jumper' },
    },
    teams: [
      { key: 'plan-team', name: 'EHC plan team', organisation: 'ambleford-council' },
      { key: 'transport-team', name: 'School transport team', organisation: 'ambleford-council' },
      { key: 'nursing-team', name: 'Nursing team', organisation: 'nhs-ambleford' },
    ],
    whenNobody: 'take',
    summary: days(2),
    keepDays: 90,
  },
  twoPeople: ['priorities', 'plan', 'minutes'],
  smallNumber: 5,
  priorityStars: 6,
  districts: districts.map(([key, name]) => ({ key, name })),
  population: [
    population('district', {
      'upper-amble': 1240,
      saltmere: 2110,
      ketterby: 1530,
      marlbeck: 980,
      fenholt: 1460,
    }),
    population('phase', {
      'under-5': 640,
      '5-to-10': 2810,
      '11-to-15': 2560,
      '16-to-18': 890,
      '19-to-25': 420,
    }),
    population('need', {
      autism: 1980,
      speech: 2010,
      feelings: 1760,
      learning: 1170,
      'physical-or-sensory': 400,
    }),
  ],
  organisations: organisations.map(([key, name, short, kind]) => ({ key, name, short, kind })),
  strategy: {
    name: 'Ambleford SEND strategy',
    from: 2025,
    until: 2028,
    vision: [
      'Each child in Ambleford should be known, helped and glad to get up in the morning.',
      'Families should not have to fight for that.',
    ],
  },
  commitments: [
    { key: 'answer-you', number: 1, text: 'We will answer you.' },
    { key: 'help-early', number: 2, text: 'We will help early, before things go wrong.' },
    { key: 'stay-with-you', number: 3, text: 'We will stay with you when things change.' },
  ],
  cornerstones: [
    corner('welcome-and-care', 'Welcome and care', 'People feel safe, wanted and looked after.', [
      ['W1', 'I am met with a smile and people know my name.'],
      ['W2', 'I feel safe here.'],
      ['W3', 'People help me when I am upset, and do not blame me.'],
    ]),
    corner('value-and-include', 'Value and include', 'People are seen for who they are, and can take part.', [
      ['V1', 'I can join in, and things are changed so that I can.'],
      ['V2', 'Help comes early and fits me.'],
      ['V3', 'Staff know what they are doing.'],
    ]),
    corner('communicate', 'Communicate', 'People listen, tell you things in time, and get back to you.', [
      ['C1', 'When I ask, I get an answer.'],
      ['C2', 'I can understand what you tell me.'],
      ['C3', 'I only have to tell you once.'],
    ]),
    corner('work-in-partnership', 'Work in partnership', 'Families and staff work as equals.', [
      ['P1', 'What I know counts.'],
      ['P2', 'I help to decide.'],
      ['P3', 'You tell me what came of it.'],
    ]),
  ],
  coProduction: [
    { key: 'from-the-start', text: 'We start together, with an empty page.', agreed: 9 },
    { key: 'say-no', text: 'Anyone may say no, and say why.', agreed: 6 },
  ],
  weaknesses: [],
  board: {
    name: 'Ambleford SEND Partnership Board',
    names: [{ name: 'Ambleford SEND Partnership Board', from: '2025' }],
    howOften: 'The board meets about once a month.',
    place: 'Room 4, County House, Saltmere, and online',
    terms: [
      {
        heading: 'What the board is for',
        text: [
          'The board leads the work on SEND in Ambleford.',
          'Partners may ask each other hard questions, and must answer.',
        ],
      },
      {
        heading: 'What you can read',
        text: ['Draft notes of each meeting are published within 10 working days.'],
      },
    ],
    members: [
      { kind: 'independent', who: 'A chair who does not work for any partner' },
      { kind: 'council', who: 'Ambleford Council' },
      { kind: 'nhs', who: 'NHS Ambleford' },
      { kind: 'schools', who: 'Schools and colleges' },
      { kind: 'parent-carer-forum', who: 'Ambleford Parent Carer Voice' },
      { kind: 'young-people', who: 'Two young people, with a vote' },
    ],
    contact: 'Call the family contact line on 01632 960 001. Ask for the board secretary.',
  },
  words: words.map(([word, means]) => ({ word, means })),
  coding: { everyNth: 3 },
  cards,
}
