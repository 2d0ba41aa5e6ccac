import { catalogue } from '../../../platform/language/index.ts'

/** What an area sets itself: months for the words of a story, days for a call (null while it takes none). */
export interface AreaSets {
  readonly months: number
  readonly callDays: number | null
}

/** How long each class of data is kept, as the public reads it. */
export const keepingCopy = catalogue({
  title: 'How long we keep things',
  lead: 'This page shows what we keep about people, for how long, and why.',
  machine: 'When the time is over, this site deletes it by itself. A person does not have to think of it.',
  back: { before: 'You do not have to wait. ', link: 'You can take your story back at any time', after: '.' },
  caption: 'What we keep',
  what: 'What, and whose',
  long: 'How long, and why',
  ends: {
    job: 'This site deletes it by itself.',
    'with-the-story': 'It goes with the story.',
    stays: 'It stays.',
  },
  copiesHeading: 'Copies, in case a computer breaks',
  copies: [
    'We make copies of everything, so that nothing is lost when a computer breaks.',
    'A copy cannot be changed. So what we delete stays in old copies until they are thrown away.',
    'We keep a list of what was deleted. If we use a copy, we delete those things again first.',
  ],
  privacy: 'Read about privacy',
  rows: {
    drafts: {
      what: 'A story you have started but not sent',
      whose: 'People who write to us',
      long: () => '30 days after you last saved it. Cards: 3 days',
      why: 'So that you can come back to it',
    },
    words: {
      what: 'Your story, in your own words',
      whose: 'People who tell us',
      long: ({ months }: AreaSets) => `${months} months after our last answer`,
      why: 'So that we can answer you, and learn from it',
    },
    work: {
      what: 'Your story with names taken out, our answer, and what you say later',
      whose: 'People who tell us, and our staff',
      long: () => 'As long as your story',
      why: 'So that you can see what we did',
    },
    sorted: {
      what: 'Which theme your story is in, and what came of it',
      whose: 'People who tell us',
      long: () => 'As long as your story',
      why: 'So that we can tell you what changed',
    },
    ways: {
      what: 'What you drew, said aloud, chose on cards or wrote on paper',
      whose: 'People who tell us',
      long: () => 'As long as your story. A sound or a photo goes when a person has typed it up',
      why: 'So that every way to tell us counts the same',
    },
    contact: {
      what: 'Your email or phone number, if you gave it',
      whose: 'People who tell us',
      long: () => 'Until you ask us to stop, or 12 months after we last wrote. If we never wrote: 24 months',
      why: 'So that we can tell you when there is an answer',
    },
    letters: {
      what: 'Emails and texts we have sent',
      whose: 'People who tell us, and our staff',
      long: () => '30 days after we sent them',
      why: 'So that we can see that they went out',
    },
    calls: {
      what: 'A call you asked for: your number and what you want to be called',
      whose: 'People who ask for a call',
      long: ({ callDays }: AreaSets) =>
        callDays === null
          ? 'As long as the partnership says, after the call'
          : `${callDays} days after the call`,
      why: 'So that a named person can call you',
    },
    concerns: {
      what: 'A note that somebody may not be safe, with the time it came',
      whose: 'People who tell us, and people they tell us of',
      long: () => 'As long as this site runs, until the partnership agrees a time',
      why: 'So that we can show how soon somebody read it, and what was done',
    },
    reach: {
      what: 'What you said about yourself, kept apart from your story',
      whose: 'People who tell us',
      long: () => '36 months, or until you take it back or take your story back',
      why: 'So that we know who we have not heard',
    },
    gone: {
      what: 'That somebody took back a story or a call, and in which month',
      whose: 'Nobody: it leads to no one',
      long: () => 'For ever',
      why: 'So that no old copy brings it back',
    },
    record: {
      what: 'What we have published: stories, themes, plans, reports, notes of meetings',
      whose: 'Our staff, by name',
      long: () => 'For ever, but a story you take back goes from it',
      why: 'It is the public record',
    },
    statements: {
      what: 'A statement you wrote in a vote, in your own words',
      whose: 'People who vote',
      long: () => '12 months after the vote stops',
      why: 'So that we can say what we did with each one',
    },
    votes: {
      what: 'What you chose in a vote, without your name',
      whose: 'People who vote, and our staff who ran it',
      long: () => 'For ever',
      why: 'So that anybody can check how we chose what to fix first',
    },
    events: {
      what: 'When and where a group met, how many came, and who ran it',
      whose: 'Our staff and partners',
      long: () => 'For ever',
      why: 'So that we know where we have listened',
    },
    staff: {
      what: 'Names and jobs of staff, beside what they did',
      whose: 'Our staff and partners',
      long: () => 'For ever',
      why: 'So that you can see who answered or decided',
    },
    signedIn: {
      what: 'Who is signed in',
      whose: 'Our staff and partners',
      long: () => 'One day',
      why: 'So that nobody else can use their account',
    },
    forms: {
      what: 'That a form was sent, so that pressing twice does nothing twice',
      whose: 'Anyone who sends a form',
      long: () => '30 days',
      why: 'So that one press is one story',
    },
    word: {
      what: 'What we promised by which day, and whether we kept it',
      whose: 'Our staff',
      long: () => 'For ever',
      why: 'So that you can see if we keep our word',
    },
  },
})
