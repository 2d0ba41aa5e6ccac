import { once } from '../../../platform/db/index.ts'
import { dateParts, filledView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import type { KeptContext, Routes } from '../../../platform/http/index.ts'
import { drawCode } from '../../../platform/receipts/index.ts'
import type { Needs } from '../../area/index.ts'
import { formOfNumber, giveCode, HUB, markKeyed, mayWriteDown, receivedFault } from '../../scribing/index.ts'
import { hashOf } from '../../voices/index.ts'
import { typedForm } from '../forms.ts'
import { TypeInPage } from '../pages/type-in.tsx'
import { saysSomething } from '../rules/journey.ts'
import { draftOnPaper, type OnPaper } from '../rules/on-paper.ts'
import { allQuestions, type CardSet } from '../rules/set.ts'
import { tellOfPaper } from '../safety.ts'
import { keepCards } from '../send.ts'
import { staffCopy } from '../staff-copy.ts'

const AT = `${HUB}/cards`

/** Cards that were ticked on paper, typed in by staff, who see the number of the form and never its code. */
export function addTypingIn(all: Routes, needs: Needs, set: CardSet): void {
  const of = typedForm(set)
  const page = (view: FormView) => <TypeInPage of={of} view={view} />
  all
    .get(AT, { who: mayWriteDown }, c => c.render(page(filledView(dateParts('received', needs.today())))))
    .post(AT, { who: mayWriteDown }, async c => {
      const wrong = (view: FormView) => c.render(page(view), 422)
      const reading = readForm(c, of)
      if (!reading.ok) return wrong(reading.view)
      const { number, received, who, sharing, more, ...cards } = reading.values
      const fault = receivedFault(c, received, needs.today())
      if (fault !== null) return wrong(fault)
      const form = await formOfNumber(c, needs, number)
      if (typeof form === 'string') return wrong(withError(c.get('body'), 'number', form))
      const draft = draftOnPaper({ ...{ who, sharing, more }, ticked: tickedIn(cards, set) }, set)
      const nothing = staffCopy.in(c.get('language')).paper.nothing
      if (!saysSomething(draft)) return wrong(withError(c.get('body'), 'more', nothing))
      const on = received ?? needs.today()
      const { kept, code } = await keep(c, needs, { form, keeping: { cameBy: 'paper', draft, set, on } })
      if (kept) return giveCode(c, code)
      const before = await formOfNumber(c, needs, number, false)
      return wrong(withError(c.get('body'), 'number', typeof before === 'string' ? before : nothing))
    })
}

const tickedIn = (cards: Readonly<Record<string, string | null>>, set: CardSet): OnPaper['ticked'] =>
  Object.fromEntries(
    allQuestions(set).flatMap(({ key }) => {
      const card = cards[`card-${key}`] ?? null
      return card === null ? [] : [[key, card]]
    })
  )

type Form = Exclude<Awaited<ReturnType<typeof formOfNumber>>, string>
type Keeping = Omit<Parameters<typeof keepCards>[2], 'receipt'>

interface Outcome {
  readonly kept: boolean
  /** To give to its teller; null when it is on their slip. */
  readonly code: string | null
}

/** A child who is not safe is told of first: whether or not the cards can be kept. */
async function keep(
  c: KeptContext,
  needs: Needs,
  { form, keeping }: { form: Form; keeping: Keeping }
): Promise<Outcome> {
  const drawn = form === null ? drawCode(needs) : null
  const receipt = form?.receiptHash ?? hashOf(needs, drawn ?? '')
  if (keeping.draft.notSafe) await tellOfPaper(needs, receipt)
  const { outcome } = await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      const kept = await keepCards(needs, db, { ...keeping, receipt })
      if (form !== null && kept) await markKeyed(db, form.number, needs.today())
      return { kept, code: drawn }
    })
  )
  return outcome
}
