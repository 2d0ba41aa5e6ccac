import { useCopy } from '../../../platform/render/index.ts'
import { Para, Phone } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { signsOfDanger } from '../rules/signs.ts'

/** The area's own numbers for danger. */
export const Numbers = ({ danger }: Pick<Area, 'danger'>) => (
  <ul class="kept-list">
    {danger.map(({ number, name, when }) => (
      <li>
        <Para classes="govuk-!-margin-bottom-1">
          <strong>{name}</strong>: <Phone number={number} />
        </Para>
        <Para>{when}.</Para>
      </li>
    ))}
  </ul>
)

interface WhoToRingProps {
  readonly area: Area
  /** Everything the teller wrote, as it stands. Null for what was left out. */
  readonly words: readonly (string | null)[]
  /** Whether somebody leads here, who is told at once. Left out, the page does not say so. */
  readonly someoneLeads?: boolean
}

/** For the page after telling: who to ring now, calmly, when words suggest danger; else nothing. It stops nobody. */
export const WhoToRing = ({ area, words, someoneLeads = false }: WhoToRingProps) => {
  const t = useCopy(copy).whoToRing
  const [first] = area.danger
  if (first === undefined || !words.some(each => each !== null && signsOfDanger(each).length > 0)) return null
  return (
    <section class="kept-contact" aria-label={t.heading}>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>{t.lead}</Para>
      <Para>{t.now(first.number)}</Para>
      <Numbers danger={area.danger} />
      {someoneLeads && <Para>{t.asked}</Para>}
    </section>
  )
}
