import { catalogue } from '../../../platform/language/index.ts'

/** What staff read of what tellers say later. */
export const tellingStaffCopy = catalogue({
  duties: {
    owedTo: 'the person who told us',
    readMore: 'Read what a teller added or changed',
    readers: 'the people who read stories',
    notHeard: 'Somebody does not feel heard: write or call again',
    withSecond: (name: string) => `${name}, who answered, with a second person`,
    late: 'Answer a story that is late',
    someoneElse: 'Somebody else writes the answer now',
    heardNow: 'They have told us that it is better',
  },
  later: (nth: number) => `In what the teller said later (${nth})`,
  page: {
    heading: 'What its teller said since',
    added: (day: string) => `Added on ${day}`,
    good: 'What was good',
    better: 'What would have made it better',
    heard: { yes: 'They feel heard', partly: 'They feel partly heard', no: 'They do not feel heard' },
    heardOn: (feels: string, day: string) => `${feels} (${day})`,
    notHeard: (day: string) => `Write again, or call, by ${day}. Ask a second person to look at it with you.`,
    agreed: (version: number, day: string) => `They said yes to version ${version} of the words on ${day}`,
    refused: (version: number, day: string) => `They said no to version ${version} of the words on ${day}`,
    changed: (day: string) => `They changed who may read it on ${day}`,
    askFirst: 'They asked to see the words before anyone else.',
    until: (day: string) => `It may be public until ${day}.`,
    speaksFor: 'Told for someone else',
    relations: {
      'my-child': 'Told for their child',
      'child-i-look-after': 'Told for a child they look after',
      relative: 'Told for someone else in their family',
      'child-i-work-with': 'Told for a child or young person they work with',
      'someone-else': 'Told for someone else',
    },
    agreements: {
      agrees: 'That person says yes to us knowing.',
      'does-not-agree': 'That person says no. It is never public.',
      'not-asked': 'That person was not asked. It is not public until they say yes.',
      'cannot-say': 'That person cannot say.',
    },
    late: (name: string, day: string) => `Late. ${name} writes by ${day}. Its teller has been told so.`,
    seen: 'I have read what is new',
    done: 'You have read what is new',
  },
})
