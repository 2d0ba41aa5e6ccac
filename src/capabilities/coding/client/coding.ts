// A quicker way through the form for whoever codes many stories with the keyboard. The form is whole without it.

/** Shows the search and the keys, and listens for them. */
function begin(form: HTMLFormElement): void {
  for (const hidden of form.querySelectorAll<HTMLElement>('[data-keys], [data-search]')) hidden.hidden = false
  const search = form.querySelector<HTMLInputElement>('#code-search')
  document.addEventListener('keydown', event => {
    if (event.altKey || isWriting(event.target)) return
    if (event.ctrlKey || event.metaKey) {
      if (event.key !== 'Enter') return
      form.querySelector<HTMLButtonElement>('button[name="done"]')?.click()
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (!step(form, event)) return
    } else if (!form.contains(event.target as Node)) {
      return // a key with a letter on it means something only inside the form (WCAG 2.1.4)
    } else if (event.key === '/' && search) search.focus()
    else if (/^[1-9]$/.test(event.key)) choose(suggested(form)[Number(event.key) - 1])
    else return
    event.preventDefault()
  })
  if (search) searchIn(form, search)
}

const isWriting = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio', 'submit'].includes(target.type))

const suggested = (form: HTMLFormElement) => [
  ...form.querySelectorAll<HTMLInputElement>('[data-suggested] input[name="code"]'),
]

function choose(radio: HTMLInputElement | undefined): void {
  if (!radio) return
  radio.checked = true
  radio.focus()
}

/**
 * From sentence to sentence; with Shift, the next is chosen on the way. From the top of the page, down to the first.
 * False when something else has the focus.
 */
function step(form: HTMLFormElement, { key, shiftKey, target }: KeyboardEvent): boolean {
  const sentences = [...form.querySelectorAll<HTMLInputElement>('input[name="at"]')]
  const at = sentences.indexOf(target as HTMLInputElement)
  const isAtTop = target === document.body && key === 'ArrowDown'
  const next = isAtTop ? sentences[0] : sentences[at + (key === 'ArrowDown' ? 1 : -1)]
  if ((at < 0 && !isAtTop) || !next) return false
  if (shiftKey && !isAtTop) next.checked = true
  next.focus()
  return true
}

/** Shows only the themes that hold every word typed; Enter takes the first. */
function searchIn(form: HTMLFormElement, search: HTMLInputElement): void {
  const codes = form.querySelector<HTMLElement>('[data-codes]')!
  const folds = [...codes.querySelectorAll('details')]
  const wereOpen = folds.map(fold => fold.open)
  const items = [...codes.querySelectorAll<HTMLElement>('.govuk-radios__item')]
  const said = codes.querySelector('[data-found]')
  let found: HTMLElement[] = []

  function show(): void {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean)
    found = items.filter(item => words.every(word => item.textContent.toLowerCase().includes(word)))
    for (const item of items) item.hidden = words.length > 0 && !found.includes(item)
    folds.forEach((fold, at) => {
      const has = found.some(item => fold.contains(item))
      fold.hidden = words.length > 0 && !has
      fold.open = words.length > 0 ? has : wereOpen[at]!
    })
    if (said) said.textContent = words.length === 0 ? '' : String(found.length)
  }

  search.addEventListener('input', show)
  search.addEventListener('keydown', event => {
    if (event.key === 'Escape') search.value = ''
    if (event.key === 'Escape') show()
    if (event.key !== 'Enter') return
    event.preventDefault()
    const radio = found[0]?.querySelector<HTMLInputElement>('input[name="code"]')
    if (search.value === '' || !radio) return
    choose(radio)
  })
}

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-coding]')) begin(form)
