import type { CodebookEntry, ThemeBookSnapshot, ThemeInBook } from './book-shape.ts'

/** One thing in which a codebook differs from the one before. Facts; the sentence is made where it is read. */
export type Difference =
  | { readonly kind: 'new'; readonly title: string }
  | { readonly kind: 'merged' | 'split'; readonly title: string; readonly into: readonly string[] }
  | { readonly kind: 'gone'; readonly title: string }
  | { readonly kind: 'renamed'; readonly title: string; readonly was: string }
  | { readonly kind: 'moved'; readonly title: string; readonly to: string }
  | { readonly kind: 'said'; readonly title: string; readonly what: SaidField; readonly how: How }

/** A part of a theme that can be worded anew. */
export type SaidField =
  'strength' | 'development' | 'definition' | 'statement' | 'belongs' | 'leftOut' | 'theirWords'
export type How = 'added' | 'changed' | 'taken-out'

/**
 * How one codebook differs from the one before it, in the order of the newer: new themes, what ended, what was renamed,
 * moved or worded anew. Counts and quotes are not part of it.
 *
 * @returns nothing when only counts differ
 */
export function differencesBetween(before: ThemeBookSnapshot, after: ThemeBookSnapshot): Difference[] {
  const old = new Map(themesOf(before).map(theme => [theme.key, theme]))
  const now = new Map(themesOf(after).map(theme => [theme.key, theme]))
  const gone = [...old.values()].filter(({ key }) => !now.has(key))
  return [
    ...gone.map(theme => endOf(theme, after, now)),
    ...[...now.values()].flatMap(theme => {
      const was = old.get(theme.key)
      return was === undefined ? [{ kind: 'new', title: theme.title } as const] : changes(was, theme, after)
    }),
  ]
}

const themesOf = ({ cornerstones }: ThemeBookSnapshot) => cornerstones.flatMap(({ themes }) => themes)

function endOf(
  { key, title }: ThemeInBook,
  after: ThemeBookSnapshot,
  now: ReadonlyMap<string, ThemeInBook>
): Difference {
  const fate = after.ended?.find(one => one.theme === key)
  if (fate === undefined) return { kind: 'gone', title }
  const titleOf = (one: string) =>
    now.get(one)?.title ?? after.ended?.find(({ theme }) => theme === one)?.title ?? one
  return { kind: fate.kind, title, into: fate.into.map(titleOf) }
}

function changes(was: ThemeInBook, is: ThemeInBook, after: ThemeBookSnapshot): Difference[] {
  const { title } = is
  const cornerstone = after.cornerstones.find(({ key }) => key === is.cornerstone)
  return [
    ...(was.title === title ? [] : [{ kind: 'renamed', title, was: was.title } as const]),
    ...(was.cornerstone === is.cornerstone
      ? []
      : [{ kind: 'moved', title, to: cornerstone?.name ?? is.cornerstone } as const]),
    ...saidFields.flatMap((what): Difference[] => {
      const how = howChanged(said(was, what), said(is, what))
      return how === null ? [] : [{ kind: 'said', title, what, how }]
    }),
  ]
}

const saidFields = [
  ...(['strength', 'development', 'definition'] as const),
  ...(['statement', 'belongs', 'leftOut', 'theirWords'] as const),
] as const

function said(theme: ThemeInBook, what: SaidField): string | null {
  if (what === 'strength' || what === 'development') return theme[what]?.words ?? null
  if (what === 'definition') return theme.definition
  const entry: CodebookEntry | undefined = theme.codebook
  return what === 'statement' ? (entry?.statement?.text ?? null) : (entry?.[what] ?? null)
}

function howChanged(before: string | null, after: string | null): How | null {
  if (before === after) return null
  if (before === null) return 'added'
  return after === null ? 'taken-out' : 'changed'
}
