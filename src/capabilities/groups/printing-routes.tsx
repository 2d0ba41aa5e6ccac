import type { Routes } from '../../platform/http/index.ts'
import { drawCode } from '../../platform/receipts/index.ts'
import { workOn } from '../voices/index.ts'
import type { Needs } from '../area/index.ts'
import { PaperFormPage } from './pages/paper.tsx'
import { lookUpOf } from './pages/slips.tsx'
import { AnswersSheetPage } from './pages/sheet.tsx'
import { mayRunGroups } from './rules/policy.ts'
import { sessionAt } from './session-routes.tsx'
import * as store from './store.ts'

/** How many points one print of the paper form has room for. */
const POINTS_ON_PAPER = 8

/** What is printed: the paper form with its slips, and the answers to hand out. */
export function addPrinting(all: Routes, needs: Needs): void {
  all
    .get('/staff/session-paper', { who: mayRunGroups }, c => {
      const codes = Array.from({ length: POINTS_ON_PAPER }, () => drawCode(needs))
      return c.render(<PaperFormPage area={needs.area} lookUp={lookUpOf(needs)} codes={codes} />)
    })
    .get('/staff/sessions/:session/sheet', { who: mayRunGroups }, async c => {
      const facts = await needs.store.as(c.get('actor'), async db => {
        const session = await sessionAt(c, db)
        const sent = (await store.findPoints(db, session.id)).filter(({ storyId }) => storyId !== null)
        const points = []
        for (const point of sent) {
          points.push({ ...point, ...(await workOn(db, point.storyId as string)) })
        }
        return { session, points }
      })
      return c.render(<AnswersSheetPage {...facts} />)
    })
}
