import { anyone } from '../../../platform/access/index.ts'
import { emptyView, readForm, withError } from '../../../platform/forms/index.ts'
import {
  hasTriedTooOften,
  keepForVisit,
  noteWrongCode,
  type KeptContext,
  type Routes,
} from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { findStoryByReceipt, holderOf, RECEIPT_COOKIE } from '../../voices/index.ts'
import { copy } from '../copy.ts'
import { tapForm } from '../forms.ts'
import { TapCodePage } from '../pages/tap-code.tsx'
import { fromPictures, nextTurn, readGiven } from '../rules/picture-code.ts'

const CODE = '/tell-us/cards/code'

/** A code in pictures, tap by tap. What is in travels in the form, never in an address. */
export function addCode(all: Routes, needs: Needs): void {
  all
    .get(CODE, { who: anyone }, c => c.render(<TapCodePage given={[]} view={emptyView} />))
    .post(CODE, { who: anyone }, c => tap(c, needs))
}

async function tap(c: KeptContext, needs: Needs): Promise<Response> {
  const { button, ...reading } = readForm(c, tapForm)
  if (!reading.ok) return c.render(<TapCodePage given={[]} view={emptyView} />, 422)
  const { given: before, picture, figures } = reading.values
  const so = readGiven(before)
  if (button === 'undo') return c.render(<TapCodePage given={so.slice(0, -1)} view={emptyView} />)
  const isFigures = nextTurn(so) === 'figures'
  const given = readGiven([...so, isFigures ? figures.replaceAll(/\D/g, '') : picture].join(' '))
  if (isFigures && given.length === so.length) {
    const view = withError(c.get('body'), 'figures', copy.in(c.get('language')).code.figuresWrong)
    return c.render(<TapCodePage given={so} view={view} />, 422)
  }
  const code = fromPictures(given)
  if (code === null) return c.render(<TapCodePage given={given} view={emptyView} />)
  const t = copy.in(c.get('language')).code
  const isTooOften = hasTriedTooOften(c)
  if (isTooOften || (await needs.store.as(holderOf(needs, code), findStoryByReceipt)) === null) {
    if (!isTooOften) noteWrongCode(c)
    const words = isTooOften ? t.tooOften(c.get('site').contact.phone) : t.unknown
    const view = withError(c.get('body'), 'picture', words)
    return c.render(<TapCodePage given={given.slice(0, -1)} view={view} />, 422)
  }
  keepForVisit(c, RECEIPT_COOKIE, code)
  return c.redirect('/what-happened/your-story', 303)
}
