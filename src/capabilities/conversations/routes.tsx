import { anyone } from '../../platform/access/index.ts'
import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { TalkPage } from './pages/talk.tsx'

export const conversationsRoutes = ({ area }: Needs): Routes =>
  routes().get('/talk-to-a-person', { who: anyone, keep: 'until-changed' }, c =>
    c.render(<TalkPage area={area} />)
  )
