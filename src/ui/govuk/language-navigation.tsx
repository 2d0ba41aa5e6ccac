import { joined, words, type Content, type Look } from './options.ts'

export type LanguageNavigationOptions = Look & {
  items: readonly LanguageNavigationItem[]
  /** Names the landmark. 'Language' if not given. */
  ariaLabel?: string | undefined
}

export type LanguageNavigationItem = Content &
  Look & {
    /** Code of the language the words are in, like `cy`. */
    lang: string
    /** Code of the page it leads to, where that differs. */
    hrefLang?: string | undefined
    dir?: 'ltr' | 'rtl' | 'auto' | undefined
    href?: string | undefined
    current?: boolean | undefined
    languageDescriptionText?: string | undefined
  }

export const LanguageNavigation = ({ items, ariaLabel, classes, attributes }: LanguageNavigationOptions) => (
  <nav
    class={joined('govuk-language-navigation', classes)}
    aria-label={ariaLabel ?? 'Language'}
    {...attributes}
  >
    <ul class="govuk-language-navigation__list">
      {items.map(item => (
        <li class="govuk-language-navigation__list-item">
          {item.current || !item.href ? <Current {...item} /> : <Other {...item} />}
        </li>
      ))}
    </ul>
  </nav>
)

const Current = ({ classes, lang, dir, attributes, ...content }: LanguageNavigationItem) => (
  <span
    class={joined('govuk-language-navigation__text', classes)}
    aria-current="true"
    lang={lang || undefined}
    dir={dir || undefined}
    {...attributes}
  >
    {words(content)}
  </span>
)

const Other = ({ classes, lang, hrefLang, dir, href, attributes, ...content }: LanguageNavigationItem) => (
  <a
    class={joined('govuk-language-navigation__link', classes)}
    href={href}
    rel="alternate"
    lang={lang || undefined}
    hreflang={hrefLang || lang || undefined}
    dir={dir || undefined}
    {...attributes}
  >
    {words(content)}
    {content.languageDescriptionText && (
      <span class="govuk-visually-hidden"> {content.languageDescriptionText}</span>
    )}
  </a>
)
