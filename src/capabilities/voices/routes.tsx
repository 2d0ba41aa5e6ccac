import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { addComingBack } from './coming-back-routes.tsx'
import { addSending } from './sending-routes.tsx'
import { addQuestions } from './tell-us-routes.tsx'

export function voicesRoutes(needs: Needs): Routes {
  const all = routes()
  addQuestions(all, needs)
  addSending(all, needs)
  addComingBack(all, needs)
  return all
}
