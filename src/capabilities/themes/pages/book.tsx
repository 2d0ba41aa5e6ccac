import type { Source } from '../../area/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { SourceNote } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { SeriousPublic } from '../quotes.ts'
import type { CornerstoneInBook, ThemeBookSnapshot, ThemeInBook } from '../rules/book-shape.ts'
import { ThemePair } from './pair.tsx'

interface BookPageProps {
  readonly book: ThemeBookSnapshot | null
  readonly serious: readonly SeriousPublic[]
}

/** What you told us most: every theme as a pair, under its cornerstone. */
export const BookPage = ({ book, serious }: BookPageProps) => {
  const t = useCopy(copy).book
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {book === null ? <p class="govuk-body">{t.none}</p> : <Book book={book} />}
      <Serious serious={serious} />
      <ul class="govuk-list">
        {(
          [
            ['/themes/how-we-sort', t.how],
            ['/tell-us', t.tell],
            ['/vote', t.vote],
            ['/plan', t.plan],
          ] as const
        ).map(([href, text]) => (
          <li>
            <a class="govuk-link" href={href}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </PublicPage>
  )
}

/** No count can leave these out, and none is said. */
const Serious = ({ serious }: Pick<BookPageProps, 'serious'>) => {
  const t = useCopy(copy).book
  if (serious.length === 0) return null
  return (
    <section aria-labelledby="few">
      <h2 class="govuk-heading-m" id="few">
        {t.seriousHeading}
      </h2>
      <p class="govuk-body">{t.seriousLead}</p>
      {serious.map(({ title, quote }) => (
        <>
          <h3 class="govuk-heading-s">{title}</h3>
          <p class="govuk-body kept-quote">{quote.words}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={`/stories/${quote.number}`}>
              {t.seriousStory(quote.number)}
            </a>
          </p>
        </>
      ))}
    </section>
  )
}

/** The book itself, for the public page and for staff who look at it before it is public. */
export const Book = ({ book }: { book: ThemeBookSnapshot }) => {
  const { language } = usePage()
  const t = useCopy(copy).book
  const below = hiddenBelow(book)
  return (
    <>
      <p class="govuk-body-l">{t.lead}</p>
      {book.cornerstones.map(cornerstone => (
        <Cornerstone cornerstone={cornerstone} />
      ))}
      {below !== null && <p class="govuk-body">{t.small(below)}</p>}
      <p class="govuk-body">{t.asAt(formatDate(book.asAt, language))}</p>
      {sourcesOf(book).map(source => (
        <SourceNote about={t.title} source={source} />
      ))}
    </>
  )
}

const Cornerstone = ({ cornerstone: { key, name, about, themes } }: { cornerstone: CornerstoneInBook }) => {
  const t = useCopy(copy).book
  return (
    <section aria-labelledby={key}>
      <h2 class="govuk-heading-m" id={key}>
        {name}
      </h2>
      <p class="govuk-body">{about}</p>
      {themes.length === 0 && <p class="govuk-body">{t.noneHere}</p>}
      {themes.map(theme => (
        <>
          <h3 class="govuk-heading-s">
            <a class="govuk-link" href={`/themes/${theme.key}`}>
              {theme.title}
            </a>
          </h3>
          <ThemePair theme={theme} level={4} />
        </>
      ))}
    </section>
  )
}

const themesOf = ({ cornerstones }: ThemeBookSnapshot): ThemeInBook[] =>
  cornerstones.flatMap(({ themes }) => themes)

/** The line under which counts are hidden, when any is. */
function hiddenBelow(book: ThemeBookSnapshot): number | null {
  const counts = themesOf(book).flatMap(({ strength, development }) => [
    strength?.stories,
    development?.stories,
  ])
  return counts.flatMap(count => (count?.kind === 'hidden' ? count.below : []))[0] ?? null
}

/** Each page the themes come from, once. */
function sourcesOf(book: ThemeBookSnapshot): Source[] {
  const sources = themesOf(book).flatMap(({ source }) => source ?? [])
  return [...new Map(sources.map(source => [source.address, source])).values()]
}
