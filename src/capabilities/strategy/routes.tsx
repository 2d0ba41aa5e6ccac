import { anyone } from '../../platform/access/index.ts'
import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { AboutPage } from './pages/about.tsx'
import { CornerstonesPage } from './pages/cornerstones.tsx'
import { WordsPage } from './pages/words.tsx'

const open = { who: anyone, keep: 'until-changed' } as const

/** The partnership's own settings, as pages: nothing here is asked of the store. */
export const strategyRoutes = ({ area }: Needs): Routes =>
  routes()
    .get('/about', open, c => c.render(<AboutPage area={area} />))
    .get('/about/cornerstones', open, c => c.render(<CornerstonesPage area={area} />))
    .get('/about/words', open, c => c.render(<WordsPage area={area} />))
