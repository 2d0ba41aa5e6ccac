import { catalogue } from '../../../platform/language/index.ts'
import { MOST_CHARACTERS, MOST_WAITING } from './wording.ts'

/** What people read who write a statement. */
export const copy = catalogue({
  write: {
    link: 'Write one of your own',
    heading: 'Write a statement',
    lead: 'Write one thing that other people can agree or disagree with.',
    how: [
      'Write one thing only.',
      'Use short, plain words.',
      'Say what you think should be so.',
      'Do not name a person, a school or a place.',
    ],
    example: 'For example: “The same person should answer each time we ring.”',
    label: 'Your statement',
    hint: `Up to ${MOST_CHARACTERS} letters. That is about 25 words.`,
    missing: 'Write your statement',
    long: `Your statement must be ${MOST_CHARACTERS} letters or less`,
    first: 'A person reads it first. No one else sees it before that.',
    secret: 'We do not keep who wrote it.',
    notIn: 'What we do not show',
    notInLead: 'We do not show a statement if:',
    send: 'Send my statement',
    inAlready: 'Somebody wrote this already. You can answer it in the vote',
    wait: `We have not read your last ${MOST_WAITING} yet. Write again a little later`,
    full: 'Many people wrote to us. We must read those first. Write again a little later',
  },
  notIn: {
    'about-one-person': 'it is about one person, or it could show who somebody is',
    'not-safe': 'it says that somebody may not be safe. We help with that in another way',
    'hurts-people': 'it is rude, or it hurts people',
    'other-matter': 'it is about something else',
    'two-in-one': 'it says more than one thing. Then nobody knows what people agree with',
  },
  written: {
    heading: 'Thank you. We have your statement',
    lead: 'A person reads it first. Then other people can answer it.',
    may: 'We may write it in plainer words. We keep your first words too.',
    waits: 'What you wrote that we have not read yet',
    another: 'Write another one',
    goOn: 'Go on with the vote',
  },
})
