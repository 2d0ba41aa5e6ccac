import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { snippet } from '../voices/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { emptyView, readForm, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { Conflict } from '../../standards/errors.ts'
import { endingCopy } from './codebook-copy.ts'
import { mergeForm, splitForm, toField } from './codebook-forms.ts'
import { mergeTheme, splitTheme } from './ending.ts'
import { MergePage, SplitPage, WhichPartsPage } from './pages/ending.tsx'
import { mayTheme } from './rules/policy.ts'
import type { Side, Theme } from './rules/theme.ts'
import { findPlacements } from './store/placements.ts'
import { findThemes } from './store/themes.ts'
import { sortableStories } from './stories.ts'
import { standingThemeAt } from './theme-at.ts'

/** Merging and splitting: a theme ends, its stories move, its address says what became of it. */
export function addEndings(all: Routes, needs: Needs): void {
  const { store } = needs

  all
    .get('/staff/themes/:key/merge', { who: mayTheme }, c => showMerge(c, emptyView, 200))

    .post('/staff/themes/:key/merge', { who: mayTheme }, async c => {
      const key = c.req.param('key') ?? ''
      const others = await store.as(c.get('actor'), async db => (await pairOf(db, key)).others)
      const reading = readForm(c, mergeForm(others))
      if (!reading.ok) return showMerge(c, reading.view, 422)
      const by = actingPerson(c.get('actor'))
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          await mergeTheme(needs, db, { theme: key, ...reading.values, by })
          return null
        })
      )
      notice(c, words(c).merged)
      return c.redirect(`/staff/themes/${reading.values.into}`, 303)
    })

    .get('/staff/themes/:key/split', { who: mayTheme }, async c => {
      const desk = await store.as(c.get('actor'), db => splitDesk(db, c))
      if (desk.into.length < 2) return c.render(<WhichPartsPage {...desk} asked={wasAsked(c)} />)
      return c.render(<SplitPage {...desk} form={splitForm(desk)} view={emptyView} />)
    })

    .post('/staff/themes/:key/split', { who: mayTheme }, async c => {
      const desk = await store.as(c.get('actor'), db => splitDesk(db, c))
      if (desk.into.length < 2) return c.render(<WhichPartsPage {...desk} asked />, 422)
      const form = splitForm(desk)
      const reading = readForm(c, form)
      if (!reading.ok) return c.render(<SplitPage {...desk} form={form} view={reading.view} />, 422)
      const { why, ...rest } = reading.values
      const chosen: Readonly<Record<string, readonly string[]>> = rest
      const goes = (story: string, side: Side) => {
        const to = chosen[toField({ story, side })]
        if (to === undefined) throw new Conflict('A story came to this theme in the meantime.')
        return to
      }
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const into = desk.into.map(({ key }) => key)
          const by = actingPerson(c.get('actor'))
          await splitTheme(needs, db, { theme: desk.theme.key, into, choose: goes, why, by })
          return null
        })
      )
      notice(c, words(c).splitDone)
      return c.redirect(`/staff/themes/${desk.theme.key}`, 303)
    })

  async function showMerge(c: KeptContext, view: FormView, status: 200 | 422) {
    const pair = await store.as(c.get('actor'), db => pairOf(db, c.req.param('key') ?? ''))
    return c.render(<MergePage {...pair} form={mergeForm(pair.others)} view={view} />, status)
  }
}

const words = (c: KeptContext) => endingCopy.in(c.get('language'))
const wasAsked = (c: KeptContext): boolean => c.req.query('asked') !== undefined

async function pairOf(db: Db, key: string): Promise<{ theme: Theme; others: readonly Theme[] }> {
  const theme = await standingThemeAt(db, key)
  return { theme, others: (await findThemes(db)).filter(one => one.key !== key) }
}

/** The theme, the parts that were chosen in the address, and every story of it with what it begins with. */
async function splitDesk(db: Db, c: KeptContext) {
  const pair = await pairOf(db, c.req.param('key') ?? '')
  const asked = new Set(c.req.queries('into') ?? [])
  const placed = await findPlacements(db, { theme: pair.theme.key })
  const readable = await sortableStories(
    db,
    placed.map(({ story }) => story)
  )
  const beginnings = new Map(readable.map(story => [story.id, snippet(story.words, 300)]))
  const stories = new Map(
    placed.map(({ story, side }) => [
      toField({ story, side }),
      { story, side, beginning: beginnings.get(story) ?? null },
    ])
  )
  return {
    ...pair,
    into: pair.others.filter(({ key }) => asked.has(key)),
    stories: [...stories.values()],
  }
}
