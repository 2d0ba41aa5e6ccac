import { useCopy } from '../../../../platform/render/index.ts'
import type { PairsOutcome } from '../../rules/pairs/count.ts'
import type { RankingOutcome } from '../../rules/ranking.ts'
import { copy } from '../copy.ts'
import type { PublicResult } from '../public-result.ts'
import { titleIn } from '../titles.ts'
import type { Barred } from './bars.tsx'

/** How often luck would do the same, beside the rule it is measured by. */
export const Luck = ({ of: { rule }, outcome }: { of: PublicResult; outcome: Barred }) => {
  const t = useCopy(copy).luck
  if (outcome.method === 'one' && outcome.chance !== null) {
    return <p class="govuk-body">{t.one(outcome.chance.enough)}</p>
  }
  if (outcome.method !== 'stars' || outcome.chance === null || rule.threshold === null) return null
  const { itemsByLuck, enough } = outcome.chance
  const of = outcome.items.length
  return (
    <p class="govuk-body">
      {t.threshold(rule.threshold, rule.thresholdOn)}{' '}
      {itemsByLuck !== null && itemsByLuck >= 0.05 ? t.byLuck(itemsByLuck, of) : t.never(of)}{' '}
      {rule.threshold < enough && t.enough(enough, rule.thresholdOn)}
    </p>
  )
}

const PAIRS_SHOWN = 5

/** Points and who beats whom, and where the two do not say the same. */
export const RankingNotes = ({ of, outcome }: { of: PublicResult; outcome: RankingOutcome }) => {
  const t = useCopy(copy).ranking
  const { winner, differ, firstDiffers } = outcome
  return (
    <>
      <h4 class="govuk-heading-s">{t.heading}</h4>
      <p class="govuk-body">{t.lead}</p>
      <ul class="govuk-list govuk-list--bullet">
        <li class="kept-words">{winner === null ? t.noWinner : t.winner(titleIn(of, winner))}</li>
        <li>{firstDiffers ? t.different : t.same}</li>
      </ul>
      {differ.length > 0 && (
        <>
          <p class="govuk-body">{t.differ}</p>
          <ul class="govuk-list govuk-list--bullet">
            {differ.slice(0, PAIRS_SHOWN).map(([one, other]) => (
              <li class="kept-words">{t.and(titleIn(of, one), titleIn(of, other))}</li>
            ))}
            {differ.length > PAIRS_SHOWN && <li>{t.more(differ.length - PAIRS_SHOWN)}</li>}
          </ul>
        </>
      )}
    </>
  )
}

/** Whether enough was asked, and which side was pressed. */
export const PairsNotes = ({ outcome: { enough, groups, sides } }: { outcome: PairsOutcome }) => {
  const t = useCopy(copy).pairs
  return (
    <>
      <p class="govuk-body">{enough ? t.enough : t.notEnough}</p>
      {groups.length > 1 && <p class="govuk-body">{t.apart(groups.length)}</p>}
      <p class="govuk-body">{t.sides(sides.left, sides.right, sides.same, sides.unsure)}</p>
    </>
  )
}
