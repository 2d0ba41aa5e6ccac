// What is kept on the device: sealed records, and beside each only what it is and the day it was made.
import type { Sealed } from './sealing.ts'

export interface Row extends Sealed {
  readonly id: string
  readonly kind: 'session' | 'point' | 'typing'
  /** Its session. */
  readonly of: string
  readonly on: string
}

/** What opens the records, but for the passphrase. `check` is a sealed word: it opens only with the right one. */
export interface Lock {
  readonly salt: Uint8Array<ArrayBuffer>
  readonly iterations: number
  readonly check: Sealed
  /** Names this device to our server, at random, until everything on it is sent. */
  readonly device: string
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('IndexedDB'))
  })

const committed = (transaction: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve()
    transaction.onerror = transaction.onabort = () => reject(transaction.error ?? new Error('IndexedDB'))
  })

let opened: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  if (opened === undefined) {
    const request = indexedDB.open('kept-offline', 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('facts')
      request.result.createObjectStore('records', { keyPath: 'id' })
    }
    opened = done(request)
  }
  return opened
}

/** Written to the disk before the page goes on: a battery that dies takes nothing with it. */
const STRICT: IDBTransactionOptions = { durability: 'strict' }

async function write(work: (of: (store: 'facts' | 'records') => IDBObjectStore) => void): Promise<void> {
  const transaction = (await open()).transaction(['facts', 'records'], 'readwrite', STRICT)
  work(name => transaction.objectStore(name))
  await committed(transaction)
}

async function read<T>(store: 'facts' | 'records', ask: (store: IDBObjectStore) => IDBRequest): Promise<T> {
  return done(ask((await open()).transaction(store).objectStore(store)) as IDBRequest<T>)
}

export const rows = () => read<Row[]>('records', store => store.getAll())
export const lockOf = () => read<Lock | undefined>('facts', store => store.get('lock'))
export const readyUntil = () => read<string | undefined>('facts', store => store.get('ready'))
export const setLock = (lock: Lock) => write(of => of('facts').put(lock, 'lock'))
export const setReady = (until: string) => write(of => of('facts').put(until, 'ready'))

/** Keeps some records and lets others go, all at once or not at all. */
export const keep = (put: readonly Row[], drop: readonly string[] = []) =>
  write(of => {
    for (const row of put) of('records').put(row)
    for (const id of drop) of('records').delete(id)
  })

/** Nothing of a session stays on the device; that it was made ready does. */
export const forget = () =>
  write(of => {
    of('records').clear()
    of('facts').delete('lock')
  })
