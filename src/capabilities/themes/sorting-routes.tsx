import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { filledView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import { isId } from '../../standards/random-id.ts'
import { staffCopy } from './copy.ts'
import { fieldOf, placeOf, sortForm, tickOf } from './forms.ts'
import { AllSortedPage, SortPage } from './pages/sort.tsx'
import { placeStory } from './placing.ts'
import { mayTheme } from './rules/policy.ts'
import { nextAfter, type Place } from './rules/sorting.ts'
import type { Theme } from './rules/theme.ts'
import { findPlacements, type Placed } from './store/placements.ts'
import { findThemes } from './store/themes.ts'
import { sortableStories, storiesToSort, type StoryToSort } from './stories.ts'

interface Desk {
  readonly story: StoryToSort
  readonly themes: readonly Theme[]
  readonly placed: readonly Placed[]
  readonly left: number
}

/** One story a page: what does it say? */
export function addSorting(all: Routes, needs: Needs): void {
  const { store, area } = needs

  all
    .get('/staff/themes/sort', { who: mayTheme }, async c => {
      const stories = await store.as(c.get('actor'), storiesToSort)
      const next = nextAfter(stories, c.req.query('after')) ?? stories[0]
      return next ? c.redirect(`/staff/themes/sort/${next.id}`) : c.render(<AllSortedPage />)
    })

    .get('/staff/themes/sort/:story', { who: mayTheme }, async c => {
      const desk = await store.as(c.get('actor'), db => deskOf(db, c.req.param('story')))
      return showDesk(c, desk, ticksOf(desk), 200)
    })

    .post('/staff/themes/sort/:story', { who: mayTheme }, async c => {
      const desk = await store.as(c.get('actor'), db => deskOf(db, c.req.param('story')))
      const reading = readForm(c, sortForm(area, desk.themes))
      if (!reading.ok) return showDesk(c, desk, reading.view, 422)
      const chosen = Object.values(reading.values).flat().map(placeOf)
      const wantsNew = reading.button === 'new'
      if (chosen.length === 0 && !wantsNew) {
        const field = fieldOf(desk.story.cornerstone ?? area.cornerstones[0]?.key ?? '')
        return showDesk(c, desk, withError(c.get('body'), field, words(c).missing), 422)
      }
      const { outcome: left } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), () => sortStory(db, c, desk.story.id, chosen))
      )
      notice(c, wantsNew ? words(c).savedFirst : words(c).saved(left))
      return c.redirect(wantsNew ? `/staff/themes/new?story=${desk.story.id}` : '/staff/themes/sort', 303)
    })

  /** Says how many stories are left. */
  async function sortStory(db: Db, c: KeptContext, story: string, chosen: readonly Place[]): Promise<number> {
    const by = actingPerson(c.get('actor'))
    if (chosen.length > 0) await placeStory(needs, db, { story, places: chosen, by })
    return (await storiesToSort(db)).length
  }

  function showDesk(c: KeptContext, desk: Desk, view: FormView, status: 200 | 422) {
    const { story, themes, left, placed } = desk
    const form = sortForm(area, themes)
    return c.render(
      <SortPage {...{ area, story, themes, form, view, left }} isSorted={placed.length > 0} />,
      status
    )
  }
}

const words = (c: KeptContext) => staffCopy.in(c.get('language')).sort

async function deskOf(db: Db, id: string): Promise<Desk> {
  const [story] = isId(id) ? await sortableStories(db, [id]) : []
  if (story === undefined) throw new NotFound('This story is not one to sort.')
  const placed = await findPlacements(db, { story: id })
  return { story, placed, themes: await findThemes(db), left: (await storiesToSort(db)).length }
}

/** Where the story stands already, as ticks. */
function ticksOf({ themes, placed }: Desk): FormView {
  const ticks: Record<string, string[]> = {}
  for (const { theme, side } of placed) {
    const cornerstone = themes.find(({ key }) => key === theme)?.cornerstone
    if (cornerstone !== undefined) (ticks[fieldOf(cornerstone)] ??= []).push(tickOf(theme, side))
  }
  return filledView(ticks)
}
