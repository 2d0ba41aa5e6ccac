import { useCopy } from '../../../platform/render/index.ts'
import { A, Para, Points, useDays } from '../../../ui/words/index.tsx'
import type { PartCount } from '../../../standards/small-numbers.ts'
import type { SideInBook, ThemeInBook } from '../../themes/index.ts'
import { trailCopy } from '../copy/trail.ts'
import type { ThemeWithStories } from '../trail.ts'

const sides = ['strength', 'development'] as const

/** What tellers let us quote, and a line of staff that says whose it is. */
export const InTheirWords = ({
  theme,
  quotes,
}: { theme: ThemeInBook } & Pick<ThemeWithStories, 'quotes'>) => {
  const t = useCopy(trailCopy).theme
  const staff = theme.codebook?.theirWords ?? null
  const all = sides.flatMap(side => quotes[side])
  if (staff === null && all.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.inTheirWords}</h2>
      {all.map(({ number, words }) => (
        <>
          <p class="kept-quote govuk-!-margin-bottom-1">{words}</p>
          <Para>
            <A href={`/stories/${number}`}>{t.theirStory(number)}</A>
          </Para>
        </>
      ))}
      {staff !== null && (
        <Para>
          {t.staffSay} {staff}
        </Para>
      )}
    </>
  )
}

/** Who said it, side by side, never one mixed total; nothing where the count itself is hidden. */
export const WhoSaidIt = ({ theme }: { theme: ThemeInBook }) => {
  const t = useCopy(trailCopy).theme
  if (!sides.some(side => theme[side]?.tellers)) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.who}</h2>
      {sides.map(side => (
        <SideTellers heading={t.side[side]} side={theme[side]} />
      ))}
    </>
  )
}

const SideTellers = ({ heading, side }: { heading: string; side: SideInBook | null }) => {
  const t = useCopy(trailCopy).theme
  if (!side?.tellers) return null
  const said = (count: PartCount) => {
    if (count.kind === 'shown') return t.shown(count.count)
    return count.kind === 'hidden' ? t.below(count.below) : t.withheld
  }
  return (
    <>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{heading}</h3>
      <Points
        of={Object.entries(t.teller).flatMap(([teller, name]) => {
          const count = side.tellers?.[teller]
          return count === undefined ? [] : [`${name}: ${said(count)}`]
        })}
      />
    </>
  )
}

/** How far two readers agreed, over how much, and when it was counted. */
export const HowSure = ({ theme }: { theme: ThemeInBook }) => {
  const t = useCopy(trailCopy).theme
  const { date } = useDays()
  const { agreement } = theme
  return (
    <>
      <h2 class="govuk-heading-m">{t.sure}</h2>
      {agreement ? (
        <>
          <Para>{t.sureLead}</Para>
          <Para>{t.sureFigure(agreement.alpha.toFixed(2))}</Para>
          <Para>{t.sureOf(agreement.said, agreement.units, agreement.stories, date(agreement.asAt))}</Para>
          <Para>{t.sureName}</Para>
        </>
      ) : (
        <Para>{t.tooFew}</Para>
      )}
      <Para>
        <A href="/themes/how-we-sort">{t.how}</A>
      </Para>
    </>
  )
}
