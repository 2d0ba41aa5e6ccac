const MINUTE = 60_000

/** Waits between tries: quick at first, then slow enough for a mail server to be mended over a weekend. */
const waits = [1, 5, 15, 60, 240, 720, 1440, 1440].map(minutes => minutes * MINUTE)

/** What the mail server, or the way to it, said. `code` is a short word for the record, never the server's sentence. */
export interface SendingFault {
  readonly code: string
  /** True when the server said never, about this letter: no such address, not wanted. */
  readonly forGood: boolean
  /** True when it answered no. Without an answer, a letter that was being handed over may have arrived. */
  readonly answered: boolean
}

/**
 * When to try again after a try that failed, or null to give up.
 *
 * @param tries how many tries there have been, this one included
 */
export function nextTry(fault: SendingFault, tries: number, now: Date): Date | null {
  const wait = waits[tries - 1]
  return fault.forGood || wait === undefined ? null : new Date(now.getTime() + wait)
}

/**
 * Reads a fault of the mail library, or of Notify. A mail server answers 5xx for ever and 4xx for now (RFC 5321, 4.2.1);
 * but a wrong password of ours is 5xx too, and says nothing about the letter. Notify answers 400 for a letter that it
 * will never take, and 5xx when it broke, which is no answer.
 */
export function faultOf(error: unknown): SendingFault {
  const notify = (error as { code?: unknown }).code === 'NOTIFY'
  const { code, responseCode } = error as { code?: unknown; responseCode?: unknown }
  const answer = typeof responseCode === 'number' ? responseCode : null
  const aboutTheLetter = code === 'EENVELOPE' || code === 'EMESSAGE'
  const name = typeof code === 'string' && /^[A-Z]{2,20}$/.test(code) ? code : 'UNKNOWN'
  return {
    code: answer === null ? name : `${name} ${answer}`,
    forGood: notify ? answer === 400 : aboutTheLetter && answer !== null && answer >= 500,
    answered: answer !== null && !(notify && answer >= 500),
  }
}
