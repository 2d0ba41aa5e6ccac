import { routes, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { factRoutes } from './facts.tsx'
import { planRoutes } from './plans.tsx'
import { promiseRoutes } from './promises.tsx'
import { publicRoutes } from './public.tsx'

/** Every address of the plan. */
export function allPlanRoutes(needs: Needs): Routes {
  const parts = [publicRoutes(needs), planRoutes(needs), promiseRoutes(needs), ...factRoutes(needs)]
  return { ...routes(), list: parts.flatMap(({ list }) => list) }
}
