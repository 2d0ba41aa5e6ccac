import { useCopy } from '../../../platform/render/index.ts'
import { Details, WarningText } from '../../../ui/govuk/index.ts'
import { Phone } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'

/** Who to call when it cannot wait, in the area's own numbers: before anybody writes, and again before they send. */
export const DangerNote = ({ area }: { area: Area }) => {
  const t = useCopy(copy).danger
  const [first, ...others] = area.danger
  if (first === undefined) return null
  return (
    <section aria-label={t.heading(first.number)}>
      <WarningText
        html={
          <>
            {t.heading(first.number)}. {t.night}
          </>
        }
      />
      {others.length > 0 && (
        <Details summaryText={t.others}>
          <WhoElse numbers={others} />
        </Details>
      )}
      <p class="govuk-body">
        <a class="govuk-link" href="/how-we-look-for-danger">
          {t.howWeLook}
        </a>
      </p>
    </section>
  )
}

/** Numbers to call, with who answers and when. */
export const WhoElse = ({ numbers }: { numbers: Area['danger'] }) => (
  <ul class="govuk-list">
    {numbers.map(({ number, name, when }) => (
      <li class="govuk-!-margin-bottom-3">
        <strong>{name}</strong>: <Phone number={number} />
        <br />
        {when}
      </li>
    ))}
  </ul>
)
