import { anyone } from '../../platform/access/index.ts'
import { emptyView, filledView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { keepForVisit, notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { codeIn, readCode, unknownCode } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'
import { contactOf, forgetContact, keepContact, setWants } from '../contacts/index.ts'
import { copy } from './copy.ts'
import { subjectOf } from './duties.ts'
import { howForm } from './forms.ts'
import { HowWeTellYouByCodePage, HowWeTellYouPage } from './pages/how-we-tell-you.tsx'
import { hashOf, holderOf, RECEIPT_COOKIE } from './receipt.ts'
import * as store from './store/index.ts'

const HOW = '/tell-us/how-we-tell-you'
const SAVE = `${HOW}/save`

/** How somebody wants to hear of the answer to their story: by which way, and of what. By code. */
export function addHowWeTellYou(all: Routes, needs: Needs): void {
  all
    .get(HOW, { who: anyone }, c => show(c, needs))
    .post(HOW, { who: anyone }, async c => {
      const reading = readCode(c)
      if (!reading.ok) return c.render(<HowWeTellYouByCodePage view={reading.view} />, 422)
      if ((await withStory(needs, reading.code, async () => true)) === null) {
        return c.render(<HowWeTellYouByCodePage view={unknownCode(c, reading.code)} />, 422)
      }
      keepForVisit(c, RECEIPT_COOKIE, reading.code)
      return c.redirect(HOW, 303)
    })
    .post(SAVE, { who: anyone }, c => save(c, needs))
}

async function show(c: KeptContext, needs: Needs, wrong: FormView | null = null): Promise<Response> {
  const code = codeIn(c, RECEIPT_COOKIE)
  const found =
    code === null
      ? null
      : await withStory(needs, code, async (db, subject) => ({ now: await contactOf(db, subject) }))
  if (found === null) return c.render(<HowWeTellYouByCodePage view={emptyView} />)
  const view = wrong ?? filledView({ wants: found.now?.wants })
  return c.render(
    <HowWeTellYouPage now={found.now} view={view} form={howForm(needs, found.now !== null)} />,
    wrong ? 422 : 200
  )
}

async function save(c: KeptContext, needs: Needs): Promise<Response> {
  const code = codeIn(c, RECEIPT_COOKIE)
  const reading = readForm(c, howForm(needs))
  if (!reading.ok) return show(c, needs, reading.view)
  const { email: whereTo, wants } = reading.values
  const done =
    code === null
      ? null
      : await withStory(needs, code, async (db, subject) => {
          if (wants === 'nothing') await forgetContact(db, subject)
          else if (whereTo === null && (await contactOf(db, subject)) === null) return false
          else if (whereTo === null) await setWants(db, subject, wants)
          else await keepContact(needs, db, { subject, receiptHash: hashOf(needs, code), wants, ...whereTo })
          return true
        })
  const t = copy.in(c.get('language')).howWeTellYou
  if (done === false) return show(c, needs, withError(c.get('body'), 'email', t.nowhere))
  if (done !== null) notice(c, wants === 'nothing' ? t.stopped : t.saved)
  return c.redirect(HOW, 303)
}

/** Does something about the story of a code, as its teller; null when there is none. */
function withStory<T>(
  needs: Needs,
  code: string,
  work: (db: Db, subject: string) => Promise<T>
): Promise<T | null> {
  return needs.store.as(holderOf(needs, code), async db => {
    const id = await store.storyIdByReceipt(db, hashOf(needs, code))
    return id === null ? null : work(db, subjectOf(id))
  })
}
