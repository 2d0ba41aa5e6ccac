// Groups without signal. Everything said is sealed and kept on the device until the server says that it has it.
import { isStale } from '../rules/stale.ts'
import { today, unlock } from './desk.ts'
import { byId, filled, onSend, say, show, within, words } from './parts.ts'
import { listenForPoints, showPoints } from './points.ts'
import { showReady } from './ready.ts'
import { announce, sendAll } from './send.ts'
import * as shelf from './shelf.ts'
import { listenForStart, type Open } from './starting.ts'

const open: Open = { desk: null, session: null }

const canWork = 'serviceWorker' in navigator && 'indexedDB' in window && crypto.subtle !== undefined
byId('unsupported').hidden = canWork
if (canWork) void begin()

async function begin(): Promise<void> {
  listenForStart(open, refresh)
  listenForPoints(open, refresh)
  onSend('unlock', async ({ text, form }) => {
    say(words.opening)
    open.desk = await unlock(text('passphrase'))
    say('')
    if (open.desk === null) return { field: 'passphrase', text: words.wrong }
    form.reset()
    open.session = open.desk.sessions.at(-1) ?? null
    await refresh()
    return null
  })
  byId('send').addEventListener('click', () => void send())
  byId('lose').addEventListener('click', () => void lose())
  byId('another').addEventListener('click', () => void (show('begin', 'join', 'ready'), askPassphrase()))
  byId('lock').addEventListener('click', () => void lock())
  await showReady()
  await refresh()
  await tellWaiting()
}

/** Puts the page in the state of what is on the device. */
async function refresh(): Promise<void> {
  await showWaiting()
  askPassphrase()
  if (open.desk === null) {
    const locked = (await shelf.lockOf()) !== undefined
    return locked ? show('unlock', 'ready') : show('begin', 'join', 'ready')
  }
  const { desk, session } = open
  byId('send').hidden = desk.sessions.length === 0
  if (session === null) return show('begin', 'join', 'ready')
  show('session', 'ready')
  const part = byId('session')
  within(part, 'h2').textContent = session.details?.title ?? words.joined
  within(part, '[data-code]').textContent = session.code
  const typed = within<HTMLTextAreaElement>(part, 'textarea[name=words]')
  if (typed.value === '') typed.value = desk.typing.get(session.id) ?? ''
  showPoints(open, refresh)
  showOthers()
}

/** A passphrase is asked for once: while the device holds nothing. */
function askPassphrase(): void {
  for (const part of document.querySelectorAll<HTMLElement>('[data-passphrase]')) {
    part.hidden = open.desk !== null
  }
}

/** How much waits is said always, also while the device is locked: it is no secret. */
async function showWaiting(): Promise<void> {
  const points = (await shelf.rows()).filter(({ kind }) => kind === 'point')
  const line = byId('waiting')
  const text =
    points.length === 0 ? words.waitingNone : points.length === 1 ? words.waitingOne : words.waitingMany
  line.textContent = filled(text, { n: points.length })
  line.classList.toggle('kept-waiting--some', points.length > 0)
  if (points.some(({ on }) => isStale(on, today()))) {
    const late = document.createElement('strong')
    late.className = 'kept-late'
    late.textContent = ` ${words.stale}`
    line.append(late)
  }
}

function showOthers(): void {
  const { desk, session } = open
  const others = desk?.sessions.filter(({ id }) => id !== session?.id) ?? []
  byId('others').hidden = others.length === 0
  within(byId('others'), 'ul').replaceChildren(
    ...others.map(other => {
      const line = document.createElement('li')
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'govuk-button govuk-button--secondary'
      button.textContent = `${words.openIt} ${other.details?.title ?? words.joined} (${other.code})`
      button.addEventListener('click', () => {
        open.session = other
        within<HTMLTextAreaElement>(byId('session'), 'textarea[name=words]').value = ''
        void refresh()
      })
      line.append(button)
      return line
    })
  )
}

async function send(): Promise<void> {
  if (open.desk === null) return
  const button = byId<HTMLButtonElement>('send')
  button.disabled = true
  say(words.sending)
  const since = await oldest()
  const sent = await sendAll(open.desk).finally(() => (button.disabled = false))
  const { sessions, device } = open.desk
  open.session = sessions.find(({ id }) => id === open.session?.id) ?? sessions.at(-1) ?? null
  if (sessions.length === 0) {
    if (since !== null) await announce(device, 0, since)
    await shelf.forget()
    open.desk = null
    button.hidden = true
  }
  await refresh()
  const thanks = filled(sent.points === 1 ? words.sentOne : words.sentMany, { n: sent.points })
  const lines = sent.ok ? [thanks, ...(sent.held > 0 ? [words.held] : [])] : [words.failed[sent.why]]
  say(lines.join(' '))
}

/** The day of the point that has been here longest, or null. */
async function oldest(): Promise<string | null> {
  const days = (await shelf.rows()).flatMap(({ kind, on }) => (kind === 'point' ? [on] : []))
  return days.sort()[0] ?? null
}

/** Where there is signal, the server hears that something waits here, and how much: nothing of what it is. */
async function tellWaiting(): Promise<void> {
  const lock = await shelf.lockOf()
  const since = await oldest()
  if (lock === undefined || since === null || !navigator.onLine) return
  const points = (await shelf.rows()).filter(({ kind }) => kind === 'point').length
  await announce(lock.device, points, since)
}

/** Nobody can read it any more, we neither: so it may go. */
async function lose(): Promise<void> {
  await shelf.forget()
  open.desk = open.session = null
  await refresh()
}

async function lock(): Promise<void> {
  open.desk = open.session = null
  location.reload()
}

// A page that comes back, or a signal that does: how long points have waited is said as of now, here and to the server.
const comesBack = () => void showWaiting().then(tellWaiting)
if (canWork) {
  addEventListener('online', comesBack)
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') comesBack()
  })
}
