import type { FormBody, PostedFile } from './context.ts'
import { BadRequest } from './faults.ts'

const BODY_LIMIT = 512 * 1024
const FIELD_LIMIT = 1000

/** What a browser posted: the fields, and the files by the names of theirs, where the address takes any. */
export interface Posted {
  readonly body: FormBody
  readonly files: ReadonlyMap<string, PostedFile>
}

/** What an address takes of files: at most so many bytes each, and at most so many. */
export interface FilesTaken {
  readonly bytes: number
  readonly most: number
}

const NONE: FilesTaken = { bytes: 0, most: 0 }

/**
 * Reads a form that a browser posted. Throws BadRequest when it is not one, is too large, or holds a NUL.
 *
 * @param taken what this address takes of files
 */
export async function readBody(request: Request, taken: FilesTaken = NONE): Promise<Posted> {
  const kind = (request.headers.get('content-type') ?? '').toLowerCase()
  if (taken.bytes > 0 && kind.startsWith('multipart/form-data')) {
    return readFiles(request, await readBytes(request, BODY_LIMIT + taken.most * taken.bytes), taken)
  }
  if (!kind.startsWith('application/x-www-form-urlencoded')) {
    throw new BadRequest('wrong-kind', 'a form was posted as another content type')
  }
  const text = new TextDecoder('utf-8').decode(await readBytes(request, BODY_LIMIT))
  return { body: parseBody(text), files: new Map() }
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

/** Fields and files, one for each name. An empty file is none: a browser sends one where nobody chose. */
async function readFiles(request: Request, bytes: Buffer<ArrayBuffer>, taken: FilesTaken): Promise<Posted> {
  const headers = { 'content-type': request.headers.get('content-type') ?? '' }
  const form = await new Response(bytes, { headers }).formData().catch(() => {
    throw new BadRequest('bad-form', 'a form with a file could not be read')
  })
  const fields: [string, string][] = []
  const files: [string, File][] = []
  for (const [name, value] of form) {
    if (typeof value === 'string') fields.push([name, value])
    else if (value.size > 0) files.push([name, value])
  }
  const named = new Map(files)
  if (files.length > taken.most || named.size < files.length) {
    throw new BadRequest('bad-form', `more than ${taken.most} files were posted, or two for one name`)
  }
  if (files.some(([, { size }]) => size > taken.bytes)) throw tooLarge(taken.bytes)
  const read = files.map(async ([name, file]) => {
    return [name, { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }] as const
  })
  return { body: bodyOf(fields), files: new Map(await Promise.all(read)) }
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
