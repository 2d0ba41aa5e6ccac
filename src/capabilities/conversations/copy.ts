import { catalogue } from '../../platform/language/index.ts'

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
})
