// Getting ready: the page and its files are kept on the device, so that it opens without signal.
import * as shelf from './shelf.ts'
import { today } from './desk.ts'
import { byId, filled, shell, within, words } from './parts.ts'

const CACHE = 'kept-offline'
const PAGE = '/staff/offline'

/** Keeps the shell and every file it asks for, then says until when it works. */
async function getReady(): Promise<string> {
  await navigator.serviceWorker.register(shell.dataset['worker'] ?? '', { scope: PAGE })
  const page = await fetch(PAGE, { cache: 'reload' })
  if (!page.ok || page.redirected) throw new Error('signed out')
  const cache = await caches.open(CACHE)
  const files = [
    ...document.querySelectorAll<HTMLLinkElement | HTMLScriptElement>('head link[href], head script[src]'),
  ]
    .map(file => ('href' in file ? file.href : file.src))
    .filter(address => new URL(address).pathname.startsWith('/assets/'))
  await cache.addAll(files)
  await cache.put(PAGE, page)
  await navigator.serviceWorker.ready
  await navigator.storage.persist?.().catch(() => false)
  const until = dayAfter(Number(shell.dataset['readyDays']))
  await shelf.setReady(until)
  return until
}

/** Whether a new session may be started here: the page was made ready, or there is signal. */
export async function mayStart(): Promise<boolean> {
  const until = await shelf.readyUntil()
  return navigator.onLine || (until !== undefined && until >= today())
}

/** Says how ready this device is, and makes it ready when asked. */
export async function showReady(): Promise<void> {
  const part = byId('ready')
  const said = within(part, '[data-said]')
  const until = await shelf.readyUntil()
  if (until !== undefined) said.textContent = until >= today() ? readyLine(until) : words.ready.over
  within<HTMLButtonElement>(part, 'button').onclick = async () => {
    said.textContent = words.opening
    said.textContent = await getReady().then(readyLine, () => words.ready.failed)
  }
}

const readyLine = (until: string): string =>
  filled(words.ready.done, {
    day: new Intl.DateTimeFormat(document.documentElement.lang, {
      ...{ weekday: 'long', day: 'numeric', month: 'long' },
    }).format(new Date(`${until}T12:00:00`)),
  })

function dayAfter(n: number): string {
  const day = new Date(`${today()}T12:00:00Z`)
  day.setUTCDate(day.getUTCDate() + n)
  return day.toISOString().slice(0, 10)
}
