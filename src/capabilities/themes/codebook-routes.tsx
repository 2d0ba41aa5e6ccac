import type { Needs } from '../area/index.ts'
import { anyone } from '../../platform/access/index.ts'
import type { Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import { themeBooks } from './book.ts'
import { CodebookPage } from './pages/codebook.tsx'

const open = { who: anyone, keep: 'until-changed' } as const

/** How stories are sorted, for everybody, with every earlier version. */
export function addCodebook(all: Routes, { store }: Needs): void {
  all
    .get('/themes/how-we-sort', open, async c => {
      const books = await store.as(c.get('actor'), themeBooks)
      return c.render(<CodebookPage book={books[0] ?? null} books={books} />)
    })
    .get('/themes/how-we-sort/:version', open, async c => {
      const books = await store.as(c.get('actor'), themeBooks)
      const book = books.find(({ version }) => String(version) === c.req.param('version'))
      if (book === undefined) throw new NotFound('There is no such version.')
      return c.render(<CodebookPage book={book} books={books} />)
    })
}
