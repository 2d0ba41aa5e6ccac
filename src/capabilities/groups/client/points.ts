// The open session: adding points with one thumb, putting them in order, and the slips.
import { moved } from '../rules/order.ts'
import { agreedFault, heads } from '../rules/session.ts'
import { addPoint, drawSlip, keepTyping, pointsOf, setPoints, type Desk, type DevicePoint } from './desk.ts'
import { byId, filled, onSend, say, within, words, type Fault, type Filled } from './parts.ts'
import type { Open } from './starting.ts'

const { faults } = words
const POINT_LIMIT = 4000
const TYPING_PAUSE_MS = 400

export function listenForPoints(open: Open, after: () => Promise<void>): void {
  const typed = within<HTMLTextAreaElement>(byId('session'), 'textarea[name=words]')
  onSend('session', async filled => {
    const { desk, session } = open
    if (desk === null || session === null) return null
    clearTimeout(pause)
    const inTheRoom = session.details && heads(session.details)
    const said = pointIn(filled, inTheRoom)
    if ('field' in said) return said
    await addPoint(desk, session.id, said)
    typed.value = ''
    within<HTMLInputElement>(filled.form, '[name=agreed]').value = '1'
    for (const box of filled.form.querySelectorAll<HTMLInputElement>('[name=wantsAnswer]'))
      box.checked = false
    await after()
    say(words.added)
    typed.focus()
    return null
  })
  let pause: ReturnType<typeof setTimeout>
  typed.addEventListener('input', () => {
    clearTimeout(pause)
    const { desk, session } = open
    if (desk !== null && session !== null) {
      pause = setTimeout(() => void keepTyping(desk, session.id, typed.value), TYPING_PAUSE_MS)
    }
  })
}

function pointIn(
  { text, number, has }: Filled,
  inTheRoom: number | null
): Omit<DevicePoint, 'id' | 'nth' | 'slip' | 'tried'> | Fault {
  const fault = (field: string, sentence = field): Fault => ({ field, text: faults[sentence] ?? '' })
  const [said, agreed] = [text('words'), number('agreed')]
  if (said === '') return fault('words')
  if (said.length > POINT_LIMIT) return fault('words', 'long')
  const wrong = agreedFault(agreed, inTheRoom)
  if (wrong === 'nobody') return fault('agreed')
  if (wrong === 'too-many') {
    return { field: 'agreed', text: filled(faults['tooMany'] ?? '', { n: inTheRoom ?? 0 }) }
  }
  if (!has('saidBy')) return fault('saidBy')
  const cornerstone = text('cornerstone')
  return {
    ...{ words: said, agreed, saidBy: text('saidBy'), wantsAnswer: has('wantsAnswer') },
    cornerstone: cornerstone === '' || cornerstone === 'not-known' ? null : cornerstone,
  }
}

/** Shows the points of the open session, each with what can still be done with it. */
export function showPoints(open: Open, after: () => Promise<void>): void {
  const { desk, session } = open
  if (desk === null || session === null) return
  const points = pointsOf(desk, session.id)
  byId('no-points').hidden = points.length > 0
  byId('points').replaceChildren(
    ...points.map((point, at) =>
      lineOf(point, { first: at === 0, last: at === points.length - 1 }, async act => {
        await change(desk, session.id, point, act)
        await after()
      })
    )
  )
  showSlips(points)
}

type Act = 'up' | 'down' | 'toggle' | 'remove'

function lineOf(
  point: DevicePoint,
  place: { first: boolean; last: boolean },
  onAct: (act: Act) => Promise<void>
): Node {
  const line = byId<HTMLTemplateElement>('point').content.cloneNode(true) as DocumentFragment
  within(line, '[data-words]').textContent = point.words
  const wants = point.wantsAnswer ? ` ${words.toggle.on}.` : ''
  within(line, '[data-about]').textContent =
    `${words.saidBy[point.saidBy]}. ${filled(words.agreed, { n: point.agreed })}.${wants}`
  for (const button of line.querySelectorAll<HTMLButtonElement>('[data-act]')) {
    const act = button.dataset['act'] as Act
    if (act === 'toggle') button.textContent = point.wantsAnswer ? words.toggle.off : words.toggle.on
    button.hidden = point.tried || (act === 'up' && place.first) || (act === 'down' && place.last)
    button.setAttribute('aria-label', `${button.textContent}: ${point.words.slice(0, 60)}`)
    button.addEventListener('click', () => void onAct(act))
  }
  return line
}

async function change(desk: Desk, session: string, point: DevicePoint, act: Act): Promise<void> {
  const points = pointsOf(desk, session)
  if (act === 'up' || act === 'down') return setPoints(desk, session, moved(points, point.id, act))
  if (act === 'remove') {
    return setPoints(
      desk,
      session,
      points.filter(({ id }) => id !== point.id)
    )
  }
  const wantsAnswer = !point.wantsAnswer
  // A code that somebody may hold stays the code of its point.
  const changed = { ...point, wantsAnswer, slip: point.slip ?? (wantsAnswer ? drawSlip() : null) }
  return setPoints(
    desk,
    session,
    points.map(each => (each.id === point.id ? changed : each))
  )
}

function showSlips(points: readonly DevicePoint[]): void {
  const wanting = points.filter(({ wantsAnswer, slip }) => wantsAnswer && slip !== null)
  byId('slips').hidden = wanting.length === 0
  within(byId('slips'), 'ul').replaceChildren(
    ...wanting.map(({ words: said, slip }) => {
      const line = document.createElement('li')
      const code = document.createElement('strong')
      code.className = 'kept-code'
      code.textContent = slip
      line.append(`“${said.slice(0, 80)}” `, code)
      return line
    })
  )
}
