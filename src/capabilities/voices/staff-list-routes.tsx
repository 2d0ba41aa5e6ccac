import type { KeptContext, Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { StaffListPage } from './pages/staff-list.tsx'
import { OlderAndNewer } from './pages/older-and-newer.tsx'
import { mayReadStories } from './rules/policy.ts'
import { isShow, workList, type Show } from './rules/worklist.ts'
import * as store from './store/index.ts'

const PAGE = 50

/** Stories to read, to answer, late, answered. */
export function addStaffList(all: Routes, needs: Needs): void {
  all.get('/staff/stories', { who: mayReadStories }, c => {
    const wanted = c.req.query('show')
    return list(c, needs, isShow(wanted) ? wanted : 'to-read', pageIn(c))
  })
}

async function list(c: KeptContext, needs: Needs, show: Show, page: number): Promise<Response> {
  const { area, today } = needs
  const facts = await needs.store.as(c.get('actor'), async db => ({
    open: await store.findUnanswered(db),
    answeredCount: await store.countAnswered(db),
    answered:
      show === 'answered' ? await store.findAnswered(db, { limit: PAGE, offset: (page - 1) * PAGE }) : [],
  }))
  const listOf = (each: Exclude<Show, 'answered'>) => workList(facts.open, each, area.standards, today())
  const sizeOf = (each: Exclude<Show, 'answered'>) => listOf(each).late.length + listOf(each).due.length
  const counts = {
    ...{ 'to-read': sizeOf('to-read'), 'to-answer': sizeOf('to-answer'), late: sizeOf('late') },
    answered: facts.answeredCount,
  }
  const shown = show === 'answered' ? { late: [], due: facts.answered } : listOf(show)
  return c.render(
    <StaffListPage show={show} counts={counts} late={shown.late} rest={shown.due}>
      {show === 'answered' && (
        <OlderAndNewer
          page={page}
          more={page * PAGE < facts.answeredCount}
          at="/staff/stories?show=answered&page="
        />
      )}
    </StaffListPage>
  )
}

/** The page asked for; the first for anything that is not a page. */
export function pageIn(c: KeptContext): number {
  const page = Number(c.req.query('page') ?? 1)
  return Number.isInteger(page) && page >= 1 && page <= 10_000 ? page : 1
}
