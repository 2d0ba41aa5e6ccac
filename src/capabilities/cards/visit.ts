import { theSystem } from '../../platform/access/index.ts'
import { noteToSweep, once } from '../../platform/db/index.ts'
import { forgetCookie, keepForVisit, type KeptContext } from '../../platform/http/index.ts'
import { codeIn, drawCode } from '../../platform/receipts/index.ts'
import type { Needs } from '../area/index.ts'
import { hashOf, holderOf } from '../voices/index.ts'
import type { Draft } from './rules/journey.ts'
import * as store from './store/index.ts'

/** The code of the cards a child is choosing, for this visit. */
const COOKIE = 'kept_cards'

/** What somebody has begun in this browser. */
export interface Visit {
  readonly code: string
  readonly draft: Draft
}

export const codeOfVisit = (c: KeptContext): string | null => codeIn(c, COOKIE)

export async function visitOf(c: KeptContext, needs: Needs): Promise<Visit | null> {
  const code = codeOfVisit(c)
  if (code === null) return null
  const draft = await needs.store.as(holderOf(needs, code), db => store.findDraft(db, hashOf(needs, code)))
  return draft && { code, draft }
}

/** Keeps everything answered so far. The first answer draws the code of the visit; pressing twice draws one. */
export async function keepDraft(
  c: KeptContext,
  needs: Needs,
  visit: Visit | null,
  draft: Draft
): Promise<string> {
  const code = visit?.code ?? drawCode(needs)
  const save = () =>
    needs.store.as(holderOf(needs, code), async db => {
      const keep = () => store.saveDraft(db, hashOf(needs, code), draft, needs.today()).then(() => code)
      return visit === null ? (await once(db, c.get('submission'), keep)).outcome : keep()
    })
  const kept = await save()
  keepForVisit(c, COOKIE, kept)
  return kept
}

/** Nothing of what was begun is left: not with us, and not in this browser. */
export async function eraseVisit(c: KeptContext, needs: Needs): Promise<void> {
  const code = codeOfVisit(c)
  if (code === null) return
  await needs.store.as(holderOf(needs, code), db => store.eraseDraft(db, hashOf(needs, code)))
  await needs.store.as(theSystem, noteToSweep)
  endVisit(c)
}

export function endVisit(c: KeptContext): void {
  forgetCookie(c, COOKIE)
}
