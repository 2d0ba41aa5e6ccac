import { ThemePair } from '../../themes/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { copy } from '../copy.ts'
import type { Outcome, RoundLine, RoundSnapshot } from '../rules/snapshot.ts'
import { leastOf, type Counted as Stars } from '../../rounds/index.ts'

interface LinesProps {
  readonly heading: string
  readonly lead?: string
  readonly round: RoundSnapshot
  readonly only: readonly (Outcome | null)[]
  /** What to say when there is none; without it nothing is said at all. */
  readonly empty?: string
}

/** Pairs with one kind of outcome, under their cornerstones. */
export const Lines = ({ heading, lead, round, only, empty }: LinesProps) => {
  const groups = round.cornerstones
    .map(({ name, lines }) => ({ name, lines: mostFirst(lines.filter(line => only.includes(line.outcome))) }))
    .filter(({ lines }) => lines.length > 0)
  if (groups.length === 0 && empty === undefined) return null
  return (
    <>
      <h2 class="govuk-heading-l govuk-!-margin-top-6">{heading}</h2>
      {groups.length === 0 && <p class="govuk-body">{empty}</p>}
      {groups.length > 0 && lead && <p class="govuk-body">{lead}</p>}
      {groups.map(({ name, lines }) => (
        <>
          <h3 class="govuk-heading-m">{name}</h3>
          {lines.map(line => (
            <Line line={line} />
          ))}
        </>
      ))}
    </>
  )
}

const Line = ({ line }: { line: RoundLine }) => {
  const t = useCopy(copy).round
  const { theme, title, strength, development, stars, outcome, why } = line
  const side = (words: string | null) => (words === null ? null : { words })
  return (
    <>
      <h4 class="govuk-heading-s govuk-!-margin-bottom-1">
        <a class="govuk-link" href={`/themes/${theme}`}>
          {title}
        </a>
      </h4>
      {outcome !== null && <p class="govuk-body">{useStars(stars)}</p>}
      {why !== null && <p class="govuk-body">{outcome === 'left-out' ? t.leftOut(why) : t.added(why)}</p>}
      <ThemePair theme={{ strength: side(strength), development: side(development) }} level={5} />
    </>
  )
}

/** How many stars, in words. */
export function useStars(stars: Stars | null): string {
  const t = useCopy(copy).round
  if (stars === null) return t.unknown
  return 'exactly' in stars ? t.exactly(stars.exactly) : t.atLeast(stars.atLeast)
}

/** By stars when every count is exact; else as people saw them, for any order would say more than is known. */
function mostFirst(lines: readonly RoundLine[]): readonly RoundLine[] {
  const exact = lines.every(({ stars }) => stars !== null && 'exactly' in stars)
  if (!exact) return lines
  const count = ({ stars }: RoundLine) => (stars === null ? 0 : leastOf(stars))
  return lines.toSorted((one, other) => count(other) - count(one))
}
