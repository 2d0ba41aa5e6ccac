// The two ways to begin: a session of one's own, or one that another device started.
import { heads, readSessionCode } from '../rules/session.ts'
import { begin, lockUp, today, type Desk, type Details, type DeviceSession } from './desk.ts'
import { byId, onSend, within, words, type Fault, type Filled } from './parts.ts'
import { mayStart } from './ready.ts'

const { faults } = words
const SHORTEST = 12

/** What the page holds open: null until a passphrase has opened it. */
export interface Open {
  desk: Desk | null
  session: DeviceSession | null
}

export function listenForStart(open: Open, after: () => Promise<void>): void {
  fillInToday()
  onSend('begin', async filled => {
    const details = detailsIn(filled)
    if ('field' in details) return details
    return start(open, filled, after, desk => begin(desk, details))
  })
  onSend('join', async filled => {
    const code = readSessionCode(filled.text('code'))
    if (code === null) return { field: 'code', text: faults['code'] ?? '' }
    return start(open, filled, after, desk => begin(desk, null, code))
  })
}

/** Most groups are taken down on the day they meet. */
function fillInToday(): void {
  const [year, month, day] = today()
    .split('-')
    .map(part => String(Number(part)))
  const parts = { day, month, year }
  for (const [part, value] of Object.entries(parts)) {
    within<HTMLInputElement>(byId('begin'), `[name=heldOn-${part}]`).defaultValue = value ?? ''
  }
}

async function start(
  open: Open,
  filled: Filled,
  after: () => Promise<void>,
  work: (desk: Desk) => Promise<DeviceSession>
): Promise<Fault | null> {
  if (!(await mayStart())) return { field: 'passphrase', text: words.ready.over }
  const passphrase = filled.text('passphrase')
  if (open.desk === null && passphrase.length < SHORTEST) return { field: 'passphrase', text: words.short }
  open.desk ??= await lockUp(passphrase)
  open.session = await work(open.desk)
  filled.form.reset()
  await after()
  return null
}

/** The same questions in the same order, and the same sentences, as on the staff pages. */
function detailsIn(filled: Filled): Details | Fault {
  const { text, number, has } = filled
  const fault = (field: string, sentence = field): Fault => ({ field, text: faults[sentence] ?? '' })
  const two = (name: string) => text(name).padStart(2, '0')
  const heldOn = `${text('heldOn-year')}-${two('heldOn-month')}-${two('heldOn-day')}`
  const counts = {
    ...{ parentCarers: number('parentCarers'), youngPeople: number('youngPeople') },
    ...{ practitioners: number('practitioners'), others: number('others') },
  }
  if (text('title') === '') return fault('title')
  if (text('place') === '') return fault('place')
  if (!isDay(heldOn)) return fault('heldOn')
  if (heldOn > today()) return fault('heldOn', 'later')
  if (text('ranBy') === '') return fault('ranBy')
  const odd = Object.entries(counts).find(([, n]) => Number.isNaN(n) || n > 5000)
  if (odd !== undefined) return fault(odd[0], 'number')
  if (heads(counts) === 0) return fault('parentCarers', 'nobody')
  if (!has('sharing')) return fault('sharing')
  if (text('consentWords') === '') return fault('consentWords')
  if (!has('consentRead')) return fault('consentRead')
  const said = { title: text('title'), place: text('place'), ranBy: text('ranBy') }
  return { ...said, ...counts, heldOn, sharing: text('sharing'), consentWords: text('consentWords') }
}

function isDay(day: string): boolean {
  const ms = Date.parse(day)
  return /^\d{4}-\d\d-\d\d$/.test(day) && !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(day)
}
