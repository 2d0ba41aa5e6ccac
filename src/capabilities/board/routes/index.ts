import { routes, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { agendaRoutes } from './agenda.tsx'
import { deskRoutes } from './desk.tsx'
import { lineRoutes } from './lines.tsx'
import { minutesRoutes } from './minutes.tsx'
import { publicRoutes } from './public.tsx'
import { publishingRoutes } from './publishing.tsx'
import { questionRoutes } from './questions.tsx'

/** Every address about meetings. Words in an address stand before keys: /staff/meetings/questions is no meeting. */
export function boardRoutes(needs: Needs): Routes {
  const rooms = [
    questionRoutes,
    deskRoutes,
    agendaRoutes,
    lineRoutes,
    minutesRoutes,
    publishingRoutes,
    publicRoutes,
  ]
  const list = rooms.flatMap(room => room(needs).list)
  return { ...routes(), list }
}
