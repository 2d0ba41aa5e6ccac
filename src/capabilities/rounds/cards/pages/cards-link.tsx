import { useCopy } from '../../../../platform/render/index.ts'
import type { OpenedRound } from '../../store/rounds.ts'
import { cardsCopy } from '../copy.ts'

/** The switch on the first page of a vote. */
export const CardsLink = ({ round }: { round: Pick<OpenedRound, 'key'> }) => {
  const t = useCopy(cardsCopy)
  return (
    <p class="govuk-body">
      <a class="govuk-link" href={`/vote/${round.key}/cards`}>
        {t.link}
      </a>
      . {t.linkFor}
    </p>
  )
}
