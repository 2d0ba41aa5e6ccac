import { anyone } from '../../../platform/access/index.ts'
import { emptyView, readForm, readPress, withError } from '../../../platform/forms/index.ts'
import {
  forgetCookie,
  isFlood,
  keepForVisit,
  notice,
  readCookie,
  returnAddress,
  routes,
  SESSION,
  type Routes,
} from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { askForm, codeForm } from '../forms.ts'
import { AskPage, CodePage } from '../pages/sign-in.tsx'
import { askForCode, endSession, tryCode } from '../sign-in.ts'
import { noSoonerThan } from '../no-sooner.ts'

/** Which browser asked: sent to the sign-in pages only. */
const BROWSER = 'kept_sign_in'
const PATH = '/staff/sign-in'
/** Codes asked for from one place within an hour: a whole council behind one address may; a script may not. */
const ASKINGS_OF_A_PLACE = 500

export function signInRoutes(needs: Needs): Routes {
  const hasMailServer = needs.mailer !== undefined
  return routes()
    .get(PATH, { who: anyone }, c => {
      if (c.get('actor').kind === 'person') return c.redirect('/staff', 303)
      return c.render(<AskPage view={emptyView} />)
    })

    .post(PATH, { who: anyone }, async c => {
      const reading = readForm(c, askForm)
      if (!reading.ok) return c.render(<AskPage view={reading.view} />, 422)
      const { email } = reading.values
      const t = copy.in(c.get('language')).ask
      const tooOften = () => c.render(<AskPage view={withError(c.get('body'), 'email', t.tooOften)} />, 429)
      if (isFlood(c, 'asked for a code', ASKINGS_OF_A_PLACE)) return tooOften()
      const browser = readCookie(c, BROWSER)
      const asking = { email, browser, submission: c.get('submission'), language: c.get('language') }
      const secret = await noSoonerThan(200, askForCode(needs, asking))
      if (secret === null) return tooOften()
      keepForVisit(c, BROWSER, secret, PATH)
      return c.redirect(`${PATH}/code`, 303)
    })

    .get(`${PATH}/code`, { who: anyone }, c => {
      if (readCookie(c, BROWSER) === undefined) return c.redirect(PATH, 303)
      return c.render(<CodePage view={emptyView} hasMailServer={hasMailServer} />)
    })

    .post(`${PATH}/code`, { who: anyone }, async c => {
      const reading = readForm(c, codeForm)
      if (!reading.ok) return c.render(<CodePage view={reading.view} hasMailServer={hasMailServer} />, 422)
      const trying = {
        ...{ browser: readCookie(c, BROWSER), typed: reading.values.code },
        submission: c.get('submission'),
      }
      const tried = await tryCode(needs, trying)
      if (!tried.signedIn) {
        const t = copy.in(c.get('language')).enter
        const view = withError(c.get('body'), 'code', tried.over ? t.over : t.wrong)
        return c.render(<CodePage view={view} hasMailServer={hasMailServer} />, 422)
      }
      keepForVisit(c, SESSION, tried.token, '/staff')
      forgetCookie(c, BROWSER, PATH)
      return c.redirect(returnAddress(c), 303)
    })

    .post('/staff/sign-out', { who: anyone }, async c => {
      readPress(c)
      const session = readCookie(c, SESSION)
      if (session !== undefined) await endSession(needs, session)
      forgetCookie(c, SESSION, '/staff')
      notice(c, copy.in(c.get('language')).signedOut)
      return c.redirect(PATH, 303)
    })
}
