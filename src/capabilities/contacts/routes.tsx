import { anyone } from '../../platform/access/index.ts'
import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { StoppedPage, StopPage } from './pages/stop.tsx'
import { stopHashOf } from './relay.ts'
import * as store from './store.ts'

/**
 * The link at the end of each letter. Opening it changes nothing, so a mail scanner may; a press stops. The same address
 * is the one-click button of mail programs, which asks for no cookie, no key and no second page. Source: RFC 8058.
 * Whatever stands in the address, the answer is the same: it tells nobody whether there was something to stop.
 */
export function contactsRoutes(needs: Needs): Routes {
  return routes()
    .get('/stop/:token', { who: anyone }, c => c.render(<StopPage />))
    .post('/stop/:token', { who: anyone, pressedElsewhere: true }, async c => {
      const receipt = stopHashOf(needs, c.req.param('token'))
      await needs.store.as({ kind: 'public', receipt }, store.removeByStopLink)
      return c.render(<StoppedPage />)
    })
}
