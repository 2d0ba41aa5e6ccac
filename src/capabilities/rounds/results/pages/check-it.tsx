import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { formatDate } from '../../../../standards/calendar.ts'
import { copy } from '../copy.ts'
import type { PublicResult } from '../public-result.ts'

/** Where the file is, and how anybody counts it again. */
export const CheckIt = ({ of }: { of: PublicResult }) => {
  const { language } = usePage()
  const t = useCopy(copy).check
  const { round, version, countedOn, why, sha256, result } = of
  return (
    <>
      <h3 class="govuk-heading-m">{t.heading}</h3>
      <p class="govuk-body">
        <a class="govuk-link" href={`/vote/${round}/result-${version}.json`} download>
          {t.file}
        </a>
      </p>
      <p class="govuk-body">{t.how}</p>
      <p class="govuk-body">{t.nobody}</p>
      <p class="govuk-body">
        {t.version(version, formatDate(countedOn, language))} {t.why[why]}{' '}
        {t.facts(result.version, result.seed)}
      </p>
      <p class="govuk-body govuk-!-margin-bottom-0">{t.hash}</p>
      <p class="govuk-body kept-address">
        <code class="kept-code">{sha256}</code>
      </p>
    </>
  )
}
