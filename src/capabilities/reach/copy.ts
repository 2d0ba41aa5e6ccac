import { catalogue } from '../../platform/language/index.ts'

/** What the public reads: three questions to whoever told us, and who we have not heard. */
export const copy = catalogue({
  groups: {
    'under-5': 'Under 5',
    '5-to-10': '5 to 10 years old',
    '11-to-15': '11 to 15 years old',
    '16-to-18': '16 to 18 years old',
    '19-to-25': '19 to 25 years old',
    autism: 'Autism',
    speech: 'Speech, language and being understood',
    feelings: 'Feelings and mental health',
    learning: 'Learning',
    'physical-or-sensory': 'Moving, seeing or hearing',
    'parent-carer': 'Parents and carers',
    'child-or-young-person': 'Children and young people',
    practitioner: 'People who work with them',
  },
  ask: {
    title: 'Help us see who we have not heard',
    link: 'Answer 3 questions about the child or young person (optional)',
    intro: 'Three questions. You do not have to answer any of them.',
    why: 'We use them to see which families we hear too little from. Then we go and listen to them.',
    apart: 'We keep your answers apart from your story. Nobody who reads your story can see them.',
    small: 'We never show a group of fewer than 5 people.',
    phase: 'How old is the child or young person?',
    district: 'Where do they live?',
    need: 'What do they need most help with?',
    needHint: 'Pick the one that is closest',
    notSaid: 'I do not want to say',
    notKnown: 'I do not know',
    send: 'Send',
    thanks: 'Thank you. We have your answers.',
    nothingSaid:
      'You left all 3 questions empty. That is fine. We only count that someone did not want to say.',
    already: 'You have sent us these questions. We ask them only once.',
    forget: 'Delete my answers',
    forgotten: 'Your answers are deleted.',
    noStory: 'We ask this of people who have just told us something.',
    tell: 'Tell us your story',
    or: 'Or type in your code first:',
    look: 'See what happened with your story',
    back: 'See your story',
  },
  heard: {
    title: 'Who have we not heard?',
    intro: (area: string) =>
      `We compare who told us with who lives in ${area}. If we hear too little from a group, we go and listen.`,
    notYet: 'Too few people have answered our questions about this. We show nothing until 30 people have.',
    nothing: 'We have no figures yet. We make them once a month.',
    questions: { phase: 'By age', district: 'By place', need: 'By need', role: 'By who they are' },
    base: (count: number, until: string) => `About ${count} people answered this question up to ${until}.`,
    notSaid: (count: number) => `About ${count} more did not know or did not want to say.`,
    people: (people: string, counted: string) =>
      `We compare them with all ${people}. They were counted in ${counted}.`,
    nobodyCounted: 'There is no count of everybody to compare this with.',
    standing: {
      fewer: 'Too few',
      'as-expected': 'About right',
      more: 'More than their share',
      unknown: 'Too few to show',
    },
    line: (heard: number, expected: number) =>
      `${heard} of every 100 people who told us. ${expected} of every 100 who live here.`,
    count: (about: number) => `About ${about} people told us.`,
    hidden: 'Fewer than 5 people told us, or so few that we do not show it.',
    rounded: 'Numbers are to the nearest 5. So no family can be found in them.',
    doubt:
      '“Too few” means the gap is too large to be chance. These are people who chose to tell us, not a sample of all families.',
    visits: 'Where we go to listen',
    noVisits: 'No visits are planned yet.',
    visit: (job: string, day: string) => `${job} will do this by ${day}.`,
    late: (job: string, day: string) =>
      `${job} said they would do this by ${day}. It has not been done. We are sorry.`,
    done: (day: string) => `Done on ${day}.`,
  },
})
