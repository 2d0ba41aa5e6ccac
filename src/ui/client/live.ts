/** How often we ask where events do not come through. */
const ASK_EVERY_MS = 4000
/** Something on the way holds events back where none has come after this long. */
const PATIENCE_MS = 8000

/**
 * Keeps a page as things stand: `data-live` names the address that says when to look again. Then the page is fetched
 * anew and every element with `data-live-part` is replaced by its newer self, unless somebody is typing or choosing in it.
 */
export function keepLive(root: HTMLElement): void {
  const address = root.dataset['live'] ?? ''
  let mark: string | null = null
  const stand = (now: string) => {
    const isNew = mark !== null && now !== mark
    mark = now
    if (isNew) void lookAgain()
  }
  const events = new EventSource(address)
  let asking: number | undefined
  const askInstead = () => (asking ??= window.setInterval(() => void ask(address, stand), ASK_EVERY_MS))
  events.addEventListener('message', ({ data }) => stand(String(data)))
  events.addEventListener('error', () => void (events.readyState === EventSource.CLOSED && askInstead()))
  setTimeout(() => void (mark === null && askInstead()), PATIENCE_MS)
}

async function ask(address: string, stand: (mark: string) => void): Promise<void> {
  const answer = await fetch(address, { headers: { accept: 'text/plain' } }).catch(() => null)
  if (answer?.ok) stand((await answer.text()).trim())
}

async function lookAgain(): Promise<void> {
  const answer = await fetch(location.href).catch(() => null)
  if (answer === null || !answer.ok) return
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html')
  for (const part of document.querySelectorAll<HTMLElement>('[data-live-part]')) {
    const newer = page.getElementById(part.id)
    if (newer === null)
      location.reload() // it is another page now: such as a vote that has been opened
    else if (!part.contains(document.activeElement)) part.replaceWith(newer)
  }
}
