import { Readable } from 'node:stream'
import { createTransport } from 'nodemailer'
import type { Letter, Mailer } from './mailer.ts'

/**
 * A mail server at an address like smtp://name:password@host:587. Off this machine the line must be encrypted.
 *
 * @param from the address our letters come from
 * @param name whose letters they are, shown beside it
 */
export function smtpMailer({ url, from, name }: { url: string; from: string; name: string }): Mailer {
  const { hostname, host } = new URL(url)
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  // No pool: a pooled connection that is lost may send its letter a second time by itself.
  const transport = createTransport({
    url,
    requireTLS: !here,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  transport.use('stream', (mail, done) => {
    const message = mail.message as unknown as { createReadStream(): Readable }
    const letter = message.createReadStream.bind(message)
    // The server asks for the letter itself last, once it has taken sender and receiver. Nothing is read before.
    message.createReadStream = () =>
      Readable.from(afterwards((mail.data as Partial<Moment>).handingOver, letter))
    done()
  })
  return {
    channels: ['email'],
    async send(letter, handingOver) {
      const moment: Moment = { handingOver } // the library carries it to the step above
      await transport.sendMail({ ...mailOf(letter, { from, name, host }), ...moment })
    },
    wasTaken: async () => null,
    close: () => transport.close(),
  }
}

interface Moment {
  readonly handingOver: () => Promise<void>
}

async function* afterwards(moment: Moment['handingOver'] | undefined, letter: () => Readable) {
  await moment?.()
  yield* letter()
}

function mailOf(
  { id, to, subject, text, stop }: Letter,
  { from, name, host }: { from: string; name: string; host: string }
) {
  return {
    from: { name, address: from },
    // an object, so that an address is one address and never a list
    to: { name: '', address: to },
    subject,
    text,
    // the same each time it is tried, so that a second copy can be told
    messageId: `<${id}@${from.split('@')[1] ?? host}>`,
    headers: { 'auto-submitted': 'auto-generated', ...(stop !== null && oneClick(stop)) },
  }
}

/** Lets a mail program show its own button for stopping. Source: RFC 8058, section 3.1. */
const oneClick = (stop: string) => ({
  'list-unsubscribe': `<${stop}>`,
  'list-unsubscribe-post': 'List-Unsubscribe=One-Click',
})
