import { catalogue } from '../../platform/language/index.ts'
import type { BestTime, Help, Part, WhyPromised } from './rules/call.ts'

const workingDays = (n: number) => (n === 1 ? '1 working day' : `${n} working days`)
const calls = (n: number) => (n === 1 ? '1 call' : `${n} calls`)

const times: Readonly<Record<BestTime, string>> = {
  morning: 'Morning',
  afternoon: 'Afternoon',
  evening: '5pm to 7pm',
  any: 'Any time',
}

/** The last hour of the promised day: for who asks for the evening, five o'clock would be too soon. */
export const lastHour = (time: BestTime): string => (time === 'evening' ? '7pm' : '5pm')

const helps: Readonly<Record<Help, string>> = {
  none: 'No',
  signs: 'Yes, British Sign Language (BSL)',
  relay: 'Yes, text relay: I type, and a helper reads it out',
  language: 'Yes, another language',
}

const tried: Readonly<Record<Part, string>> = {
  morning: 'in the morning',
  afternoon: 'in the afternoon',
  evening: 'after 5pm',
}

const made: Readonly<Record<WhyPromised, (name: string, day: string) => string>> = {
  asked: (name, day) => `${name} said they would call by ${day}.`,
  named: (name, day) => `${name} took your call. The day is ${day}.`,
  'handed-over': (name, day) => `${name} took over your call. The day is ${day}.`,
  missed: (name, day) => `${name} took over your call, as we had missed it. The new day is ${day}.`,
}

export const copy = catalogue({
  title: 'Talk to a person',
  call: (service: string) => `Call the ${service}`,
  hours: (hours: string) => `${hours}.`,
  email: 'Or send an email to ',
  privacy: 'You can ask a question, or tell us what happened. You do not have to give your name.',
  danger: 'If someone is not safe',
  dangerLead: 'We are not an emergency service. These people can help you now.',
  outside: 'People who do not work for us',
  outsideLead: 'You may not want to talk to us. These groups can help, or can check what we do.',
  website: (name: string) => `Website of ${name}`,
  write: 'Would you rather write?',
  tellUs: 'Tell us your story',
  about: {
    contact: 'Phone number and hours',
    danger: (name: string) => name,
    outside: (name: string) => name,
  },
  offer: {
    heading: 'Or ask us to call you',
    lead: (days: number) =>
      `You get the name of the person who will call, and the day. It is in ${workingDays(days)} or less.`,
    proposed: 'This site suggests that number of days. The partnership has not said it in public yet.',
    team: 'You can say if there is a team you would rather not hear from.',
    button: 'Ask for a call',
    see: 'See or change a call you asked for',
    numbers: 'How often we call when we said we would',
    closed: 'We cannot call you back from this site yet. No one has been named to do it. Please ring us.',
    noneNow: (days: number) => `No one is free to call you in the next ${workingDays(days)}. Please ring us.`,
    lead_: (lead: string) => `You can ask for ${lead}.`,
  },
  ask: {
    title: 'Ask for a call',
    lead: (days: number) =>
      `We will tell you at once who will call, and by which day. It is in ${workingDays(days)} or less.`,
    name: 'What should we call you?',
    nameHint: 'A first name or a made-up name is fine.',
    nameMissing: 'Enter a name we can call you by',
    nameLong: 'The name must be 100 characters or less',
    phone: 'Phone number',
    phoneHint: 'Only the person who calls you can see it. We note each time they look.',
    tooMany: (phone: string) => `Many calls were asked for from where you are. Call us now on ${phone}`,
    phoneWrong: 'Enter a phone number, like 07700 900 982',
    time: 'When is a good time?',
    timeMissing: 'Choose when is a good time',
    times,
    help: 'Do you need help to talk with us?',
    helpMissing: 'Choose if you need help to talk with us, or choose “No”',
    helps,
    language: 'Which language?',
    languageHint: 'Only if you need another language.',
    languageMissing: 'Enter the language you need',
    languageLong: 'The language must be 60 characters or less',
    about: 'What is it about? (optional)',
    aboutHint: 'One line is enough.',
    aboutLong: 'What it is about must be 500 characters or less',
    team: 'Is there a team you would rather not hear from? (optional)',
    teamHint: 'The person who calls you will not work for that team.',
    email: { email: 'Email address (optional)', both: 'Email address or mobile number for texts (optional)' },
    emailHint: 'We write to you only about this call. We never put what you said in it.',
    emailWrong: {
      unreadable: {
        email: 'Enter an email address in the correct format, like name@example.com',
        both: 'Enter an email address like name@example.com, or a mobile number like 07700 900 982',
      },
      'no-texts': 'Enter an email address. We cannot send texts yet',
      landline: 'Enter a mobile number. We cannot send texts to this number',
    },
    danger: 'Is someone not safe now? Do not wait for our call.',
    dangerLink: 'See who to ring',
    button: 'Ask for a call',
    twice: 'You have asked for a call already. This is what we said we would do.',
  },
  done: {
    title: (name: string, hour: string, day: string) => `${name} will call you by ${hour} on ${day}`,
    titleNobody: 'We have your request for a call',
    code: 'Your code is',
    keep: 'Take a photo of this code, or write it down. With it you can see, change or stop this call.',
    lost: 'We cannot find your code again if you lose it.',
    job: (job: string) => `Job: ${job}.`,
    notTeam: (team: string) => `This person does not work for: ${team}.`,
    help: {
      signs: 'The call will be in BSL. If the person who calls does not sign, a helper joins the call.',
      language:
        'The call will be in your language. If the person who calls does not speak it, a helper joins the call.',
    },
    next: 'What happens next',
    time: {
      morning: 'We will try in the morning.',
      afternoon: 'We will try in the afternoon.',
      evening: 'We will try from 5pm to 7pm.',
      any: 'We may call at any time of day.',
    } satisfies Record<BestTime, string>,
    miss: 'If you miss the call, we try 3 times, at different times of day. Then we write, if you told us where.',
    late: 'If we do not call by that day, this page says so. You get a new name and a new day.',
    note: (days: number) =>
      `After the call, you can read a short note of it here. It takes ${workingDays(days)} or less.`,
    nobody: (phone: string) =>
      `No one is free just now. We will put a name and a day here. You can also ring ${phone}.`,
    see: 'See, change or stop this call',
  },
  code: {
    title: 'See a call you asked for',
    lead: 'Enter the code we gave you when you asked for a call.',
    unknown: (code: string) => `We have no call with the code ${code}. Check each word`,
    button: 'See my call',
    lost: 'No code? You can ask for a new call, or ring us.',
  },
  yours: {
    title: 'Your call',
    now: 'Who will call',
    sorry: (day: string) => `We said ${day}. We did not call. We are sorry.`,
    by: (name: string, hour: string, day: string) => `${name} will call you by ${hour} on ${day}.`,
    waiting: 'We are finding a person to call you. Their name and the day will be here.',
    details: 'What you told us',
    name: 'Name',
    time: 'Good time',
    help: 'Help to talk',
    about: 'About',
    phone: 'Phone number',
    phoneHidden: 'We have it. We do not show it here.',
    history: 'What has happened',
    asked: (day: string) => `You asked for a call on ${day}.`,
    made,
    tried: (day: string, part: Part) => `We rang ${tried[part]} on ${day}. We did not reach you.`,
    reached: (day: string, name: string) => `${name} spoke with you on ${day}.`,
    over: {
      spoke: (day: string) => `The call was on ${day}.`,
      'not-reached': 'We rang 3 times and did not reach you. You can ask for a new call at any time.',
      cancelled: 'You stopped this call. No one will ring you.',
    },
    note: 'The note of your call',
    noteBy: (name: string, job: string, day: string) => `${name}, ${job}. ${day}.`,
    noteSoon: (days: number) =>
      `A short note of what was said will be here. It takes ${workingDays(days)} or less.`,
    change: 'Change the time or the number',
    cancel: 'Stop this call',
    erase: 'Delete all you told us about this call',
    forget: 'Hide it on this phone or computer',
    forgotten: 'This phone or computer no longer knows your code.',
    again: 'Ask for a new call',
    wrong: 'Is something in the note wrong? Ring us, or ask for a new call.',
  },
  change: {
    title: 'Change your call',
    lead: 'The name and the day stay the same.',
    phone: 'New phone number (optional)',
    phoneHint: 'Leave this empty to keep the number we have.',
    button: 'Save',
    saved: 'We have changed your call.',
  },
  cancel: {
    title: 'Do you want to stop this call?',
    lead: 'No one will ring you. You can ask for a new call at any time.',
    button: 'Yes, stop this call',
    keep: 'No, keep the call',
    done: 'Your call is stopped.',
  },
  erase: {
    title: 'Do you want to delete all of it?',
    lead: 'We delete your name, your number, what you told us and the note. You cannot get it back.',
    stays: 'We keep one thing: that someone asked for a call, and if we called in time.',
    button: 'Yes, delete it all',
    keep: 'No, keep it',
    done: 'All you told us about the call is deleted.',
  },
  numbers: {
    title: 'Do we call when we said we would?',
    lead: (since: string, today: string) =>
      `These numbers count the calls people asked for from ${since} to ${today}.`,
    none: 'No one has asked for a call here yet.',
    asked: (n: number) => `People asked for ${calls(n)}.`,
    askedFew: (below: number) => `People asked for fewer than ${below} calls.`,
    parts: { inTime: 'called in time', late: 'called late, or not yet', notYetDue: 'not due yet' },
    few: (below: number) => `Under ${below}`,
    withheld: 'Not shown',
    lateNow: 'Some calls are late now. We are sorry.',
    noneLate: 'No call is late now.',
    median: (days: string) => `Half of all people had a call in ${days} or less.`,
    medianDays: (n: number) => (n === 1 ? '1 working day' : `${n} working days`),
    sorted: (sorted: number, spoke: number) =>
      `We spoke with ${spoke} people. For ${sorted} of them, one call sorted it.`,
    means: 'What the words mean',
    meanings: (days: number) =>
      [
        ['In time', `We first rang on the day we had said, or before. That is ${workingDays(days)} or less.`],
        ['Late', 'We first rang after that day, or the day has passed and we have not rung.'],
        ['Sorted', 'The person who rang says that one call was enough.'],
        ['Left out', 'A call that someone stopped before its day is not counted.'],
      ] as const,
    small: (below: number) =>
      `We do not show numbers under ${below}, so that no one can be found. Sometimes we hide one more.`,
    back: 'Talk to a person',
  },
  letters: {
    subject: 'News about your call',
    missed: (day: string) => `We said ${day}. We did not call. We are sorry.`,
    next: (name: string, day: string) => `${name} will call you by ${day}.`,
    unnamed: 'We are finding a new person. Their name will be on the page of your call.',
    handedOver: 'A new person has taken over your call.',
    named: 'We can now say who will call you.',
    notReached: 'We rang three times and did not reach you. You can ask for a new call at any time.',
    note: 'The short note of your call is ready.',
    see: (address: string) => `See it with your code: ${address}`,
    short: (address: string) => `There is news about your call. See it with your code: ${address}`,
    ring: (service: string, phone: string) => `Or ring the ${service}: ${phone}`,
  },
})
