import { FooterAnchor, type FooterLink } from './footer-navigation.tsx'
import { has, words, type Content } from './options.ts'

export type FooterMetaOptions = {
  meta?: FooterMetaLinks | undefined
  /** The Open Government Licence if not given; `null` leaves it out. */
  contentLicence?: Content | null | undefined
  /** Crown copyright and the royal arms if not given; `null` leaves them out, which the macro cannot. */
  copyright?: Content | null | undefined
}

export type FooterMetaLinks = Content & {
  /** 'Support links' if not given. */
  visuallyHiddenTitle?: string | undefined
  items?: readonly FooterLink[] | undefined
}

export const FooterMeta = ({ meta, contentLicence, copyright }: FooterMetaOptions) => (
  <div class="govuk-footer__meta">
    <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
      {meta && <Links {...meta} />}
      {contentLicence !== null && <Licence {...contentLicence} />}
    </div>
    {copyright !== null && <Copyright {...copyright} />}
  </div>
)

const Links = ({ visuallyHiddenTitle, items, ...content }: FooterMetaLinks) => (
  <>
    <h2 class="govuk-visually-hidden">{visuallyHiddenTitle || 'Support links'}</h2>
    {items?.length ? (
      <ul class="govuk-footer__inline-list">
        {items.map(item => (
          <li class="govuk-footer__inline-list-item">
            <FooterAnchor {...item} />
          </li>
        ))}
      </ul>
    ) : null}
    {has(content) && <div class="govuk-footer__meta-custom">{words(content)}</div>}
  </>
)

const Licence = (content: Content) => (
  <>
    <svg
      aria-hidden="true"
      focusable="false"
      class="govuk-footer__licence-logo"
      xmlns="http://www.w3.org/2000/svg"
      viewBox="0 0 483.2 195.7"
      height="17"
      width="41"
    >
      <path fill="currentColor" d={nationalArchivesLogo} />
    </svg>
    <span class="govuk-footer__licence-description">
      {has(content) ? words(content) : openGovernmentLicence}
    </span>
  </>
)

const openGovernmentLicence = (
  <>
    All content is available under the{' '}
    <a
      class="govuk-footer__link"
      href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
      rel="license"
    >
      Open Government Licence v3.0
    </a>
    , except where otherwise stated
  </>
)

const Copyright = (content: Content) => (
  <div class="govuk-footer__meta-item">
    <a
      class="govuk-footer__link govuk-footer__copyright-logo"
      href="https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/"
    >
      {has(content) ? words(content) : '© Crown copyright'}
    </a>
  </div>
)

const nationalArchivesLogo =
  'M421.5 142.8V.1l-50.7 32.3v161.1h112.4v-50.7zm-122.3-9.6A47.12 47.12 0 0 1 221 97.8c0-26 21.1-47.1 47.1-47.1 16.7 0 31.4 8.7 39.7 21.8l42.7-27.2A97.63 97.63 0 0 0 268.1 0c-36.5 0-68.3 20.1-85.1 49.7A98 98 0 0 0 97.8 0C43.9 0 0 43.9 0 97.8s43.9 97.8 97.8 97.8c36.5 0 68.3-20.1 85.1-49.7a97.76 97.76 0 0 0 149.6 25.4l19.4 22.2h3v-87.8h-80l24.3 27.5zM97.8 145c-26 0-47.1-21.1-47.1-47.1s21.1-47.1 47.1-47.1 47.2 21 47.2 47S123.8 145 97.8 145'
