import { NotifyClient } from 'notifications-node-client'
import type { Letter, LetterChannel, Mailer } from './mailer.ts'

export interface NotifySettings {
  readonly apiKey: string
  /** A template whose subject is ((subject)) and whose message is ((text)). Null: no e-mail this way. */
  readonly emailTemplate: string | null
  /** A template whose message is ((text)). Null: no text messages. */
  readonly textTemplate: string | null
  readonly url: string
}

/** GOV.UK Notify. It can be asked what became of a letter, by the letter's own id, so none has to be sent twice. */
export function notifyMailer({ apiKey, emailTemplate, textTemplate, url }: NotifySettings): Mailer {
  const client = new NotifyClient(url, apiKey)
  client.setClient(ask as never)
  return {
    channels: [...(emailTemplate ? ['email' as const] : []), ...(textTemplate ? ['text' as const] : [])],
    async send(letter, handingOver) {
      await handingOver()
      await (letter.channel === 'email'
        ? client.sendEmail(emailTemplate ?? '', letter.to, {
            ...optionsOf(letter),
            ...(letter.stop !== null && { oneClickUnsubscribeURL: letter.stop }),
          })
        : client.sendSms(textTemplate ?? '', letter.to, optionsOf(letter)))
    },
    async wasTaken({ id, channel }) {
      const { data } = await client.getNotifications(typeOf(channel), undefined, id)
      return data.notifications.length > 0
    },
    close() {},
  }
}

const typeOf = (channel: LetterChannel) => (channel === 'email' ? 'email' : 'sms')

const optionsOf = ({ id, channel, subject, text }: Letter) => ({
  reference: id,
  personalisation: channel === 'email' ? { subject, text } : { text },
})

interface Asked {
  readonly method: string
  readonly url: string
  readonly headers: Record<string, string>
  readonly data?: object
}

/** The client's own way of asking waits for ever; this one gives up after 30 seconds and follows nobody elsewhere. */
async function ask({ method, url, headers, data }: Asked): Promise<{ status: number; data: unknown }> {
  const answer = await fetch(url, {
    method,
    headers: { ...headers, ...(data && { 'content-type': 'application/json' }) },
    ...(data && { body: JSON.stringify(data) }),
    redirect: 'error',
    signal: AbortSignal.timeout(30_000),
  })
  if (!answer.ok)
    throw Object.assign(new Error('Not taken.'), { code: 'NOTIFY', responseCode: answer.status })
  return { status: answer.status, data: await answer.json() }
}
