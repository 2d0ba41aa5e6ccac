import { routes } from '../../platform/http/index.ts'
import type { Needs, Room } from '../area/index.ts'
import { aboutTellers } from './about-many.ts'
import { forgetAbout, loadAbout } from './about.ts'
import { copy } from './copy.ts'
import { countAgain, reachJobs } from './jobs.ts'
import { addPublic, ASK } from './routes.tsx'
import { addDesk } from './staff-routes.tsx'

export const reachRoom: Room = {
  name: 'reach',
  routes(needs: Needs) {
    const all = routes()
    addPublic(all, needs)
    addDesk(all, needs)
    return all
  },
  afterTelling: [{ href: ASK, text: language => copy.in(language).ask.link }],
  aboutTellers,
  load: loadAbout,
  jobs: reachJobs,
  forget: forgetAbout,
  countAgain,
}
