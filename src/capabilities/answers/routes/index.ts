import { routes, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { addPublic } from './public.tsx'
import { addStories } from './stories.tsx'
import { addSite } from './site.tsx'
import { addTelling } from './telling.tsx'
import { addTrail } from './trail.tsx'

export function answersRoutes(needs: Needs): Routes {
  const all = routes()
  addPublic(all, needs)
  addStories(all, needs)
  addTrail(all, needs)
  addSite(all, needs)
  addTelling(all, needs)
  return all
}
