import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { addComingBack } from './coming-back-routes.tsx'
import { addPublicStories } from './public-routes.tsx'
import { addSending } from './sending-routes.tsx'
import { addStaffActs } from './staff-acts-routes.tsx'
import { addStaffList } from './staff-list-routes.tsx'
import { addStaffStory } from './staff-story-routes.tsx'
import { addTakingBack } from './taking-back/routes.tsx'
import { addStaffTakingBack } from './taking-back/staff-routes.tsx'
import { addQuestions } from './tell-us-routes.tsx'

export function voicesRoutes(needs: Needs): Routes {
  const all = routes()
  const parts = [
    addQuestions,
    addSending,
    addComingBack,
    addStaffList,
    addStaffStory,
    addStaffActs,
    addPublicStories,
    addTakingBack,
    addStaffTakingBack,
  ]
  for (const add of parts) add(all, needs)
  return all
}
