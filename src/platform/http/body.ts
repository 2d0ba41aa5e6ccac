import { BadRequest } from './faults.ts'
import type { FormBody } from './context.ts'

const BODY_LIMIT = 512 * 1024
const FIELD_LIMIT = 1000

/** Reads a form that a browser posted. Throws BadRequest when it is not one, is too large, or holds a NUL. */
export async function readBody(request: Request): Promise<FormBody> {
  const kind = request.headers.get('content-type') ?? ''
  if (!kind.toLowerCase().startsWith('application/x-www-form-urlencoded')) {
    throw new BadRequest('wrong-kind', 'a form was posted as another content type')
  }
  return parseBody(await readText(request))
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) throw tooLarge()
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.byteLength
    if (size > BODY_LIMIT) throw tooLarge()
    pieces.push(piece)
  }
  return new TextDecoder('utf-8').decode(Buffer.concat(pieces))
}

const tooLarge = () => new BadRequest('too-large', `more than ${BODY_LIMIT} bytes were posted`)

/** The fields of a posted form, each with its values in order. Throws BadRequest for a NUL or more than 1,000 fields. */
export function parseBody(text: string): FormBody {
  const body = new Map<string, string[]>()
  let count = 0
  for (const [name, value] of new URLSearchParams(text)) {
    if (++count > FIELD_LIMIT) throw new BadRequest('bad-form', `more than ${FIELD_LIMIT} fields were posted`)
    if (name.includes('\0') || value.includes('\0')) throw new BadRequest('bad-form', 'a NUL was posted')
    const values = body.get(name)
    if (values) values.push(value)
    else body.set(name, [value])
  }
  return body
}
