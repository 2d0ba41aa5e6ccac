import type { Db } from '../../platform/db/index.ts'
import type { KeptSound } from '../../platform/files/index.ts'
import type { Needs } from '../area/index.ts'
import { cutOut, piecesFor, piecesOf, type Stretch } from './rules/pieces.ts'
import * as store from './store.ts'

const PURPOSE = 'recording of a voice'
const about = (receiptHash: string, nth: number): string => `${receiptHash}/${nth}`

/** Keeps a recording that was written anew, sealed in pieces. As the visitor who holds its code. */
export async function keepSound(needs: Needs, db: Db, receiptHash: string, sound: KeptSound): Promise<void> {
  const { type, bytes, seconds } = sound
  const sealed = piecesOf(bytes).map((piece, nth) => needs.sealFile(PURPOSE, piece, about(receiptHash, nth)))
  await store.insertRecording(
    db,
    { receiptHash, type, seconds, bytes: bytes.byteLength, on: needs.today() },
    sealed
  )
}

/** A stretch of a recording, opened. Only the pieces it lies in are read. */
export async function openSound(
  needs: Needs,
  db: Db,
  receiptHash: string,
  stretch: Stretch
): Promise<Uint8Array<ArrayBuffer>> {
  const pieces = await store.findPieces(db, receiptHash, piecesFor(stretch))
  const opened = pieces.map(({ nth, sealed }) => needs.unsealFile(PURPOSE, sealed, about(receiptHash, nth)))
  return cutOut(new Uint8Array(Buffer.concat(opened)), stretch)
}
