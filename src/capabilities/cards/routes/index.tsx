import { anyone } from '../../../platform/access/index.ts'
import { routes, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { PaperPage } from '../pages/paper.tsx'
import { YoungPeoplePage } from '../pages/young-people.tsx'
import { cardSetOf } from '../set.ts'
import { addCode } from './code.tsx'
import { addQuestions } from './questions.tsx'
import { addSafe } from './safe.tsx'
import { addSending } from './sending.tsx'
import { addStaff } from './staff.tsx'

const open = { who: anyone, keep: 'until-changed' } as const

export function cardsRoutes(needs: Needs): Routes {
  const set = cardSetOf(needs.area)
  const all = routes()
    .get('/young-people', open, c => c.render(<YoungPeoplePage />))
    .get('/tell-us/cards/paper', open, c => c.render(<PaperPage set={set} contact={needs.area.contact} />))
  addSafe(all, needs, set)
  addCode(all, needs)
  addSending(all, needs, set)
  addQuestions(all, needs, set)
  addStaff(all, needs)
  return all
}
