import { catalogue } from '../../platform/language/index.ts'

export const copy = catalogue({
  list: {
    heading: 'To publish',
    intro: 'These things need a second person before everybody can read them.',
    empty: 'Nothing waits for a second person.',
    sentBack: 'Sent back',
    waiting: (who: string, day: string) => `${who} sent this on ${day}`,
    back: (who: string, day: string) => `${who} sent it back on ${day}`,
    seals: (count: number, head: string) =>
      `${count} published so far. The seal of the newest one begins ${head}.`,
  },
  one: {
    version: 'Version',
    by: 'Sent by',
    day: 'Sent on',
    note: 'Why',
    noNote: 'No reason written',
    see: 'See it as it will look',
    over: 'This has been decided, or a later version has taken its place. Nothing is left to do here.',
    own: 'You sent this. Another person has to look at it before it is public.',
    notYours: 'A publisher, the forum’s co-chair or the young people’s lead can publish this.',
    publishHeading: 'Publish it',
    publishHint: 'Everybody can read it from now on. It can be corrected only by a new version.',
    publish: 'Publish this',
    sendBackHeading: 'Send it back',
    why: 'What has to change',
    whyMissing: 'Write what has to change',
    sendBack: 'Send it back',
  },
  mine: {
    forMe: (count: number) => `Waiting for you to publish (${count})`,
    onOthers: (count: number) => `You sent these, and they wait for a second person (${count})`,
  },
  published: (title: string) => `Published: ${title}`,
  held: (title: string) => `Agreed: ${title}. It becomes public with the next batch`,
  returned: (title: string) => `Sent back: ${title}`,
})
