import { useCopy } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, Phone, SourceNote } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { WaysToReach } from './ways-to-reach.tsx'

/** A number and its hours first; then who to call in danger; then who to call if not us. */
export const TalkPage = ({ area }: { area: Area }) => {
  const t = useCopy(copy)
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Contact contact={area.contact} />
      <h2 class="govuk-heading-m">{t.danger}</h2>
      <Para>{t.dangerLead}</Para>
      <ul class="kept-list">
        {area.danger.map(({ number, name, when, source }) => (
          <li>
            <Para classes="govuk-!-margin-bottom-1">
              <strong>{name}</strong>: <Phone number={number} />
            </Para>
            <Para classes="govuk-!-margin-bottom-1">{when}.</Para>
            <SourceNote about={t.about.danger(name)} source={source} />
          </li>
        ))}
      </ul>
      {area.outsideHelp.length > 0 && <Outside help={area.outsideHelp} />}
      <h2 class="govuk-heading-m">{t.write}</h2>
      <Para>
        <A href="/tell-us">{t.tellUs}</A>
      </Para>
    </PublicPage>
  )
}

const Contact = ({ contact: { service, phone, hours, email, source } }: Pick<Area, 'contact'>) => {
  const t = useCopy(copy)
  return (
    <div class="kept-contact">
      <h2 class="govuk-heading-m govuk-!-margin-bottom-1">{t.call(service)}</h2>
      <p class="govuk-body kept-contact__number">
        <Phone number={phone} />
      </p>
      <Para>{t.hours(hours)}</Para>
      {email !== null && (
        <Para>
          {t.email}
          <span class="kept-words">
            <a class="govuk-link kept-address" href={`mailto:${email}`}>
              {email}
            </a>
          </span>
        </Para>
      )}
      <Para>{t.privacy}</Para>
      <SourceNote about={t.about.contact} source={source} />
    </div>
  )
}

const Outside = ({ help }: { help: Area['outsideHelp'] }) => {
  const t = useCopy(copy)
  return (
    <>
      <h2 class="govuk-heading-m">{t.outside}</h2>
      <Para>{t.outsideLead}</Para>
      <ul class="kept-list">
        {help.map(one => (
          <li>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{one.name}</h3>
            <Para classes="govuk-!-margin-bottom-1">{one.what}</Para>
            <WaysToReach {...one} />
            <SourceNote about={t.about.outside(one.name)} source={one.source} />
          </li>
        ))}
      </ul>
    </>
  )
}
