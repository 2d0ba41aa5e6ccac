import type { Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { StaffListPage } from './pages/staff-list.tsx'
import { mayReadStories } from './rules/policy.ts'
import { afterIn, isShow } from './rules/worklist.ts'
import { listOf } from './staff/list.ts'

/** Stories to read, to answer, late, answered. */
export function addStaffList(all: Routes, needs: Needs): void {
  all.get('/staff/stories', { who: mayReadStories }, async c => {
    const wanted = c.req.query('show')
    const show = isShow(wanted) ? wanted : 'to-read'
    const after = afterIn(c.req.query('after'))
    const me = actingPerson(c.get('actor')).id
    const facts = await needs.store.as(c.get('actor'), db => listOf(needs, db, { show, after, me }))
    return c.render(<StaffListPage show={show} facts={facts} first={after === null} />)
  })
}
