import { once } from '../../platform/db/index.ts'
import {
  dateParts,
  emptyView,
  filledView,
  readForm,
  withError,
  type FormView,
} from '../../platform/forms/index.ts'
import { forgetCookie, keepForVisit, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { codeIn } from '../../platform/receipts/index.ts'
import { formatDate, type CalendarDate } from '../../standards/calendar.ts'
import type { Needs } from '../area/index.ts'
import { MOST_FORMS, paperForm, printForm as howManyForm, telephoneForm } from './forms.ts'
import { DonePage, HubPage, PrintPage, SlipPage } from './pages/around.tsx'
import { ReadBackPage, WritePage, type Kind } from './pages/write.tsx'
import { StoryFormPage } from './pages/story-form.tsx'
import { mayWriteDown } from './rules/policy.ts'
import { readFormNumber } from './rules/form-number.ts'
import { dayFault } from './rules/received.ts'
import { printForms } from './slips.ts'
import { staffCopy } from './staff-copy.ts'
import * as store from './store.ts'
import { goesTooFar, keepCall, keepPaper } from './write-down.ts'

export const HUB = '/staff/write-down'
const who = { who: mayWriteDown }
/** The code of a story just kept, to be given to its teller: shown once, gone when the browser closes. */
const GIVE_COOKIE = 'kept_give'

/** Writing down what somebody tells, and typing in what somebody wrote. */
export function addWritingDown(all: Routes, needs: Needs): void {
  const forms = { telephone: telephoneForm(needs.area), paper: paperForm(needs.area) }
  const kinds: readonly Kind[] = ['telephone', 'paper']
  const began = () => ({ paper: filledView(dateParts('received', needs.today())), telephone: emptyView })
  all.get(HUB, who, c => c.render(<HubPage />))
  for (const kind of kinds) {
    all.get(`${HUB}/${kind}`, who, c =>
      c.render(<WritePage kind={kind} of={forms[kind]} view={began()[kind]} />)
    )
  }
  all
    .post(`${HUB}/telephone`, who, c => takeCall(c, needs, forms.telephone))
    .post(`${HUB}/paper`, who, c => typeIn(c, needs, forms.paper))
    .get(`${HUB}/done`, who, c => c.render(<DonePage code={codeToGive(c)} {...kept(needs)} />))
    .get(`${HUB}/slip`, who, c => {
      const code = codeToGive(c)
      return code === null
        ? c.redirect(`${HUB}/done`, 303)
        : c.render(<SlipPage code={code} {...kept(needs)} />)
    })
    .get(`${HUB}/print`, who, c => c.render(<PrintPage view={emptyView} />))
    .post(`${HUB}/print`, who, c => printSome(c, needs))
}

const kept = ({ area, baseUrl }: Needs) => ({ area, baseUrl })

const codeToGive = (c: KeptContext): string | null => codeIn(c, GIVE_COOKIE)

async function takeCall(
  c: KeptContext,
  needs: Needs,
  of: ReturnType<typeof telephoneForm>
): Promise<Response> {
  const t = staffCopy.in(c.get('language'))
  const reading = readForm(c, of)
  const wrong = (view: FormView) => c.render(<WritePage kind="telephone" of={of} view={view} />, 422)
  if (!reading.ok) return wrong(reading.view)
  if (goesTooFar(reading.values)) return wrong(withError(c.get('body'), 'sharing', t.fields.notAgreed))
  if (reading.button !== 'keep') return beforeKeeping(c, 'telephone', of, reading.button)
  const { outcome } = await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), () => keepCall(needs, db, reading.values))
  )
  return giveCode(c, outcome)
}

async function typeIn(c: KeptContext, needs: Needs, of: ReturnType<typeof paperForm>): Promise<Response> {
  const t = staffCopy.in(c.get('language'))
  const reading = readForm(c, of)
  const wrong = (view: FormView) => c.render(<WritePage kind="paper" of={of} view={view} />, 422)
  if (!reading.ok) return wrong(reading.view)
  const { number, received, ...written } = reading.values
  if (goesTooFar(written)) return wrong(withError(c.get('body'), 'sharing', t.fields.notAgreed))
  const fault = receivedFault(c, received, needs.today())
  if (fault !== null) return wrong(fault)
  const form = await formOfNumber(c, needs, number)
  if (typeof form === 'string') return wrong(withError(c.get('body'), 'number', form))
  if (reading.button !== 'keep') return beforeKeeping(c, 'paper', of, reading.button)
  const { outcome } = await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), () =>
      keepPaper(needs, db, written, { receivedOn: received ?? needs.today(), form })
    )
  )
  return giveCode(c, outcome)
}

/** The page again, with what is wrong with the day something came in; null when nothing is. */
export function receivedFault(
  c: KeptContext,
  received: CalendarDate | null,
  today: CalendarDate
): FormView | null {
  const fault = received === null ? null : dayFault(received, today)
  if (fault === null) return null
  const t = staffCopy.in(c.get('language')).paper
  return withError(c.get('body'), 'received', fault === 'future' ? t.receivedFuture : t.receivedOld, '-day')
}

/** The form this number was printed on; null when none was typed; a sentence when it is not right. */
export async function formOfNumber(
  c: KeptContext,
  needs: Needs,
  typed: string,
  mayBeAgain = c.get('body').has('keep')
) {
  const t = staffCopy.in(c.get('language')).paper
  if (typed === '') return null
  const number = readFormNumber(typed)
  if (number === null) return t.numberWrong
  const form = await needs.store.as(c.get('actor'), db => store.findForm(db, number))
  if (form === undefined) return t.numberUnknown(number)
  // The press that typed it in may come again: it is given its own outcome.
  if (form.keyedOn !== null && !mayBeAgain) {
    return t.numberKeyed(number, formatDate(form.keyedOn, c.get('language')))
  }
  return form
}

function beforeKeeping(
  c: KeptContext,
  kind: Kind,
  of: ReturnType<typeof telephoneForm> | ReturnType<typeof paperForm>,
  button: string | null
): Response | Promise<Response> {
  const { keep: _, change: __, ...answers } = Object.fromEntries(c.get('body'))
  const view = { answers, errors: [] }
  return button === 'change'
    ? c.render(<WritePage kind={kind} of={of} view={view} />)
    : c.render(<ReadBackPage kind={kind} of={of} answers={answers} />)
}

/** To the page that says it is kept, with the code to give now; null when its teller has it on their slip. */
export function giveCode(c: KeptContext, code: string | null): Response {
  if (code === null) forgetCookie(c, GIVE_COOKIE, HUB)
  else keepForVisit(c, GIVE_COOKIE, code, HUB)
  return c.redirect(`${HUB}/done`, 303)
}

async function printSome(c: KeptContext, needs: Needs): Promise<Response> {
  const reading = readForm(c, howManyForm)
  if (!reading.ok) return c.render(<PrintPage view={reading.view} />, 422)
  const count = Math.min(reading.values.count ?? 1, MOST_FORMS)
  const { outcome: slips } = await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), () => printForms(needs, db, count))
  )
  return c.render(
    <StoryFormPage area={needs.area} baseUrl={needs.baseUrl} slips={slips} back={`${HUB}/print`} />
  )
}
