/** The ways a letter can go. */
export type LetterChannel = 'email' | 'text'

export interface Letter {
  readonly id: string
  readonly channel: LetterChannel
  readonly to: string
  /** For an e-mail. A text message has none. */
  readonly subject: string
  readonly text: string
  /** Where its reader stops such letters, with one press. Null for a letter that is part of somebody's work. */
  readonly stop: string | null
}

/** Hands one letter to a mail server or a service. */
export interface Mailer {
  readonly channels: readonly LetterChannel[]
  /**
   * Rejects when the letter was not taken. `handingOver` is called, and waited for, in the last moment in which it is
   * certain that nothing was sent: whoever is stopped after it does not know whether the letter arrived.
   */
  send(letter: Letter, handingOver: () => Promise<void>): Promise<void>
  /** Whether an earlier try got through; null where nobody can say, as with a mail server. Rejects when not reached. */
  wasTaken(letter: Pick<Letter, 'id' | 'channel'>): Promise<boolean | null>
  close(): void
}

/** One mailer for several ways: each letter goes by the first that knows its own. */
export function mailerOf(mailers: readonly Mailer[]): Mailer {
  const by = (channel: LetterChannel): Mailer => {
    const found = mailers.find(({ channels }) => channels.includes(channel))
    if (found === undefined) throw Object.assign(new Error('No way to send this.'), { code: 'ENOCHANNEL' })
    return found
  }
  return {
    channels: mailers.flatMap(({ channels }) => channels),
    send: async (letter, handingOver) => by(letter.channel).send(letter, handingOver),
    wasTaken: async letter => by(letter.channel).wasTaken(letter),
    close: () => mailers.forEach(mailer => mailer.close()),
  }
}
