import { useCopy } from '../../../platform/render/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, Phone, SourceNote } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { photoAddress } from '../photo.ts'
import type { Offer } from '../rota-now.ts'
import { WaysToReach } from './ways-to-reach.tsx'

/** A number and its hours first; then a call from us; then who to call in danger; then who to call if not us. */
export const TalkPage = ({ area, offer }: { area: Area; offer: Offer }) => {
  const t = useCopy(copy)
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Contact area={area} />
      <CallBack area={area} offer={offer} />
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

const Contact = ({ area }: { area: Area }) => {
  const t = useCopy(copy)
  const { service, phone, hours, email, source } = area.contact
  return (
    <div class="kept-contact">
      <h2 class="govuk-heading-m govuk-!-margin-bottom-1">{t.call(service)}</h2>
      <p class="govuk-body kept-contact__number">
        <Phone number={phone} />
      </p>
      <Para>{t.hours(hours)}</Para>
      {area.conversations?.person && <PersonShown person={area.conversations.person} />}
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

type Shown = NonNullable<NonNullable<Area['conversations']>['person']>

/** Somebody who answers, since they agreed to be shown. */
const PersonShown = ({ person: { name, what, photo } }: { person: Shown }) => (
  <div class="kept-person">
    {photo !== null && (
      <img class="kept-person__photo" src={photoAddress(photo)} alt={photo.alt} width="96" height="96" />
    )}
    <p class="govuk-body govuk-!-margin-bottom-0">
      <strong>{name}</strong>
      <br />
      {what}
    </p>
  </div>
)

const CallBack = ({ area, offer }: { area: Area; offer: Offer }) => {
  const t = useCopy(copy).offer
  const { workingDays, setBy } = area.standards.callBack
  const lead = area.conversations?.lead ?? null
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      {offer === 'open' && (
        <>
          <Para>
            {t.lead(workingDays)} {setBy === 'this-site' && t.proposed}
          </Para>
          <Para>{t.team}</Para>
          <Button text={t.button} href="/talk-to-a-person/ask" />
        </>
      )}
      {offer === 'never' && <Para>{t.closed}</Para>}
      {offer === 'none-now' && (
        <Para>
          {t.noneNow(workingDays)} {lead !== null && t.lead_(lead)}
        </Para>
      )}
      {offer !== 'never' && (
        <ul class="govuk-list">
          <li>
            <A href="/talk-to-a-person/your-call">{t.see}</A>
          </li>
          <li>
            <A href="/talk-to-a-person/numbers">{t.numbers}</A>
          </li>
        </ul>
      )}
    </>
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
