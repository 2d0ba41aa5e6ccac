import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { addOffline } from './offline-routes.tsx'
import { addPhotos } from './photo-routes.tsx'
import { addPoints } from './point-routes.tsx'
import { addPrinting } from './printing-routes.tsx'
import { addSending } from './sending-routes.tsx'
import { addSessions } from './session-routes.tsx'

/** Groups and events: the session, its points, sending them, what is printed, photos, and the page without signal. */
export function groupsRoutes(needs: Needs): Routes {
  const all = routes()
  addSessions(all, needs)
  addPoints(all, needs)
  addSending(all, needs)
  addPrinting(all, needs)
  addPhotos(all, needs)
  addOffline(all, needs)
  return all
}
