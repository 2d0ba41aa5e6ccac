import { anyone, publicVisitor } from '../../../platform/access/index.ts'
import type { KeptContext, Routes } from '../../../platform/http/index.ts'
import { isCalendarDate } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import { themeBook, type ThemeBookSnapshot } from '../../themes/index.ts'
import { publicStories, StoriesPage, tellers, type Looked, type Looking } from '../../voices/index.ts'

const MOST_WORDS = 200

/**
 * Stories people let us share: published snapshots and nothing else, newest batch first. Not kept: pages kept for everyone
 * are kept by their path, and this list has questions behind "?".
 */
export function addStories(all: Routes, { store, area }: Needs): void {
  all.get('/stories', { who: anyone }, async c => {
    const looked = lookedFor(c)
    const found = await store.as(publicVisitor, async db => {
      const book = (await themeBook(db))?.snapshot ?? null
      const asking = looking(c, looked, book)
      return { book, after: asking.after, ...(await publicStories(db, asking)) }
    })
    const { stories, next, book, after } = found
    const further =
      next === null ? null : `/stories?${asked({ ...looked, on: next.on, after: String(next.number) })}`
    const themes = themesOf(book).map(({ key, title }) => ({ value: key, text: title }))
    const page = { stories, area, looked, themes, next: further, after: after?.number ?? null }
    return c.render(<StoriesPage {...page} />)
  })
}

/** What stands in the address. A choice that the form does not offer finds nothing, and says so. */
function lookedFor(c: KeptContext): Looked {
  const value = (name: string) =>
    (c.req.query(name) ?? '')
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, MOST_WORDS)
  return { words: value('words'), theme: value('theme'), about: value('about'), who: value('who') }
}

function looking(
  c: KeptContext,
  { words, theme, about, who }: Looked,
  book: ThemeBookSnapshot | null
): Looking {
  const [on, number] = [c.req.query('on'), Number(c.req.query('after'))]
  const known = who === '' ? null : tellers.find(one => one === who)
  return {
    words: words === '' ? null : words,
    cornerstone: about === '' ? null : about,
    teller: known ?? null,
    only: known === undefined ? [] : theme === '' ? null : sharedIn(book, theme),
    after:
      isCalendarDate(on) && Number.isInteger(number) && number > 0 && number < 2 ** 31
        ? { on, number }
        : null,
  }
}

const themesOf = (book: ThemeBookSnapshot | null) =>
  (book?.cornerstones ?? []).flatMap(({ themes }) => themes)

/** Numbers of the public stories of one theme, whichever side they stand on. */
function sharedIn(book: ThemeBookSnapshot | null, key: string): number[] {
  const theme = themesOf(book).find(one => one.key === key)
  return [...(theme?.strength?.shared ?? []), ...(theme?.development?.shared ?? [])].map(Number)
}

const asked = (values: Readonly<Record<string, string>>): string =>
  new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString()
