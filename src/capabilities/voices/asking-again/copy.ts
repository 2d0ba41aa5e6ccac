import { catalogue } from '../../../platform/language/index.ts'

/** What the public reads about how stories are looked at, and about versions that stand side by side. */
export const rulesCopy = catalogue({
  reasons: {
    'names-somebody': 'It names a child or a member of staff, and the name cannot be taken out',
    'family-found': 'It has so many details that people could tell which family it is about',
    threatens: 'It threatens somebody',
    hate: 'It spreads hate against a group of people',
    court: 'It is about a case that is in court now',
    advertising: 'It is there to sell something',
    'not-ours': 'It is not about this area or its services',
  },
  page: {
    title: 'How we read stories',
    lead: 'A person reads every story. A person writes back. No computer decides.',
    who: 'Who reads it',
    whoWords: (read: number, answered: number) =>
      `Somebody reads it within ${read} working days. Somebody writes back within ${answered} working days. The name and job of who wrote it stand under the answer.`,
    proposed: 'This site suggests these numbers of days. The partnership has not said them in public yet.',
    names: 'What we take out',
    namesWords:
      'We take out names, schools and places before others can read it. You can see with your code what we took out. We change nothing else.',
    keep: 'When we do not publish a story',
    keepLead:
      'You may have said that anyone can read it. We still keep it back for one of these reasons only:',
    notReasons: 'A story is never kept back because it is angry, or because it shows us in a bad light.',
    answer: 'You still get an answer. Your code shows you the reason.',
    ask: 'You can ask again',
    askWords:
      'A parent carer from the forum and an officer then look at it together. Neither of them kept it back. Neither sees what the other says until both have spoken.',
    differ:
      'If they do not agree, we keep it back only to keep somebody safe or to keep the law. For any other reason, your wish counts.',
    see: 'Your code shows who decided, by job, and why.',
    service: 'When a service sees it first',
    serviceWords: (days: number) =>
      `A story may be very serious for one service. That service may see it first, with names taken out, for ${days} working days. Then we publish it, whatever the service says. Nobody can make this longer.`,
    tell: 'Tell us your story',
  },
  again: {
    heading: 'Ask us to look again',
    intro:
      'A parent carer from the forum and an officer will read your story as you wrote it. They decide together and tell you why.',
    words: 'Why should we publish it?',
    missing: 'Write why we should publish it',
    tooLong: 'This must be 2,000 characters or less',
    button: 'Ask again',
    rules: 'How we read stories',
    asked: (day: string) => `You asked us to look again on ${day}.`,
    by: (day: string) => `You hear from us by ${day}.`,
    outcome: {
      publish: 'They decided that it may be published.',
      'keep-back': 'They decided that it stays kept back.',
    },
    seats: { 'parent-carer': 'A parent carer from the forum', officer: 'An officer' },
    says: { publish: 'said yes', 'keep-back': 'said no' },
    voice: (seat: string, says: string, job: string) => `${seat} (${job}) ${says}:`,
    sent: 'We look at it again. You can see here what we decide',
    reason: 'The reason on our list:',
  },
  hard: {
    heading: 'Warn the person who reads it',
    intro:
      'Some things are hard to read. Tick what is in your story. The person who reads it then sees this first.',
    label: 'What is in your story?',
    missing: 'Tick what is in your story',
    kinds: {
      harm: 'A child was hurt',
      'self-harm': 'Somebody hurt themselves',
      violence: 'Hitting, or holding somebody down',
      abuse: 'Abuse',
      death: 'Somebody died',
      illness: 'Being very ill',
      words: 'Words that hurt',
    },
    button: 'Warn them',
    sent: 'Whoever reads your story sees this first',
  },
  there: {
    heading: 'Did somebody else tell about the same day?',
    intro: 'Give the number of their public story. Both then stand side by side, if we agree.',
    number: 'Number of the story',
    wrong: 'Write the number of a public story, like 214',
    unknown: 'No public story has this number',
    button: 'I was there too',
    said: (number: number) => `You told us that you were there too: story ${number}.`,
    sent: 'We look at both stories. If we agree, we put them side by side',
  },
  beside: {
    heading: 'Others told of the same',
    intro: 'Each is shown as it was told. We do not say which is right.',
    story: (number: number) => `Story ${number}`,
    tellers: {
      'parent-carer': 'A parent or carer',
      'child-or-young-person': 'A child or young person',
      practitioner: 'Someone who works with families',
      'not-said': 'Somebody who did not say who they are',
    },
  },
})
