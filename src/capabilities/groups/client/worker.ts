// Answers for one page when there is no signal: its shell, and the files that the shell asks for. Holds nobody's words.
export interface Waiting {
  waitUntil(work: Promise<unknown>): void
}
interface Asked extends Waiting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
interface Worker {
  skipWaiting(): Promise<void>
  readonly clients: { claim(): Promise<void> }
  addEventListener(kind: 'install' | 'activate', listener: (event: Waiting) => void): void
  addEventListener(kind: 'fetch', listener: (event: Asked) => void): void
}

const worker = self as unknown as Worker
const SHELL = '/staff/offline'
const CACHE = 'kept-offline'
/** A signal too weak to be of use is no signal. */
const PATIENCE_MS = 4000

worker.addEventListener('install', event => event.waitUntil(worker.skipWaiting()))
worker.addEventListener('activate', event => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', event => {
  const { method, url, mode } = event.request
  const { origin, pathname } = new URL(url)
  if (method !== 'GET' || origin !== location.origin) return
  if (mode === 'navigate') {
    if (pathname === SHELL) event.respondWith(freshOrKept(event.request))
  } else if (pathname.startsWith('/assets/')) {
    event.respondWith(keptOrFresh(event.request))
  }
})

/** The page as it is now where there is signal, so that whoever has to sign in is asked to; else the one that was kept. */
async function freshOrKept(request: Request): Promise<Response> {
  const kept = await (await caches.open(CACHE)).match(SHELL)
  if (kept === undefined) return fetch(request)
  const tooLong = new Promise<Response>(resolve => setTimeout(() => resolve(kept), PATIENCE_MS))
  return Promise.race([fetch(request).catch(() => kept), tooLong])
}

/** Files are named after what is in them: one that was kept is the right one. */
async function keptOrFresh(request: Request): Promise<Response> {
  return (await (await caches.open(CACHE)).match(request.url)) ?? fetch(request)
}
