/** How long we wait before we try again. */
const AGAIN_MS = 3_000

const PLACE = 'kept-sending'

interface Waiting {
  readonly action: string
  readonly body: string
}

/**
 * Sends a form again and again until it is answered, for a room where the network comes and goes. What waits stays in this
 * tab only, through a reload, until it was answered. The form names itself by a key of its own, so that what came through
 * without an answer counts once. Without this script a browser says that there is no network, and the same press works.
 */
export function keepSending(form: HTMLFormElement): void {
  const said = form.querySelector<HTMLElement>('[data-keep-sending-said]')
  form.addEventListener('submit', event => {
    event.preventDefault()
    const fields = [...new FormData(form, event.submitter as HTMLElement | null)]
    const body = new URLSearchParams(
      fields.filter((field): field is [string, string] => typeof field[1] === 'string')
    )
    const action = (event.submitter as HTMLButtonElement | null)?.getAttribute('formaction') ?? form.action
    void send({ action: new URL(action, location.href).href, body: body.toString() }, form, said)
  })
  const before = sessionStorage.getItem(`${PLACE} ${form.action}`)
  if (before !== null) void send(JSON.parse(before) as Waiting, form, said)
}

/** Whoever holds this device from now on is somebody else: what waits is not theirs to send. */
export function forgetWaiting(form: HTMLFormElement): void {
  form.addEventListener('submit', () => {
    for (const place of Object.keys(sessionStorage))
      if (place.startsWith(PLACE)) sessionStorage.removeItem(place)
  })
}

async function send(waiting: Waiting, form: HTMLFormElement, said: HTMLElement | null): Promise<void> {
  const place = `${PLACE} ${form.action}`
  sessionStorage.setItem(place, JSON.stringify(waiting))
  for (const button of form.querySelectorAll('button')) button.disabled = true
  for (;;) {
    const { action, body } = waiting
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    const answer = await fetch(action, { method: 'POST', body, headers }).catch(() => null)
    if (answer !== null && answer.status < 500) {
      sessionStorage.removeItem(place)
      return answer.redirected ? location.assign(answer.url) : sendPlainly(waiting)
    }
    if (said !== null) said.hidden = false
    await onlineOr(AGAIN_MS)
  }
}

/** As the browser itself would: for an answer that is a page, such as one that says what is wrong. */
function sendPlainly({ action, body }: Waiting): void {
  const form = Object.assign(document.createElement('form'), { method: 'post', action, hidden: true })
  for (const [name, value] of new URLSearchParams(body)) {
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }))
  }
  document.body.append(form)
  form.submit()
}

/** After so long, or as soon as the device says that it has a network again. */
function onlineOr(ms: number): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(go, ms)
    addEventListener('online', go)
    function go(): void {
      clearTimeout(timer)
      removeEventListener('online', go)
      resolve()
    }
  })
}
