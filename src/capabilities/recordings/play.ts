import type { Db } from '../../platform/db/index.ts'
import type { KeptContext } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { stretchAsked } from './rules/pieces.ts'
import { openSound } from './sound.ts'
import type { Recording } from './store.ts'

/** Answers a player: the stretch it asks for, kept by no browser. */
export async function play(c: KeptContext, needs: Needs, db: Db, recording: Recording): Promise<Response> {
  const { receiptHash, type, bytes: size } = recording
  const range = c.req.header('range')
  const stretch = stretchAsked(range, size)
  const headers = { 'accept-ranges': 'bytes', 'cache-control': 'no-store' }
  if (stretch === null) return c.body(null, 416, { ...headers, 'content-range': `bytes */${size}` })
  const bytes = await openSound(needs, db, receiptHash, stretch)
  const part = { ...headers, 'content-type': type, 'content-length': String(bytes.byteLength) }
  if (range === undefined) return c.body(bytes, 200, part)
  return c.body(bytes, 206, { ...part, 'content-range': `bytes ${stretch.from}-${stretch.to}/${size}` })
}
