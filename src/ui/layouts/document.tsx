import type { Child } from 'hono/jsx'
import { catalogue } from '../../platform/language/index.ts'
import { useCopy, usePage } from '../../platform/render/index.ts'

const copy = catalogue({
  skip: 'Skip to main content',
  error: (title: string) => `Error: ${title}`,
  invented: 'An invented partnership, to try things out. No person or place here is real.',
  success: 'Success',
})

export interface DocumentProps {
  readonly title: string
  readonly hasErrors: boolean
  readonly header: Child
  readonly footer: Child
  /** Stands before <main>: the back link or the breadcrumbs. */
  readonly before?: Child | undefined
  readonly children?: Child
  readonly wide?: boolean | undefined
  readonly noIndex?: boolean | undefined
  /** What this page alone brings with it, such as its manifest. */
  readonly head?: Child | undefined
}

/** The outside of every page, public or staff. */
export const Document = ({
  title,
  hasErrors,
  header,
  footer,
  before,
  children,
  noIndex,
  head,
}: DocumentProps) => {
  const { site, language, direction, notice } = usePage()
  const t = useCopy(copy)
  const fullTitle = `${hasErrors ? t.error(title) : title} – ${site.name}`
  return (
    <html class="govuk-template" lang={language} dir={direction}>
      <head>
        <meta charset="utf-8" />
        <title>{fullTitle}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="theme-color" content={site.themeColour} />
        {noIndex && <meta name="robots" content="noindex" />}
        <link rel="icon" href={site.assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={site.assets.css} />
        <link rel="stylesheet" href={site.assets.brand} />
        <script type="module" src={site.assets.js}></script>
        {head}
      </head>
      <body class="govuk-template__body">
        <a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">
          {t.skip}
        </a>
        {header}
        <div class="govuk-width-container">
          {before}
          <main class="govuk-main-wrapper" id="main-content">
            {notice !== null && <Notice title={t.success} text={notice} />}
            {children}
          </main>
        </div>
        {footer}
      </body>
    </html>
  )
}

/** The yellow line over every page of an invented partnership. */
export const InventedLine = () => {
  const { site } = usePage()
  const t = useCopy(copy)
  if (!site.invented) return null
  return (
    <p class="kept-invented" data-invented="yes">
      <span class="govuk-width-container govuk-!-display-block">{t.invented}</span>
    </p>
  )
}

const Notice = ({ title, text }: { title: string; text: string }) => (
  <div
    class="govuk-notification-banner govuk-notification-banner--success"
    role="alert"
    aria-labelledby="notice-title"
  >
    <div class="govuk-notification-banner__header">
      <h2 class="govuk-notification-banner__title" id="notice-title">
        {title}
      </h2>
    </div>
    <div class="govuk-notification-banner__content">
      <p class="govuk-notification-banner__heading">{text}</p>
    </div>
  </div>
)
