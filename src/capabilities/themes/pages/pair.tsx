import { useCopy } from '../../../platform/render/index.ts'
import { copy } from '../copy.ts'
import type { PartCount } from '../../../standards/small-numbers.ts'
import { sides, type Side } from '../rules/theme.ts'

/** A side in words, with how many stories say it where that is known. Null while it waits for its other half. */
type SideShown = { readonly words: string; readonly stories?: PartCount } | null

interface PairProps {
  readonly theme: { readonly [S in Side]: SideShown }
  /** Level of the two headings: one below the theme's own. */
  readonly level: 2 | 3 | 4 | 5
  /** Say "fewer than 5" beside each side; a list says it once for all. */
  readonly sayFew?: boolean
}

/** A strength beside the development that mirrors it: neither is shown without the other. */
export const ThemePair = ({ theme, level, sayFew = false }: PairProps) => {
  const t = useCopy(copy).pair
  const Heading = `h${level}` as 'h3'
  return (
    <div class="kept-panels">
      {sides.map(side => (
        <div class="kept-panel">
          <Heading class="govuk-heading-s govuk-!-margin-bottom-1">{t[side]}</Heading>
          <p class="govuk-body">{theme[side]?.words ?? t.waiting}</p>
          <Count side={theme[side]} sayFew={sayFew} />
        </div>
      ))}
    </div>
  )
}

const Count = ({ side, sayFew }: { side: SideShown; sayFew: boolean }) => {
  const t = useCopy(copy).pair
  if (!side?.stories || (side.stories.kind === 'hidden' && !sayFew)) return null
  const { stories } = side
  if (stories.kind === 'withheld') return <p class="govuk-body">{t.withheld}</p>
  return (
    <p class="govuk-body">{stories.kind === 'shown' ? t.stories(stories.count) : t.few(stories.below)}</p>
  )
}
