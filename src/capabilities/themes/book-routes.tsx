import { needsTwoPeople, type Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { signedIn } from '../../platform/access/index.ts'
import { once } from '../../platform/db/index.ts'
import { emptyView, readForm, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { draftBook, proposeBook } from './book.ts'
import { copy, staffCopy } from './copy.ts'
import { bookForm } from './forms.ts'
import { PublishPage } from './pages/publish.tsx'
import { mayTheme } from './rules/policy.ts'

/** See the public page before it is public, and publish it. */
export function addBook(all: Routes, needs: Needs): void {
  const { store, area, today } = needs

  all
    .get('/staff/themes/book', { who: signedIn }, c => showBook(c, emptyView, 200))

    .post('/staff/themes/book', { who: mayTheme }, async c => {
      const reading = readForm(c, bookForm)
      if (!reading.ok) return showBook(c, reading.view, 422)
      const { title } = copy.in('en-GB').book
      const proposal = { by: actingPerson(c.get('actor')), title, note: reading.values.note || null }
      const { outcome } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), () => proposeBook(needs, db, proposal))
      )
      const t = staffCopy.in(c.get('language')).book
      notice(c, outcome.published ? t.published : t.asked)
      return c.redirect('/staff/themes', 303)
    })

  async function showBook(c: KeptContext, view: FormView, status: 200 | 422) {
    const book = await store.as(c.get('actor'), db => draftBook(db, area, today()))
    const facts = { book, view, needsTwo: needsTwoPeople(area, 'theme') }
    return c.render(<PublishPage {...facts} sorts={mayTheme.allows(c.get('actor'))} />, status)
  }
}
