import { catalogue } from '../../../platform/language/index.ts'

/** A letter on paper for somebody who left no address. Reading age 9 to 11, no sentence over 20 words. */
export const letterCopy = catalogue({
  link: 'Print our answer as a letter',
  title: 'Our answer to you',
  told: (month: string) => `You told us something in ${month}. Thank you. We read it.`,
  none: 'We have not written back yet. There is nothing to print.',
  wroteBack: (name: string, job: string, organisation: string, day: string) =>
    `${name}, ${job}, ${organisation}, ${day}`,
  came: 'What came of it',
  why: (reason: string) => `This is why: ${reason}`,
  more: 'If you want to see more, or say more',
  code: (address: string) =>
    `Open ${address} and type the code you were given. You can see everything there, and add to it.`,
  noCode: 'We do not have your code. We keep no list of who told us what.',
  call: (service: string, phone: string, hours: string) =>
    `No code, or no internet? Call the ${service} on ${phone}. ${hours}.`,
  heard: 'Tell us, too, if you do not feel heard. Then a named person looks at it again.',
})
