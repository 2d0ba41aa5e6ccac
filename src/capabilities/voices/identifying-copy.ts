import { catalogue } from '../../platform/language/index.ts'

/** What staff read where something may tell who somebody is, and what stands in the public words instead of it. */
export const identifyingCopy = catalogue({
  kinds: {
    email: 'Email address',
    web: 'Web address or account',
    'nhs-number': 'NHS number',
    'pupil-number': 'Pupil number',
    'insurance-number': 'National Insurance number',
    'case-number': 'Case number',
    car: 'Number plate',
    phone: 'Phone number',
    postcode: 'Postcode',
    address: 'Address',
    date: 'Date',
    age: 'Age',
    school: 'School',
    service: 'Service',
    place: 'Place',
    name: 'Name',
  },
  /** In small letters, for the public words. */
  instead: (kind: string) => `[${/^[A-Z]{2}|^National/.test(kind) ? kind : kind.toLowerCase()}]`,
  rare: (why: string) => `Look at this sentence: ${why}`,
  rareKinds: {
    condition: 'a rare condition',
    several: 'twins or a large family',
    only: 'the only or the first one',
    job: 'an unusual job',
    origin: 'where a family comes from',
    event: 'something people may have heard of',
    news: 'it was in the news',
    place: 'a place is named',
  },
})
