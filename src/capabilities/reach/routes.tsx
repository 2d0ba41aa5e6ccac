import { anyone } from '../../platform/access/index.ts'
import { once } from '../../platform/db/index.ts'
import { emptyView, readForm, readPress } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { codeIn } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'
import { findStoryByReceipt, holderOf, RECEIPT_COOKIE } from '../voices/index.ts'
import { answererOf, keepAnswers, keyOf } from './about.ts'
import { copy } from './copy.ts'
import { aboutForm } from './forms.ts'
import { newestFigures } from './jobs.ts'
import { AnsweredPage, AskPage, NobodyToldPage } from './pages/ask.tsx'
import { HeardPage } from './pages/heard.tsx'
import * as store from './store.ts'

export const ASK = '/who-is-telling'

/** Three questions to whoever told us, asked once; and who we have not heard, for everybody. */
export function addPublic(all: Routes, needs: Needs): void {
  const of = aboutForm(needs.area)
  all
    .get(ASK, { who: anyone }, async c => {
      const told = await whoTold(c, needs)
      if (told === null) return c.render(<NobodyToldPage />)
      return c.render(told.answered ? <AnsweredPage /> : <AskPage of={of} view={emptyView} />)
    })
    .post(ASK, { who: anyone }, c => keep(c, needs, of))
    .post(`${ASK}/delete`, { who: anyone }, async c => {
      readPress(c)
      const code = codeIn(c, RECEIPT_COOKIE)
      if (code !== null) {
        await needs.store.as(answererOf(needs, code), db => store.forgetAnswer(db, keyOf(needs, code)))
        notice(c, copy.in(c.get('language')).ask.forgotten)
      }
      return c.redirect(ASK, 303)
    })
    .get('/who-we-have-heard', { who: anyone, keep: 'until-changed' }, async c => {
      const today = needs.today()
      const page = await needs.store.as(c.get('actor'), async db => ({
        figures: (await newestFigures(db, today))?.snapshot ?? null,
        visits: await store.visits(db),
      }))
      return c.render(<HeardPage area={needs.area} today={today} {...page} />)
    })
}

async function keep(c: KeptContext, needs: Needs, of: ReturnType<typeof aboutForm>): Promise<Response> {
  const reading = readForm(c, of)
  if (!reading.ok) return c.render(<AskPage of={of} view={reading.view} />, 422)
  const told = await whoTold(c, needs)
  if (told === null) return c.redirect(ASK, 303)
  await needs.store.as(answererOf(needs, told.code), db =>
    once(db, c.get('submission'), async () => {
      await keepAnswers(needs, db, {
        code: told.code,
        about: { ...reading.values, role: told.teller },
        cornerstone: told.cornerstone,
      })
      return true
    })
  )
  const t = copy.in(c.get('language')).ask
  notice(c, Object.values(reading.values).every(answer => answer === null) ? t.nothingSaid : t.thanks)
  return c.redirect('/what-happened/your-story', 303)
}

/** Whose story this browser holds the code of, and whether they have answered. Null when there is none. */
async function whoTold(c: KeptContext, needs: Needs) {
  const code = codeIn(c, RECEIPT_COOKIE)
  if (code === null) return null
  const story = await needs.store.as(holderOf(needs, code), db => findStoryByReceipt(db))
  if (story === null) return null
  const answered = await needs.store.as(answererOf(needs, code), db =>
    store.hasAnswered(db, keyOf(needs, code))
  )
  return { code, answered, cornerstone: story.cornerstone, teller: story.teller }
}
