/** What a browser should never send us. Shown as a plain page; `message` is for the log and holds none of what was sent. */
export class BadRequest extends Error {
  readonly status: 400 | 403 | 413 | 415
  readonly code: 'bad-form' | 'not-our-page' | 'too-large' | 'wrong-kind' | 'signed-out'
  /** What the person had typed, to give back to them; never logged. */
  readonly typed: readonly string[]

  constructor(code: BadRequest['code'], message: string, typed: readonly string[] = []) {
    super(message)
    this.name = 'BadRequest'
    this.code = code
    this.status = statuses[code]
    this.typed = typed
  }
}

const statuses = {
  'bad-form': 400,
  'not-our-page': 403,
  'too-large': 413,
  'wrong-kind': 415,
  'signed-out': 403,
} as const
