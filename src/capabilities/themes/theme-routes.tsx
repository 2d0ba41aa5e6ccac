import type { Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { snippet } from '../voices/index.ts'
import { signedIn } from '../../platform/access/index.ts'
import { once, type Db } from '../../platform/db/index.ts'
import { filledView, readForm, withError, type FormView } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { addTheme } from './adding.ts'
import { allTitles } from './asking.ts'
import { themeBook } from './book.ts'
import { staffCopy } from './copy.ts'
import { themeForm } from './forms.ts'
import { EditPage } from './pages/edit.tsx'
import { ListPage } from './pages/list.tsx'
import { OnePage } from './pages/one.tsx'
import { mayTheme } from './rules/policy.ts'
import { isReworded, sides, wordingFields, type Side, type Theme, type Wording } from './rules/theme.ts'
import { countStories, findPlacements, type Placed } from './store/placements.ts'
import { cameFrom } from './rules/fate.ts'
import { findFates } from './store/fates.ts'
import { findAgreements, findQuotes } from './store/marks.ts'
import { findThemes, findWordings, insertWording } from './store/themes.ts'
import { sortableStories, storiesToSort } from './stories.ts'
import { standingThemeAt, themeAt } from './theme-at.ts'

/** Themes for staff: the list, one theme, adding one, and saying one in new words. */
export function addThemes(all: Routes, needs: Needs): void {
  const { store, area, today } = needs
  const themeOf = themeForm(area)

  all
    .get('/staff/themes', { who: signedIn }, async c => {
      const facts = await store.as(c.get('actor'), async db => ({
        fates: await findFates(db),
        titles: await allTitles(db),
        themes: await findThemes(db),
        counts: await countStories(db),
        toSort: (await storiesToSort(db)).length,
        published: await themeBook(db),
      }))
      return c.render(<ListPage area={area} {...facts} sorts={mayTheme.allows(c.get('actor'))} />)
    })

    .get('/staff/themes/new', { who: mayTheme }, c =>
      showEdit(c, filledView({ story: c.req.query('story') ?? '', version: 0 }), null)
    )

    .post('/staff/themes/new', { who: mayTheme }, async c => {
      const read = readWording(c)
      if (!read.ok) return showEdit(c, read.view, null, 422)
      const by = actingPerson(c.get('actor'))
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), () => addTheme(needs, db, { wording: read.wording, by }))
      )
      notice(c, words(c).edit.added)
      return c.redirect(read.story === '' ? '/staff/themes' : `/staff/themes/sort/${read.story}`, 303)
    })

    .get('/staff/themes/:key', { who: signedIn }, async c => {
      const facts = await store.as(c.get('actor'), async db => {
        const theme = await themeAt(db, c.req.param('key'))
        const placed = await findPlacements(db, { theme: theme.key })
        const readable = await sortableStories(
          db,
          placed.map(({ story }) => story)
        )
        const stories = new Map(readable.map(({ id, words }) => [id, words]))
        const withWords = placed.map(one => withBeginning(one, stories.get(one.story)))
        return {
          theme,
          placed: withWords,
          wordings: await findWordings(db, theme.key),
          ...(await historyOf(db, theme.key)),
        }
      })
      return c.render(<OnePage area={area} {...facts} sorts={mayTheme.allows(c.get('actor'))} />)
    })

    .get('/staff/themes/:key/edit', { who: mayTheme }, async c => {
      const theme = await store.as(c.get('actor'), db => standingThemeAt(db, c.req.param('key')))
      const words = Object.fromEntries(wordingFields.map(field => [field, theme[field]]))
      return showEdit(c, filledView({ ...words, version: theme.version, story: '' }), theme)
    })

    .post('/staff/themes/:key/edit', { who: mayTheme }, async c => {
      const theme = await store.as(c.get('actor'), db => standingThemeAt(db, c.req.param('key')))
      const read = readWording(c)
      if (!read.ok) return showEdit(c, read.view, theme, 422)
      try {
        const { outcome: changed } = await store.as(c.get('actor'), db =>
          once(db, c.get('submission'), () => reword(db, c, theme.key, read))
        )
        notice(c, changed ? words(c).edit.changed : words(c).edit.same)
      } catch (fault) {
        if (!(fault instanceof NotAsItWas)) throw fault
        return showEdit(c, withError(c.get('body'), fault.field, words(c).edit[fault.code]), theme, 422)
      }
      return c.redirect(`/staff/themes/${theme.key}`, 303)
    })

  /** Writes the next version. Errors: NotAsItWas when somebody else has, or a side with stories would lose its words. */
  async function reword(db: Db, c: KeptContext, key: string, read: { wording: Wording; version: number }) {
    const theme = await themeAt(db, key)
    if (theme.version !== read.version) throw new NotAsItWas('moved', 'title')
    const lost = await sideLost(db, theme, read.wording)
    if (lost !== undefined) throw new NotAsItWas('sideInUse', lost)
    if (!isReworded(theme, read.wording)) return false
    const next = { key, version: theme.version + 1, wording: read.wording }
    await insertWording(db, { ...next, by: actingPerson(c.get('actor')), on: today() })
    return true
  }

  function readWording(c: KeptContext) {
    const reading = readForm(c, themeOf)
    if (!reading.ok) return { ok: false as const, view: reading.view }
    const { version, story, strength, development, definition, ...more } = reading.values
    const { statement, belongs, leftOut, theirWords, ...rest } = more
    if (strength === '' && development === '') {
      return { ok: false as const, view: withError(c.get('body'), 'strength', words(c).edit.sideMissing) }
    }
    const cornerstone = area.cornerstones.find(({ key }) => key === rest.cornerstone)
    if (statement !== null && !cornerstone?.statements.some(({ code }) => code === statement)) {
      return {
        ok: false as const,
        view: withError(c.get('body'), 'statement', words(c).edit.statementElsewhere),
      }
    }
    const some = (text: string) => text || null
    const said = {
      ...{ strength: some(strength), development: some(development), definition: some(definition) },
      ...{ statement, belongs: some(belongs), leftOut: some(leftOut), theirWords: some(theirWords) },
    }
    return { ok: true as const, wording: { ...rest, ...said }, version: Number(version), story }
  }

  function showEdit(c: KeptContext, view: FormView, theme: Theme | null, status: 200 | 422 = 200) {
    const back = theme === null ? '/staff/themes' : `/staff/themes/${theme.key}`
    return c.render(<EditPage form={themeOf} view={view} isNew={theme === null} back={back} />, status)
  }
}

/** Thrown, so that nothing is kept of a press that did not do its work: the corrected one is still the same press. */
class NotAsItWas extends Error {
  readonly code: 'moved' | 'sideInUse'
  readonly field: string

  constructor(code: NotAsItWas['code'], field: string) {
    super(`The theme cannot take these words: ${code}`)
    this.code = code
    this.field = field
  }
}

const words = (c: KeptContext) => staffCopy.in(c.get('language'))

const withBeginning = (one: Placed, words: string | undefined) => ({
  ...one,
  beginning: words === undefined ? null : snippet(words),
})

/** A side that stories stand on and that the new words leave out. */
async function sideLost(db: Db, theme: Theme, wording: Wording): Promise<Side | undefined> {
  const placed = await findPlacements(db, { theme: theme.key })
  return sides.find(side => wording[side] === null && placed.some(one => one.side === side))
}

/** What became of a theme and what became part of it, how far readers agree about it, and how many quotes it has. */
async function historyOf(db: Db, key: string) {
  const fates = await findFates(db)
  const agreement = (await findAgreements(db)).find(({ theme }) => theme === key) ?? null
  const quotes = (await findQuotes(db)).filter(({ theme }) => theme === key).length
  const fate = fates.find(({ theme }) => theme === key) ?? null
  return { fate, cameFrom: cameFrom(key, fates), agreement, quotes, titles: await allTitles(db) }
}
