const year = { daysBefore: 400 }

/** Invented people. None of them is anybody. `until` is only given where a role has come to an end. */
const list: readonly [
  key: string,
  name: string,
  job: string,
  organisation: string,
  roles: readonly string[],
][] = [
  [
    'jo-fernley',
    'Jo Fernley',
    'Family contact worker',
    'ambleford-council',
    ['reader', 'answerer', 'caller'],
  ],
  [
    'sam-addlestone',
    'Sam Addlestone',
    'Manager of the plan team',
    'ambleford-council',
    ['answerer', 'workstream-lead', 'caller'],
  ],
  ['priya-marlow', 'Priya Marlow', 'Story reader', 'ambleford-council', ['reader', 'themer']],
  [
    'lena-whitcross',
    'Lena Whitcross',
    'Lead nurse for SEND',
    'nhs-ambleford',
    ['reader', 'answerer', 'workstream-lead'],
  ],
  ['tom-ridgely', 'Tom Ridgely', 'Head teacher, Fenholt Primary', 'schools', ['answerer', 'board-member']],
  ['cass-orchard', 'Cass Orchard', 'SENCO lead', 'schools', ['answerer', 'workstream-lead', 'themer']],
  [
    'maggie-dunvale',
    'Maggie Dunvale',
    'Co-chair of the parent carer forum',
    'parent-voice',
    ['forum-co-chair', 'board-member', 'themer', 'publisher'],
  ],
  [
    'bilal-eastmoor',
    'Bilal Eastmoor',
    'Parent carer',
    'parent-voice',
    ['themer', 'facilitator', 'workstream-lead'],
  ],
  [
    'ash-bellwood',
    'Ash Bellwood',
    'Young people’s worker',
    'young-voices',
    ['young-people-lead', 'facilitator', 'answerer', 'board-member'],
  ],
  [
    'harriet-volesworth',
    'Harriet Volesworth',
    'Director of children’s services',
    'ambleford-council',
    ['accountable-officer', 'board-member'],
  ],
  [
    'idris-kembleton',
    'Idris Kembleton',
    'Director of children’s health',
    'nhs-ambleford',
    ['accountable-officer', 'board-member'],
  ],
  [
    'nell-astbrook',
    'Nell Astbrook',
    'Board secretary',
    'ambleford-council',
    ['board-secretary', 'publisher'],
  ],
  ['rowan-thistlemere', 'Rowan Thistlemere', 'Independent chair of the board', 'chair', ['chair']],
  [
    'dot-harrowgate',
    'Dot Harrowgate',
    'Safeguarding lead',
    'ambleford-council',
    ['safeguarding-lead', 'reader'],
  ],
  ['hale-merrivale', 'Hale Merrivale', 'Deputy safeguarding lead', 'nhs-ambleford', ['safeguarding-lead']],
  ['finn-calloway-reed', 'Finn Calloway-Reed', 'Site administrator', 'ambleford-council', ['administrator']],
  [
    'wren-oakhampton',
    'Wren Oakhampton',
    'Manager, Amble Valley Children’s Health',
    'amble-valley-health',
    ['answerer', 'board-member'],
  ],
  ['amir-holloway', 'Amir Holloway', 'Lead of the family contact line', 'ambleford-council', ['caller-lead']],
  ['rosa-timberlake', 'Rosa Timberlake', 'Nurse who signs', 'nhs-ambleford', ['caller']],
  ['kit-marchbank', 'Kit Marchbank', 'Parent adviser', 'parent-voice', ['caller']],
]

/** Who rings people back. Two work on any day, so that nobody has to hear from the team they are unhappy with. */
export const rota = [
  ['jo-fernley', [1, 2, 3, 4, 5], 6, [], [], false],
  ['sam-addlestone', [1, 3, 5], 2, ['plan-team'], [], false],
  ['rosa-timberlake', [1, 2, 4], 3, ['nursing-team'], [], true],
  ['kit-marchbank', [2, 3, 4, 5], 3, [], ['Polish'], false],
].map(([person, weekdays, callsADay, teams, languages, signs]) => ({
  ...{ person, weekdays, callsADay, teams, languages, signs },
  from: year,
}))

const first = (name: string) => name.toLowerCase().split(' ').join('.')

export const people = [
  ...list.map(([key, name, jobTitle, organisation, roles]) => ({
    key,
    name,
    jobTitle,
    organisation,
    email: `${first(name)}@example.org`,
    roles: roles.map(role => ({ role, from: year, until: null })),
  })),
  {
    key: 'gil-pennyfield',
    name: 'Gil Pennyfield',
    jobTitle: 'Story reader (left)',
    organisation: 'ambleford-council',
    email: 'gil.pennyfield@example.org',
    roles: [{ role: 'reader', from: year, until: { daysBefore: 150 } }],
  },
]

/** Who writes back about which cornerstone. */
export const answerers: Readonly<Record<string, readonly string[]>> = {
  'welcome-and-care': ['jo-fernley', 'lena-whitcross', 'tom-ridgely'],
  'value-and-include': ['sam-addlestone', 'cass-orchard', 'tom-ridgely'],
  communicate: ['sam-addlestone', 'jo-fernley'],
  'work-in-partnership': ['ash-bellwood', 'wren-oakhampton', 'lena-whitcross'],
}
