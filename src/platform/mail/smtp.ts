import { createTransport } from 'nodemailer'

export interface Letter {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
}

/** Hands one letter to a mail server. Rejects when the server does not take it. */
export interface Mailer {
  send(letter: Letter): Promise<void>
  close(): void
}

/**
 * A mail server at an address like smtp://name:password@host:587. Off this machine the line must be encrypted.
 *
 * @param from the address our letters come from
 * @param name whose letters they are, shown beside it
 */
export function smtpMailer({ url, from, name }: { url: string; from: string; name: string }): Mailer {
  const { hostname, host } = new URL(url)
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname)
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    requireTLS: !here,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  return {
    async send({ id, to, subject, text }) {
      await transport.sendMail({
        from: { name, address: from },
        // an object, so that an address is one address and never a list
        to: { name: '', address: to },
        subject,
        text,
        // the same each time it is tried, so that a second copy can be told
        messageId: `<${id}@${from.split('@')[1] ?? host}>`,
        headers: { 'auto-submitted': 'auto-generated' },
      })
    },
    close: () => transport.close(),
  }
}
