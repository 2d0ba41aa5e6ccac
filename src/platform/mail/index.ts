export { mailJobs, sendLetters } from './jobs.ts'
export { deadLetters, newestLetters, queueMail, tryLetterAgain, type NewLetter } from './outbox.ts'
export { smtpMailer, type Letter, type Mailer } from './smtp.ts'
export { comesFromThisMachine, isForThisMachine } from './this-machine.ts'
