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
    .map(({ name, lines }) => ({
      name,
      lines: inOrder(
        round,
        lines.filter(line => only.includes(line.outcome))
      ),
    }))
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
            <Line line={line} round={round} />
          ))}
        </>
      ))}
    </>
  )
}

const Line = ({ line, round }: { line: RoundLine; round: RoundSnapshot }) => {
  const { theme, title, strength, development, outcome, why } = line
  const side = (words: string | null) => (words === null ? null : { words })
  return (
    <>
      <h4 class="govuk-heading-s govuk-!-margin-bottom-1">
        <a class="govuk-link" href={`/themes/${theme}`}>
          {title}
        </a>
      </h4>
      {outcome !== null && round.method === 'stars' && round.counted !== null && !line.outside && (
        <p class="govuk-body">{useLineStars(line)}</p>
      )}
      {why !== null && <p class="govuk-body">{useWhy(line, round)}</p>}
      <ThemePair theme={{ strength: side(strength), development: side(development) }} level={5} />
    </>
  )
}

/** Why people took it or left it, where the rule did not say so. */
function useWhy({ why, outcome, outside }: RoundLine, { rule }: RoundSnapshot): string {
  const t = useCopy(copy).round
  if (why === null) return ''
  if (outside) return t.outside(why)
  if (outcome === 'left-out') return t.leftOut(why)
  return rule.threshold === null ? t.pickedBy(why) : t.added(why)
}

/** What a line has: by each way in, where there were several. */
function useLineStars({ stars, sides }: RoundLine): string {
  const t = useCopy(copy).round
  const one = useStars(stars)
  const each = (sides ?? []).map(side =>
    t.side(side.group ?? null, t.sides[side.side](starWords(t, side.stars)))
  )
  return each.length > 1 ? each.join(' ') : one
}

/** How many stars, in words. */
export function useStars(stars: Stars | null): string {
  return starWords(useCopy(copy).round, stars)
}

function starWords(t: ReturnType<typeof copy.in>['round'], stars: Stars | null): string {
  if (stars === null) return t.unknown
  return 'exactly' in stars ? t.exactly(stars.exactly) : t.atLeast(stars.atLeast)
}

/** Votes on this site are in the order people saw them: at the size of an event nothing more is known. */
const inOrder = ({ counted }: RoundSnapshot, lines: readonly RoundLine[]) =>
  counted === undefined ? mostFirst(lines) : lines

/** By stars when every count is exact; else as people saw them, for any order would say more than is known. */
function mostFirst(lines: readonly RoundLine[]): readonly RoundLine[] {
  const exact = lines.every(({ stars }) => stars !== null && 'exactly' in stars)
  if (!exact) return lines
  const count = ({ stars }: RoundLine) => (stars === null ? 0 : leastOf(stars))
  return lines.toSorted((one, other) => count(other) - count(one))
}
