import { gate } from '../../../standards/small-numbers.ts'
import type { SideInBook, ThemeBookSnapshot, ThemeInBook } from './book-shape.ts'
import type { Side, ThemeKey } from './theme.ts'

/** A story that was taken back, as far as a book can know it. */
export interface StoryInBook {
  /** Key of its publication; null when it was never public. */
  readonly publicKey: string | null
  /** Where it stood and was counted. */
  readonly places: readonly { readonly theme: ThemeKey; readonly side: Side }[]
  /** The smallest count that may be shown. */
  readonly smallNumber: number
}

/**
 * A book without one story: no list leads to it, and where the count was shown it is one less, through the gate again.
 * The same book when the story stood nowhere in it.
 */
export function withoutStory(book: ThemeBookSnapshot, story: StoryInBook): ThemeBookSnapshot {
  const { serious } = book
  return {
    ...book,
    ...(serious && { serious: serious.filter(({ quote }) => quote.number !== story.publicKey) }),
    cornerstones: book.cornerstones.map(cornerstone => ({
      ...cornerstone,
      themes: cornerstone.themes.map(theme => ({
        ...theme,
        strength: less(theme, 'strength', story),
        development: less(theme, 'development', story),
      })),
    })),
  }
}

function less(theme: ThemeInBook, side: Side, story: StoryInBook): SideInBook | null {
  const { publicKey, places, smallNumber } = story
  const here = theme[side]
  if (here === null) return null
  const counted = places.some(place => place.theme === theme.key && place.side === side)
  const { stories } = here
  return {
    ...here,
    stories:
      counted && stories.kind === 'shown' ? gate(Math.max(0, stories.count - 1), smallNumber) : stories,
    shared: here.shared.filter(key => key !== publicKey),
    ...(here.quotes && { quotes: here.quotes.filter(({ number }) => number !== publicKey) }),
    // Who said it would no longer add up to how many: it is counted again with the next book.
    ...(here.tellers !== undefined && { tellers: counted ? null : here.tellers }),
  }
}
