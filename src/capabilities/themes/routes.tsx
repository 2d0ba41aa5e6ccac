import { anyone } from '../../platform/access/index.ts'
import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { themeBook } from './book.ts'
import { BookPage } from './pages/book.tsx'
import { addBook } from './book-routes.tsx'
import { addSorting } from './sorting-routes.tsx'
import { addThemes } from './theme-routes.tsx'

export function themesRoutes(needs: Needs): Routes {
  const all = routes().get('/themes', { who: anyone, keep: 'until-changed' }, async c => {
    const published = await needs.store.as(c.get('actor'), themeBook)
    return c.render(<BookPage book={published?.snapshot ?? null} />)
  })
  addBook(all, needs)
  addSorting(all, needs)
  addThemes(all, needs) // last: /staff/themes/:key would take the others' addresses
  return all
}
