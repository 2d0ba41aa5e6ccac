import { catalogue } from '../../../platform/language/index.ts'

const days = (n: number) => (n === 1 ? '1 day' : `${n} days`)

export const trailCopy = catalogue({
  code: {
    title: 'What happened with what you said',
    lead: 'We gave you a code when you told us. Type it here.',
    button: 'See what happened',
    safe: 'We keep the code for this visit only. It is not in the address of the page.',
    open: 'Go back to the story you looked at',
    lost: 'If you have lost your code, we cannot find your story. We do not know who you are.',
    everyone: 'What happened with what everyone said',
    links: [
      ['/changes', 'Changes we have made'],
      ['/our-word', 'Are we keeping our word?'],
      ['/themes', 'What you told us most'],
      ['/stories', 'Stories people let us share'],
    ] as readonly (readonly [string, string])[],
    forgotten: 'We have forgotten your code on this device',
  },
  story: {
    title: 'What happened with your story',
    takeBack: 'Take your story back',
    headlines: {
      'changed-plan': 'It led to a change in our plan.',
      'no-change': 'It has not changed our plan. We tell you why below.',
      promised: 'We made a promise about what you told us.',
      answered: 'We have answered you.',
      late: 'We are late. We are sorry.',
      'being-read': 'A person has read it.',
      'have-it': 'We have it. No one has read it yet.',
    },
    steps: 'What happened, step by step',
    told: (day: string) => `You told us on ${day}.`,
    good: 'What was good:',
    better: 'What would have made it better:',
    added: (day: string) => `You added this on ${day}:`,
    add: 'Add to your story',
    read: (job: string, day: string) => `A person read it on ${day}. Their job: ${job}.`,
    namesOut: (job: string, day: string) => `Names were taken out on ${day}. Who did it: ${job}.`,
    keptBack: (day: string) => `On ${day} we chose not to show it on this site. This is why:`,
    answered: (name: string, day: string) => `${name} wrote back on ${day}.`,
    who: (job: string, organisation: string) => `${job}, ${organisation}`,
    answeredLate: (late: number) => `This was ${days(late)} late. We are sorry.`,
    themed: (day: string) => `On ${day} we put it with other stories that say the same:`,
    others: (n: number) => (n === 1 ? 'It is the only one so far.' : `${n} stories say this, with yours.`),
    few: (below: number) => `Fewer than ${below} stories say this so far.`,
    chosen: (round: string, day: string) =>
      `On ${day} people chose it as one of the first things to fix: ${round}.`,
    promised: (day: string) => `On ${day} we made a promise about it:`,
    done: (day: string) => `On ${day} we kept this promise:`,
    outcome: {
      'changed-plan': (day: string) => `It changed our plan on ${day}.`,
      'no-change': (day: string) => `It has not changed our plan. We decided this on ${day}.`,
    },
    why: 'This is why:',
    by: (name: string, job: string) => `${name}, ${job}`,
    owed: {
      read: (day: string) => `A person will read it by ${day}.`,
      answer: (day: string) => `A named person will write back by ${day}.`,
    },
    late: {
      read: (day: string, late: number) =>
        `We have not read it yet. We said ${day}. We are ${days(late)} late. We are sorry.`,
      answer: (day: string, late: number) =>
        `We have not answered you yet. We said ${day}. We are ${days(late)} late. We are sorry.`,
    },
    writesBy: (name: string, job: string, day: string) =>
      `${name} will write to you by ${day}. Their job: ${job}.`,
    latePhone: 'You do not have to wait. You can talk to a person now.',
    yours: 'What you told us',
    mail: {
      email: 'We email you when there is news.',
      text: 'We text you when there is news.',
      phone: 'We ring you when there is news.',
    },
    stopMail: 'Change or stop that',
    talk: 'Talk to a person',
    forget: 'Leave this page and forget my code',
    forgetHint: 'Use this if other people use this phone or computer.',
  },
  next: {
    heading: 'What happened next',
    headingOf: (theme: string) => `What is being done about it: ${theme}`,
    theme: 'It is one of the stories about this:',
    none: 'No one has chosen this to fix first, and we have made no promise about it yet.',
    chosen: (round: string, day: string) => `People chose this to fix first on ${day}: ${round}.`,
    noPromise: 'No promise about it has been published here yet.',
    promise: 'We made a promise:',
    promises: 'We made promises:',
  },
  theme: {
    stories: 'Read what people told us',
    count: (n: number) => (n === 1 ? 'You can read 1 story.' : `You can read ${n} stories.`),
    newest: (n: number) => `Here are ${n} of the newest.`,
    noStories: 'No one has let us share a story about this here yet.',
    story: (number: number) => `Story ${number}`,
    all: 'All the stories you can read about this',
    tell: 'Tell us your story',
    back: 'What you told us most',
  },
})
