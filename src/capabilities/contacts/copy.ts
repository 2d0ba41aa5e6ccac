import { catalogue } from '../../platform/language/index.ts'

/** What people read who left us an address. Reading age 9 to 11, no sentence over 20 words. */
export const copy = catalogue({
  letter: {
    subject: 'There is news for you',
    stop: (address: string) => `To stop these emails, open this and press the button: ${address}`,
    short: (address: string) => `We have news for you. See it with your code: ${address}`,
    stopShort: (address: string) => `To stop: ${address}`,
  },
  stop: {
    title: 'Stop our emails and texts',
    lead: 'We will stop, and delete your email address or number.',
    stays: 'What you told us stays. You can still see our answer with your code.',
    button: 'Stop, and delete it',
    done: 'We have stopped',
    doneLead: 'We will not write to you again about this. We have deleted your email address or number.',
    changed: 'If you change your mind, use your code.',
    again: 'Change how we tell you',
  },
})
