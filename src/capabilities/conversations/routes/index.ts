import { routes, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { addPublic } from './public.tsx'

export function conversationsRoutes(needs: Needs): Routes {
  const all = routes()
  addPublic(all, needs)
  return all
}
