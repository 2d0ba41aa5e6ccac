import { anyone } from '../../../platform/access/index.ts'
import { emptyView, readForm } from '../../../platform/forms/index.ts'
import { keepForVisit } from '../../../platform/http/index.ts'
import type { KeptContext, Routes } from '../../../platform/http/index.ts'
import { codeIn, readCode, unknownCode } from '../../../platform/receipts/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import type { Needs } from '../../area/index.ts'
import { CodePage } from '../pages/code-page.tsx'
import { DRAFT_COOKIE, markOf, RECEIPT_COOKIE } from '../receipt.ts'
import { canTakeBack, takeBackByCode, takenBackIn } from './asking.ts'
import { takingBackCopy } from './copy.ts'
import { yesForm } from './forms.ts'
import { TakeBackPage } from './pages/take-back.tsx'
import { TakenBackPage, TakenBackSoonPage } from './pages/taken-back.tsx'

const TAKE_BACK = '/what-happened/take-back'

/** Taking a story back, or what was begun and not sent. The code comes from this visit or is typed; only a press acts. */
export function addTakingBack(all: Routes, needs: Needs): void {
  all
    .get(TAKE_BACK, { who: anyone }, async c => {
      const code = codeOf(c)
      return code === null ? askForCode(c, emptyView) : show(c, needs, code)
    })
    .post(TAKE_BACK, { who: anyone }, async c => {
      const reading = readCode(c)
      if (!reading.ok) return askForCode(c, reading.view, 422)
      const { code } = reading
      const known = (await canTakeBack(needs, code)) || (await takenBackIn(needs, code)) !== null
      if (!known) return askForCode(c, unknownCode(c, code), 422)
      keepForVisit(c, RECEIPT_COOKIE, code)
      return c.redirect(TAKE_BACK, 303)
    })
    .post(`${TAKE_BACK}/yes`, { who: anyone }, c => takeBack(c, needs))
}

const codeOf = (c: KeptContext) => codeIn(c, RECEIPT_COOKIE) ?? codeIn(c, DRAFT_COOKIE)

async function show(c: KeptContext, needs: Needs, code: string): Promise<Response> {
  if (await canTakeBack(needs, code)) return c.render(<TakeBackPage story={markOf(needs, code)} />)
  const gone = await takenBackIn(needs, code)
  return gone === null ? askForCode(c, emptyView) : c.render(<TakenBackPage {...gone} />)
}

/** A page left open while another code was typed takes nothing back: the confirm page is shown again. */
async function takeBack(c: KeptContext, needs: Needs): Promise<Response> {
  const code = codeOf(c)
  const reading = readForm(c, yesForm)
  if (code === null || !reading.ok || reading.values._story !== markOf(needs, code)) {
    return c.redirect(TAKE_BACK, 303)
  }
  const done = !(await canTakeBack(needs, code)) || (await takeBackByCode(needs, code))
  c.header('clear-site-data', '"cache"')
  return done ? c.redirect(TAKE_BACK, 303) : c.render(<TakenBackSoonPage />)
}

const askForCode = (c: KeptContext, view: typeof emptyView, status: 200 | 422 = 200) =>
  c.render(<AskForCode view={view} />, status)

const AskForCode = ({ view }: { view: typeof emptyView }) => {
  const t = useCopy(takingBackCopy)
  return <CodePage title={t.title} lead={t.byCode} button={t.continue} view={view} />
}
