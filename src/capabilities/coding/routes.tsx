import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { addAgreement } from './agreement-routes.tsx'
import { addFiles } from './file-routes.tsx'
import { addList } from './list-routes.tsx'
import { addPatterns } from './pattern-routes.tsx'
import { addStory } from './story-routes.tsx'
import { addTalk } from './talk-routes.tsx'

export function codingRoutes(needs: Needs): Routes {
  const all = routes()
  addList(all, needs)
  addStory(all, needs)
  addTalk(all, needs)
  addAgreement(all, needs)
  addFiles(all, needs)
  addPatterns(all, needs)
  return all
}
