import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { formatDate } from '../../../../standards/calendar.ts'
import { copy } from '../../copy.ts'
import type { SourceFact } from '../../rules/facts.ts'

/** Where a fact from elsewhere was published, and the day somebody last looked. Nothing for what was made here. */
export const SourceLine = ({ source }: { source: SourceFact | null }) => {
  const t = useCopy(copy)
  const { language } = usePage()
  if (source === null) return null
  return (
    <p class="govuk-body-s">
      <a class="govuk-link" href={source.address}>
        {t.source}
      </a>
      {'. '}
      {t.lookedOn(formatDate(source.asAt, language))}
    </p>
  )
}
