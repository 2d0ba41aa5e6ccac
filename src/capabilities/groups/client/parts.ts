// Parts of the shell, and the words it brought.

export interface Words {
  readonly waitingNone: string
  readonly waitingOne: string
  readonly waitingMany: string
  readonly stale: string
  readonly sentOne: string
  readonly sentMany: string
  readonly held: string
  readonly sending: string
  readonly opening: string
  readonly added: string
  readonly agreed: string
  readonly failed: Readonly<Record<'no-signal' | 'sign-in' | 'no-session' | 'refused', string>>
  readonly ready: {
    readonly notYet: string
    readonly over: string
    readonly done: string
    readonly failed: string
  }
  readonly wrong: string
  readonly joined: string
  readonly slip: string
  readonly short: string
  readonly openIt: string
  readonly toggle: { readonly on: string; readonly off: string }
  readonly saidBy: Readonly<Record<string, string>>
  readonly faults: Readonly<Record<string, string>>
}

export const byId = <E extends HTMLElement = HTMLElement>(id: string): E => document.getElementById(id) as E
export const within = <E extends HTMLElement = HTMLElement>(part: ParentNode, what: string): E =>
  part.querySelector(what) as E

export const shell = byId('offline')
export const words: Words = JSON.parse(shell.dataset['words'] ?? '{}')

export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))

const parts = ['unlock', 'session', 'begin', 'join', 'ready'] as const

/** Shows these parts of the page and no others. */
export function show(...wanted: readonly (typeof parts)[number][]): void {
  for (const id of parts) byId(id).hidden = !wanted.includes(id)
}

export function say(text: string): void {
  byId('status').textContent = text
}

/** What a form holds, with its fields in reach. */
export interface Filled {
  readonly form: HTMLFormElement
  text(name: string): string
  number(name: string): number
  has(name: string): boolean
}

/** Runs `work` when the form of a part is sent, once at a time. `work` gives back what to put right, or null. */
export function onSend(part: string, work: (filled: Filled) => Promise<Fault | null>): void {
  const form = within<HTMLFormElement>(byId(part), 'form')
  let busy = false
  form.addEventListener('submit', async event => {
    event.preventDefault()
    if (busy) return
    busy = true
    showFault(form, await work(read(form)).finally(() => (busy = false)))
  })
}

/** A sentence, and the field it is about. */
export interface Fault {
  readonly field: string
  readonly text: string
}

function showFault(form: HTMLFormElement, fault: Fault | null): void {
  const line = within(form, '[data-fault]')
  line.hidden = fault === null
  line.textContent = fault?.text ?? ''
  for (const field of form.querySelectorAll('[aria-invalid]')) field.removeAttribute('aria-invalid')
  if (fault === null) return
  const field = form.querySelector<HTMLElement>(`[name="${fault.field}"], [name="${fault.field}-day"]`)
  field?.setAttribute('aria-invalid', 'true')
  field?.focus()
}

function read(form: HTMLFormElement): Filled {
  const data = new FormData(form)
  const text = (name: string) => String(data.get(name) ?? '').trim()
  return {
    form,
    text,
    number: name => (/^\d{1,5}$/.test(text(name)) ? Number(text(name)) : text(name) === '' ? 0 : NaN),
    has: name => data.has(name),
  }
}
