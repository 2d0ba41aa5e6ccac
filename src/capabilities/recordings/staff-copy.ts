import { catalogue } from '../../platform/language/index.ts'
import { durations } from './durations.ts'

/** What staff read. */
export const staffCopy = catalogue({
  list: {
    title: 'Recordings to type up',
    lead: 'People told us these aloud. Listen, type up their words, and the recording is deleted. Their days count from the day it came.',
    none: 'No recording waits.',
    late: 'Late',
    due: 'To type up',
    row: (reference: string) => `Recording ${reference}`,
    facts: (day: string, seconds: number) => `Came on ${day}. ${durations(seconds)}.`,
    by: (day: string) => `Type it up by ${day}.`,
    lateBy: (day: string, late: string) => `Due on ${day}. ${late}.`,
    heard: (names: string) => `Listened: ${names}.`,
    unheard: 'Nobody has listened yet.',
    typed: 'Typed up and deleted',
    typedRow: (reference: string, name: string, day: string) =>
      `${reference}: ${name} typed it up and it was deleted on ${day}.`,
  },
  typing: {
    title: (reference: string) => `Recording ${reference}`,
    listen: 'Listen',
    hard: 'You may hear something that is hard to hear. You can stop at any time and ask somebody else.',
    headphones: 'Use headphones where others could hear. Who listens is written down.',
    known: 'If you know this voice, stop, and ask somebody else to type it up.',
    download: 'Your browser cannot play this recording. Ask for help.',
    words: 'What they said',
    wordsHint:
      'Type their words, not yours, and leave names in. Where you cannot make it out, write [cannot hear]',
    missing: 'Type up what they said. If nothing can be heard, write [cannot hear]',
    tooLong: 'What they said must be 10,000 characters or less',
    check: 'Check what you typed',
    checkTitle: 'Check what you typed',
    gone: 'When you keep these words, the recording is deleted at once. Nobody can listen to it again.',
    keep: 'Keep the words and delete the recording',
    change: 'Change the words',
    kept: 'The words are kept and the recording is deleted',
    already: 'Somebody has typed this up already',
    safe: 'If you hear that someone is not safe',
    safeMore: 'Do not wait until it is typed up.',
  },
})
