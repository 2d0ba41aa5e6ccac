import { routes, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { addPolis } from '../opinions/polis-routes.tsx'
import { addOpinions } from '../opinions/routes.tsx'
import { addDesk } from '../statements/desk-routes.tsx'
import { addWriting } from '../statements/writing-routes.tsx'
import { addLive } from '../live/routes.tsx'
import { addChoosing } from './choose.tsx'
import { addCardSetting } from '../cards/staff-routes.tsx'
import { addCardVoting } from '../cards/routes.tsx'
import { addEntering } from './enter.tsx'
import { addSlips } from './slips.tsx'

export function roundsRoutes(needs: Needs): Routes {
  const all = routes()
  addEntering(all, needs)
  addChoosing(all, needs)
  addCardVoting(all, needs)
  addCardSetting(all, needs)
  addSlips(all, needs)
  addLive(all, needs)
  addWriting(all, needs)
  addDesk(all, needs)
  addOpinions(all, needs)
  addPolis(all, needs)
  return all
}
