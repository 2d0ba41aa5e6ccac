import { FooterMeta, type FooterMetaOptions } from './footer-meta.tsx'
import { FooterNavigation, type FooterSection } from './footer-navigation.tsx'
import { joined, type Look } from './options.ts'

export type FooterOptions = Look &
  FooterMetaOptions & {
    navigation?: readonly FooterSection[] | undefined
    containerClasses?: string | undefined
  }

/** As published, without the crown: it stands for GOV.UK, and only GOV.UK may print it. */
export const Footer = ({ navigation, containerClasses, classes, attributes, ...meta }: FooterOptions) => (
  <div class={joined('govuk-footer', classes)} {...attributes}>
    <div class={joined('govuk-width-container', containerClasses)}>
      {navigation && navigation.length > 0 && (
        <>
          <FooterNavigation sections={navigation} />
          <hr class="govuk-footer__section-break" />
        </>
      )}
      <FooterMeta {...meta} />
    </div>
  </div>
)
