import { anyone } from '../../../platform/access/index.ts'
import { routes, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { YoungPeoplePage } from '../pages/young-people.tsx'
import { cardSetOf } from '../set.ts'
import { addCode } from './code.tsx'
import { addPaper } from './paper.tsx'
import { addQuestions } from './questions.tsx'
import { addSafe } from './safe.tsx'
import { addSending } from './sending.tsx'
import { addStaff } from './staff.tsx'
import { addTypingIn } from './typing-in.tsx'

const open = { who: anyone, keep: 'until-changed' } as const

export function cardsRoutes(needs: Needs): Routes {
  const set = cardSetOf(needs.area)
  const all = routes().get('/young-people', open, c => c.render(<YoungPeoplePage />))
  addSafe(all, needs, set)
  addCode(all, needs)
  addSending(all, needs, set)
  addQuestions(all, needs, set)
  addPaper(all, needs, set)
  addTypingIn(all, needs, set)
  addStaff(all, needs)
  return all
}
