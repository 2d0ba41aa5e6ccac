import { useCopy } from '../../../platform/render/index.ts'
import { Details, WarningText } from '../../../ui/govuk/index.ts'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { Phone } from './phone.tsx'

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
          <ul class="govuk-list">
            {others.map(({ number, name, when }) => (
              <li class="govuk-!-margin-bottom-3">
                <strong>{name}</strong>: <Phone number={number} />
                <br />
                {when}
              </li>
            ))}
          </ul>
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
