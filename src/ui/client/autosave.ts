/** How long somebody stops before what they wrote is saved. */
const PAUSE_MS = 4_000

/**
 * Saves a form on the server while it is written, by sending it as its button would, marked as saved by the page. Nothing
 * is kept in the browser: others may use it too. What could not be sent is sent again with the next pause, or by the
 * button, which needs none of this. One request at a time, so that an older text never lands on a newer one.
 */
export function saveAsItIsWritten(form: HTMLFormElement): void {
  const said = form.querySelector('[data-autosave-said]')
  let waiting: ReturnType<typeof setTimeout> | undefined
  let busy = false

  async function save(): Promise<void> {
    if (busy) return wait()
    busy = true
    const body = new URLSearchParams()
    for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
    body.append('autosave', 'yes')
    const answer = await fetch(location.pathname, { method: 'POST', body }).catch(() => null)
    busy = false
    if (answer?.status === 204 && said !== null) said.textContent = `${form.dataset['autosave']} ${clock()}`
  }

  function wait(): void {
    clearTimeout(waiting)
    waiting = setTimeout(() => void save(), PAUSE_MS)
  }

  form.addEventListener('input', wait)
  form.addEventListener('submit', () => clearTimeout(waiting))
}

const clock = (): string =>
  new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' })
