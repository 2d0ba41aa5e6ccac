import { anyone } from '../../../platform/access/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, readForm, withError } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { codeIn } from '../../../platform/receipts/index.ts'
import { idFromBytes } from '../../../standards/random-id.ts'
import type { Needs } from '../../area/index.ts'
import { current } from '../../publishing/index.ts'
import { findStoryByReceipt, type TellersStory } from '../door.ts'
import { holderOf, RECEIPT_COOKIE } from '../receipt.ts'
import * as store from '../store/index.ts'
import { YOUR_STORY } from '../telling/places.ts'
import { askAgain, keptBack } from './ask.ts'
import { rulesCopy } from './copy.ts'
import { askAgainForm, ownWarningForm, wasThereForm } from './forms.ts'
import { AskAgainPage, OwnWarningPage, RulesPage, WasTherePage } from './pages.tsx'
import { ASK_AGAIN, OWN_WARNING, RULES, WAS_THERE } from './parts.tsx'

/** How stories are read, for everybody; asking again and "I was there too", for whoever holds a code. */
export function addAskingAgain(all: Routes, needs: Needs): void {
  all
    .get(RULES, { who: anyone, keep: 'until-changed' }, c => c.render(<RulesPage area={needs.area} />))
    .get(ASK_AGAIN, { who: anyone }, async c => {
      const story = await withStory(c, needs, (_, told) => Promise.resolve(told))
      if (story === null || keptBack(story) === null) return c.redirect(YOUR_STORY, 303)
      return c.render(<AskAgainPage view={emptyView} />)
    })
    .post(ASK_AGAIN, { who: anyone }, async c => {
      const reading = readForm(c, askAgainForm)
      if (!reading.ok) return c.render(<AskAgainPage view={reading.view} />, 422)
      const { words } = reading.values
      const asked = await withStory(c, needs, (db, story) => askAgain(needs, db, story, words))
      if (asked !== null) notice(c, rulesCopy.in(c.get('language')).again.sent)
      return c.redirect(YOUR_STORY, 303)
    })
    .get(OWN_WARNING, { who: anyone }, async c => {
      const story = await withStory(c, needs, (_, told) => Promise.resolve(told))
      return story === null ? c.redirect(YOUR_STORY, 303) : c.render(<OwnWarningPage view={emptyView} />)
    })
    .post(OWN_WARNING, { who: anyone }, async c => {
      const reading = readForm(c, ownWarningForm)
      if (!reading.ok) return c.render(<OwnWarningPage view={reading.view} />, 422)
      const { hard } = reading.values
      const warned = await withStory(c, needs, async (db, { id }) => {
        await store.insertOwnWarnings(db, id, hard, needs.today())
        return true
      })
      if (warned !== null) notice(c, rulesCopy.in(c.get('language')).hard.sent)
      return c.redirect(YOUR_STORY, 303)
    })
    .get(WAS_THERE, { who: anyone }, async c => {
      const story = await withStory(c, needs, (_, told) => Promise.resolve(told))
      return story === null ? c.redirect(YOUR_STORY, 303) : c.render(<WasTherePage view={emptyView} />)
    })
    .post(WAS_THERE, { who: anyone }, c => wasThere(c, needs))
}

/** Does one thing as whoever holds the code, once for each form; null without a code that opens a story. */
async function withStory<T>(
  c: KeptContext,
  needs: Needs,
  act: (db: Db, story: TellersStory) => Promise<T>
): Promise<T | null> {
  const code = codeIn(c, RECEIPT_COOKIE)
  if (code === null) return null
  return needs.store.as(holderOf(needs, code), async db => {
    const story = await findStoryByReceipt(db)
    if (story === null) return null
    if (c.req.method === 'GET') return act(db, story)
    return (await once(db, c.get('submission'), () => act(db, story))).outcome
  })
}

async function wasThere(c: KeptContext, needs: Needs): Promise<Response> {
  const t = rulesCopy.in(c.get('language')).there
  const reading = readForm(c, wasThereForm)
  if (!reading.ok) return c.render(<WasTherePage view={reading.view} />, 422)
  const number = reading.values.number!
  const known = await needs.store.as(c.get('actor'), db => current(db, 'story', String(number)))
  if (known === null) {
    return c.render(<WasTherePage view={withError(c.get('body'), 'number', t.unknown)} />, 422)
  }
  const id = idFromBytes(needs.randomBytes(16)) // one made from the time would tell when they said it
  const act = (db: Db, { id: storyId }: TellersStory) =>
    store.insertWasThere(db, { id, storyId, number, on: needs.today() })
  if ((await withStory(c, needs, act)) !== null) notice(c, t.sent)
  return c.redirect(YOUR_STORY, 303)
}
