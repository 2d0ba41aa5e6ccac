import type { Publication } from '../../publishing/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, Points, useDays } from '../../../ui/words/index.tsx'
import { codebookCopy } from '../codebook-copy.ts'
import type { EndedInBook, ThemeBookSnapshot, ThemeInBook } from '../rules/book-shape.ts'
import { differencesBetween, type Difference } from '../rules/differences.ts'
import { ThemePair } from './pair.tsx'

type Book = Publication<ThemeBookSnapshot>

interface CodebookPageProps {
  /** The version to read; null before the first. */
  readonly book: Book | null
  /** All there are, the newest first. */
  readonly books: readonly Book[]
}

/** How stories are sorted: every theme with what is in and what is out, and how that changed. */
export const CodebookPage = ({ book, books }: CodebookPageProps) => {
  const t = useCopy(codebookCopy)
  const { date } = useDays()
  const isOld = book !== null && book.version !== books[0]?.version
  return (
    <PublicPage title={t.title} back={isOld ? '/themes/how-we-sort' : '/themes'}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      {book === null && <Para>{t.none}</Para>}
      {book !== null && <Para>{t.version(book.version, date(book.publishedOn))}</Para>}
      {isOld && (
        <Para>
          {t.isOld} <A href="/themes/how-we-sort">{t.newest}</A>
        </Para>
      )}
      <Para>{t.lead}</Para>
      <Para>{t.two}</Para>
      {book?.snapshot.cornerstones
        .filter(({ themes }) => themes.length > 0)
        .map(({ key, name, themes }) => (
          <section aria-labelledby={key}>
            <h2 class="govuk-heading-m" id={key}>
              {name}
            </h2>
            {themes.map(theme => (
              <Entry theme={theme} isOld={isOld} />
            ))}
          </section>
        ))}
      {book !== null && <Ended ended={book.snapshot.ended ?? []} book={book.snapshot} />}
      {!isOld && <Versions books={books} />}
    </PublicPage>
  )
}

const Entry = ({ theme, isOld }: { theme: ThemeInBook; isOld: boolean }) => {
  const t = useCopy(codebookCopy)
  const { codebook, definition, title, key } = theme
  const { statement = null, belongs = null, leftOut = null, theirWords = null } = codebook ?? {}
  const strength = theme.strength && { words: theme.strength.words }
  const development = theme.development && { words: theme.development.words }
  return (
    <>
      <h3 class="govuk-heading-s">{isOld ? title : <A href={`/themes/${key}`}>{title}</A>}</h3>
      {definition !== null && <Para>{definition}</Para>}
      <ThemePair theme={{ strength, development }} level={4} />
      {statement !== null && (
        <Para>
          {t.statement} {statement.text}
        </Para>
      )}
      {belongs !== null && <Said what={t.in} text={belongs} />}
      {leftOut !== null && <Said what={t.out} text={leftOut} />}
      {theirWords !== null && <Said what={t.staffSay} text={theirWords} />}
    </>
  )
}

const Said = ({ what, text }: { what: string; text: string }) => (
  <>
    <p class="govuk-body govuk-!-font-weight-bold govuk-!-margin-bottom-1">{what}</p>
    <Para>{text}</Para>
  </>
)

const Ended = ({ ended, book }: { ended: readonly EndedInBook[]; book: ThemeBookSnapshot }) => {
  const t = useCopy(codebookCopy)
  const { date } = useDays()
  if (ended.length === 0) return null
  const titles = new Map([
    ...ended.map(({ theme, title }) => [theme, title] as const),
    ...book.cornerstones.flatMap(({ themes }) => themes.map(({ key, title }) => [key, title] as const)),
  ])
  return (
    <>
      <h2 class="govuk-heading-m">{t.ended}</h2>
      <Points
        of={ended.map(({ theme, title, kind, into, on }) => (
          <span>
            {t.became[kind](
              title,
              into.map(key => titles.get(key) ?? key),
              date(on)
            )}{' '}
            <A href={`/themes/${theme}`}>{title}</A>
          </span>
        ))}
      />
    </>
  )
}

const Versions = ({ books }: { books: readonly Book[] }) => {
  const t = useCopy(codebookCopy)
  const { date } = useDays()
  if (books.length < 2) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.versions}</h2>
      {books.map((book, at) => {
        const before = books[at + 1]
        const name = t.version(book.version, date(book.publishedOn))
        return (
          <>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
              {at === 0 ? name : <A href={`/themes/how-we-sort/${book.version}`}>{name}</A>}
            </h3>
            {before === undefined ? (
              <Para>{t.first}</Para>
            ) : (
              <Differences of={differencesBetween(before.snapshot, book.snapshot)} />
            )}
          </>
        )
      })}
    </>
  )
}

const Differences = ({ of }: { of: readonly Difference[] }) => {
  const t = useCopy(codebookCopy)
  if (of.length === 0) return <Para>{t.same}</Para>
  return <Points of={of.map(one => sentenceOf(one, t.difference))} />
}

type Sentences = ReturnType<typeof codebookCopy.in>['difference']

function sentenceOf(one: Difference, t: Sentences): string {
  switch (one.kind) {
    case 'new':
    case 'gone':
      return t[one.kind](one.title)
    case 'merged':
    case 'split':
      return t[one.kind](one.title, one.into)
    case 'renamed':
      return t.renamed(one.title, one.was)
    case 'moved':
      return t.moved(one.title, one.to)
    case 'said':
      return t.said(one.title, one.what, one.how)
  }
}
