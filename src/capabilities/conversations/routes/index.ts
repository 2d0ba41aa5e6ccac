import { routes, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { addPublic } from './public.tsx'
import { addRota } from './rota.tsx'
import { addStaffCall } from './staff-call.tsx'
import { addStaffList } from './staff-list.tsx'

export function conversationsRoutes(needs: Needs): Routes {
  const all = routes()
  addPublic(all, needs)
  addStaffList(all, needs)
  addRota(all, needs)
  addStaffCall(all, needs) // last: /staff/calls/:id would take the others' addresses
  return all
}
