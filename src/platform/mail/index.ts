export { mailJobs } from './jobs.ts'
export { mailerOf, type Letter, type LetterChannel, type Mailer } from './mailer.ts'
export { notifyMailer, type NotifySettings } from './notify.ts'
export {
  blankLettersAbout,
  deadLetters,
  newestLetters,
  NOT_KNOWN_IF_SENT,
  queueMail,
  tryLetterAgain,
  type NewLetter,
} from './outbox.ts'
export { sendLetters, type FindAddress } from './send.ts'
export { smtpMailer } from './smtp.ts'
export { comesFromThisMachine, isForThisMachine } from './this-machine.ts'
