import type { FormBody, PostedFile } from './context.ts'
import { BadRequest } from './faults.ts'

const BODY_LIMIT = 512 * 1024
const FIELD_LIMIT = 1000

/** What a browser posted: the fields, and the file where the address takes one. */
export interface Posted {
  readonly body: FormBody
  readonly file: PostedFile | null
}

/**
 * Reads a form that a browser posted. Throws BadRequest when it is not one, is too large, or holds a NUL.
 *
 * @param fileBytes the most bytes of a file at this address; 0 where none is taken
 */
export async function readBody(request: Request, fileBytes = 0): Promise<Posted> {
  const kind = (request.headers.get('content-type') ?? '').toLowerCase()
  if (fileBytes > 0 && kind.startsWith('multipart/form-data')) {
    return readFile(request, await readBytes(request, BODY_LIMIT + fileBytes), fileBytes)
  }
  if (!kind.startsWith('application/x-www-form-urlencoded')) {
    throw new BadRequest('wrong-kind', 'a form was posted as another content type')
  }
  const text = new TextDecoder('utf-8').decode(await readBytes(request, BODY_LIMIT))
  return { body: parseBody(text), file: null }
}

async function readBytes(request: Request, most: number): Promise<Buffer<ArrayBuffer>> {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw tooLarge(most)
  const pieces: Uint8Array[] = []
  let size = 0
  for await (const piece of request.body ?? []) {
    size += piece.byteLength
    if (size > most) throw tooLarge(most)
    pieces.push(piece)
  }
  return Buffer.concat(pieces)
}

const tooLarge = (most: number) => new BadRequest('too-large', `more than ${most} bytes were posted`)

/** Fields and one file. An empty file is none: a browser sends one where nobody chose. */
async function readFile(request: Request, bytes: Buffer<ArrayBuffer>, most: number): Promise<Posted> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(bytes, { headers }).formData().catch(() => {
    throw new BadRequest('bad-form', 'a form with a file could not be read')
  })
  const fields: [string, string][] = []
  const files: File[] = []
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.push([name, value])
    else if (value.size > 0) files.push(value)
  }
  const [file, ...more] = files
  if (more.length > 0) throw new BadRequest('bad-form', 'more than one file was posted')
  if (file !== undefined && file.size > most) throw tooLarge(most)
  return {
    body: bodyOf(fields),
    file: file === undefined ? null : { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) },
  }
}

/** The fields of a posted form, each with its values in order. Throws BadRequest for a NUL or more than 1,000 fields. */
export const parseBody = (text: string): FormBody => bodyOf(new URLSearchParams(text))

function bodyOf(fields: Iterable<[string, string]>): FormBody {
  const body = new Map<string, string[]>()
  let count = 0
  for (const [name, value] of fields) {
    if (++count > FIELD_LIMIT) throw new BadRequest('bad-form', `more than ${FIELD_LIMIT} fields were posted`)
    if (name.includes('\0') || value.includes('\0')) throw new BadRequest('bad-form', 'a NUL was posted')
    const values = body.get(name)
    if (values) values.push(value)
    else body.set(name, [value])
  }
  return body
}
