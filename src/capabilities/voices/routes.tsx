import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { addComingBack } from './coming-back-routes.tsx'
import { addHowWeTellYou } from './how-we-tell-you.tsx'
import { addLetter } from './letter/routes.tsx'
import { addSending } from './sending-routes.tsx'
import { addAskingAgain } from './asking-again/routes.tsx'
import { addServiceFirst } from './staff/service-routes.tsx'
import { addVersions } from './staff/version-routes.tsx'
import { addAppeals } from './staff/appeal-routes.tsx'
import { addAnswering } from './staff/answering-routes.tsx'
import { addDesk } from './staff/desk-routes.tsx'
import { addMoving } from './staff/moving-routes.tsx'
import { addNewDay } from './staff/new-day-routes.tsx'
import { addStaffActs } from './staff-acts-routes.tsx'
import { addStaffList } from './staff-list-routes.tsx'
import { addStaffStory } from './staff-story-routes.tsx'
import { addTelling } from './telling/routes.tsx'
import { addTellingForStaff } from './telling/staff-routes.tsx'
import { addTakingBack } from './taking-back/routes.tsx'
import { addStaffTakingBack } from './taking-back/staff-routes.tsx'
import { addQuestions } from './tell-us-routes.tsx'

export function voicesRoutes(needs: Needs): Routes {
  const all = routes()
  const parts = [
    addQuestions,
    addSending,
    addComingBack,
    addHowWeTellYou,
    addLetter,
    addStaffList,
    addMoving,
    addNewDay,
    addAnswering,
    addAppeals,
    addServiceFirst,
    addVersions,
    addAskingAgain,
    addDesk,
    addStaffStory,
    addStaffActs,
    addTakingBack,
    addTelling,
    addTellingForStaff,
    addStaffTakingBack,
  ]
  for (const add of parts) add(all, needs)
  return all
}
