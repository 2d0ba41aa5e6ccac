import type { ThemeKey } from '../../themes/index.ts'
import { krippendorffAlpha } from './alpha.ts'
import { codeOf } from './passages.ts'

/** A story that two people coded apart: what each said of every piece, as names of codes. */
export interface ReadTwice {
  readonly one: readonly (readonly string[])[]
  readonly other: readonly (readonly string[])[]
}

/** How far two readers agreed about one theme, and over how much. */
export interface Figure {
  readonly theme: ThemeKey
  /** Null: too few to say. */
  readonly alpha: number | null
  /** Pieces that at least one of the two coded, with whatever theme; in how many of those one said this theme. */
  readonly units: number
  readonly said: number
  readonly stories: number
}

/** Below so many pieces with the theme, nothing is said of how far readers agree about it. */
const FLOOR = 10

/**
 * Agreement about each theme over coded units. A unit is a sentence (or phrase, see `piecesOf`) of a story two people read
 * apart, which at least one of them coded with any theme: text that neither coded is no unit, or two readers who skip the
 * same pages would agree by skipping. The value a reader gave a unit is the side of the theme they put it on, both, or none.
 *
 * @returns one figure for each theme that anybody said, in the order of keys
 */
export function agreementByTheme(stories: readonly ReadTwice[], floor = FLOOR): Figure[] {
  const coded = stories.flatMap((story, at) => unitsOf(story).map(unit => ({ ...unit, story: at })))
  const themes = [...new Set(coded.flatMap(({ one, other }) => [...one, ...other].map(themeOf)))].sort()
  return themes.map(theme => {
    const values = coded.map(({ one, other }) => [valueOf(theme, one), valueOf(theme, other)])
    const said = coded.filter((_, at) => values[at]!.some(value => value !== NONE))
    return {
      theme,
      alpha: said.length < floor ? null : krippendorffAlpha(values),
      units: coded.length,
      said: said.length,
      stories: new Set(said.map(({ story }) => story)).size,
    }
  })
}

const NONE = 'none'
const themeOf = (name: string): ThemeKey => codeOf(name).theme

const unitsOf = ({ one, other }: ReadTwice) =>
  one
    .map((codes, at) => ({ one: codes, other: other[at] ?? [] }))
    .filter(unit => unit.one.length + unit.other.length > 0)

function valueOf(theme: ThemeKey, codes: readonly string[]): string {
  const here = codes.filter(name => themeOf(name) === theme).map(name => codeOf(name).side)
  return here.length === 0 ? NONE : here.toSorted().join('+')
}
