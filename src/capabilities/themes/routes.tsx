import { anyone } from '../../platform/access/index.ts'
import { routes, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { themeBook } from './book.ts'
import { addCodebook } from './codebook-routes.tsx'
import { addEndings } from './ending-routes.tsx'
import { seriousShown } from './quotes.ts'
import { addSerious } from './serious-routes.tsx'
import { BookPage } from './pages/book.tsx'
import { addBook } from './book-routes.tsx'
import { addSorting } from './sorting-routes.tsx'
import { addThemes } from './theme-routes.tsx'

export function themesRoutes(needs: Needs): Routes {
  const all = routes().get('/themes', { who: anyone, keep: 'until-changed' }, async c => {
    const facts = await needs.store.as(c.get('actor'), async db => {
      const book = (await themeBook(db))?.snapshot ?? null
      return { book, serious: await seriousShown(db, book?.serious ?? []) }
    })
    return c.render(<BookPage {...facts} />)
  })
  addCodebook(all, needs)
  addBook(all, needs)
  addSerious(all, needs)
  addSorting(all, needs)
  addEndings(all, needs)
  addThemes(all, needs) // last: /staff/themes/:key would take the others' addresses
  return all
}
