import { catalogue } from '../../platform/language/index.ts'

export const copy = catalogue({
  home: 'Home',
  about: {
    title: 'About us',
    who: 'Who we are',
    whoLead: (name: string, area: string) =>
      `We are the ${name}. We are the people who plan help for children with SEND in ${area}. SEND means special educational needs and disabilities.`,
    partners: 'These partners work together:',
    advisers: 'These people help or check us:',
    how: 'How it works',
    howLead: 'You tell us what happened. We show you what we did about it.',
    steps: [
      'You tell us your story. You do not have to give your name.',
      'A person reads it. They take out names.',
      'A named person writes back to you.',
      'We put it with others that say the same thing.',
      'People choose what to fix first.',
      'We make a promise. It has a person, a date and a way to tell if we kept it.',
      'Each month we say what we did. The board asks hard questions.',
      'We tell you what changed. If it did not change, we tell you why.',
    ],
    stepsEnd: 'We do not rub out old dates. If we are late, this site says so.',
    word: 'See if we are keeping our word',
    vision: 'What we want',
    commitments: 'What we have said we will do',
    commitmentsLead: (name: string, from: number, until: number) =>
      `This is in the ${name}, ${from} to ${until}.`,
    commitment: (number: number) => `Commitment ${number}`,
    more: 'Find out more',
    cornerstones: (count: string) => `The ${count} cornerstones: how we want to treat each other`,
    words: 'What our words mean',
    board: 'Who is on the board',
    sources: { strategy: 'What we want' },
    checked: (day: string) => `We last checked these facts on ${day}.`,
  },
  cornerstones: {
    title: (count: string) => `The ${count} cornerstones`,
    lead: 'A cornerstone holds up a building. Ours hold up how we work with families.',
    use: 'We sort your stories and our promises under them. Then you can see if we live up to each one.',
    means: 'When it works, people can say:',
    plan: (name: string) => `See our promises for “${name}”`,
    from: 'The words here are ours. They say what the cornerstones say, in a short way.',
  },
  words: {
    title: 'What our words mean',
    lead: 'Some words here have a special meaning. This is what we mean by them.',
    ours: 'Words we use on this site',
    others: 'Words that services use',
    site: [
      ['Story', 'Something you told us. It can be long or short, good or bad.'],
      ['Answer', 'What a named person wrote back to you.'],
      ['Theme', 'A thing that many stories say.'],
      ['Vote', 'A time when people choose what to fix first.'],
      ['Priority', 'A theme that people chose. We must work on it first.'],
      ['Promise', 'Something we said we will do. It has a person and a date.'],
      ['Due', 'The last day that is still in time.'],
      ['Late', 'The day has gone by and it is not done.'],
      ['Review date', 'The day we look at a promise again, to see if it works.'],
      ['Working day', 'Monday to Friday, but not bank holidays.'],
      ['Done', 'We did it, and someone from another group checked.'],
      ['Felt', 'Families told us that they can feel the change.'],
    ] as readonly (readonly [string, string])[],
  },
  counts: ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'] as readonly string[],
})

/** 'four', or '12' where counting in words would be odd. */
export const inWords = (t: { counts: readonly string[] }, count: number): string =>
  t.counts[count] ?? String(count)
