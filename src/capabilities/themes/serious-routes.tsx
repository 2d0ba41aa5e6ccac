import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { emptyView, readForm, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import { addTheme } from './adding.ts'
import { seriousCopy } from './codebook-copy.ts'
import { seriousEndForm } from './codebook-forms.ts'
import { placeStory } from './placing.ts'
import { hashOfWords } from './quotes.ts'
import { SeriousListPage, TakeOffPage, type SeriousShown } from './pages/serious.tsx'
import { mayTheme } from './rules/policy.ts'
import { bareWording } from './rules/theme.ts'
import { endSerious, findSerious, nameSerious } from './store/marks.ts'
import { findPlacements } from './store/placements.ts'
import type { Hand } from './store/themes.ts'
import { publishedStories, sortableStories } from './stories.ts'

/** Few voices, and serious: a list that no count orders, and taking one off it with a reason. */
export function addSerious(all: Routes, needs: Needs): void {
  const { store, today } = needs
  all
    .get('/staff/themes/serious', { who: mayTheme }, async c => {
      const marks = await store.as(c.get('actor'), marksShown)
      return c.render(<SeriousListPage marks={marks} />)
    })

    .get('/staff/themes/serious/:id', { who: mayTheme }, c => showOne(c, emptyView, 200))

    .post('/staff/themes/serious/:id', { who: mayTheme }, async c => {
      const reading = readForm(c, seriousEndForm)
      if (!reading.ok) return showOne(c, reading.view, 422)
      const by = actingPerson(c.get('actor'))
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const { id } = await markAt(db, c.req.param('id') ?? '')
          await endSerious(db, { serious: id, why: reading.values.why, by, on: today() })
          return null
        })
      )
      notice(c, seriousCopy.in(c.get('language')).taken)
      return c.redirect('/staff/themes/serious', 303)
    })

  all.post('/staff/themes/serious/:id/theme', { who: mayTheme }, async c => {
    const by = actingPerson(c.get('actor'))
    const { outcome: key } = await store.as(c.get('actor'), db =>
      once(db, c.get('submission'), () => giveTheme(db, c.req.param('id'), by))
    )
    notice(c, seriousCopy.in(c.get('language')).given)
    return c.redirect(`/staff/themes/${key}`, 303)
  })

  /** A theme of its own stands beside the counted ones wherever people choose, with a single story in it. */
  async function giveTheme(db: Db, id: string, by: Hand): Promise<string> {
    const { title, cornerstone, story, theme } = await markAt(db, id)
    if (theme !== null) return theme
    const words = {
      ...bareWording,
      title: title.slice(0, 100),
      cornerstone,
      strength: null,
      development: title,
    }
    const key = await addTheme(needs, db, { wording: words, by })
    const places = await findPlacements(db, { story })
    await placeStory(needs, db, { story, by, places: [...places, { theme: key, side: 'development' }] })
    await nameSerious(db, id, key)
    return key
  }

  async function showOne(c: KeptContext, view: FormView, status: 200 | 422) {
    const mark = await store.as(c.get('actor'), db => markAt(db, c.req.param('id') ?? ''))
    return c.render(<TakeOffPage mark={mark} view={view} />, status)
  }
}

async function markAt(db: Db, id: string): Promise<SeriousShown> {
  const mark = (await marksShown(db)).find(one => one.id === id)
  if (mark === undefined) throw new NotFound('There is nothing like that on the list.')
  return mark
}

/** What is on the list, with the words as far as this person may read them, and whether they are public. */
async function marksShown(db: Db): Promise<SeriousShown[]> {
  const marks = await findSerious(db)
  const marked = marks.map(({ story }) => story)
  const stories = await sortableStories(db, marked)
  const readable = new Map(stories.map(story => [story.id, story.words]))
  const published = await publishedStories(db, marked)
  return marks.map(mark => {
    const { story, from, to, wordsHash } = mark
    const words = readable.get(story)
    const isSame = words !== undefined && hashOfWords(words) === wordsHash
    const open = published.get(story)
    return {
      ...mark,
      words: isSame ? words.slice(from, to) : null,
      isPublic: open !== undefined && hashOfWords(open.words) === wordsHash,
    }
  })
}
