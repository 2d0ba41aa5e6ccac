import { anyone } from '../../platform/access/index.ts'
import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { addConcerns } from './concern-routes.tsx'
import { someoneLeads } from './leads.ts'
import { measuredNow } from './measured.ts'
import { HowWeLookPage } from './pages/how-we-look.tsx'
import { addRaising } from './raise-routes.tsx'
import { addSettings } from './settings-routes.tsx'

export function safeguardingRoutes(needs: Needs): Routes {
  const all = routes().get('/how-we-look-for-danger', { who: anyone }, async c =>
    c.render(<HowWeLookPage area={needs.area} someoneLeads={await someoneLeads(needs)} {...measuredNow()} />)
  )
  addRaising(all, needs)
  addConcerns(all, needs)
  addSettings(all, needs)
  return all
}
