/**
 * Languages a page can be shown in. `ar-XB` is the standard pseudo language for checking right-to-left layout:
 * English words, right-to-left page. It is never offered to the public.
 */
const languageCodes = ['en-GB', 'cy', 'pl', 'ro', 'uk', 'ar', 'zh-Hans', 'ar-XB'] as const
export type Language = (typeof languageCodes)[number]

const rightToLeft: readonly Language[] = ['ar', 'ar-XB']

export const isLanguage = (code: string | undefined): code is Language =>
  languageCodes.includes(code as Language)

export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  rightToLeft.includes(language) ? 'rtl' : 'ltr'

type Translated<T> = T extends (...args: never[]) => unknown
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: Translated<T[K]> }
    : string

export interface Catalogue<T extends object> {
  /** The words in one language; a message nobody has translated yet is shown in English, never left out. */
  in(language: Language): T
}

/**
 * One capability's words. English first; other languages may come later and piece by piece.
 * A message may be a function of facts: `late: (days: number) => …`.
 */
export function catalogue<T extends object>(
  english: T,
  others: { readonly [L in Language]?: Translated<NoInfer<T>> } = {}
): Catalogue<T> {
  const filled = new Map<Language, T>()
  return {
    in(language) {
      const known = filled.get(language)
      if (known !== undefined) return known
      const words = merge(english, others[language]) as T
      filled.set(language, words)
      return words
    },
  }
}

function merge(english: unknown, other: unknown): unknown {
  if (other === undefined) return english
  if (typeof english !== 'object' || english === null || Array.isArray(english)) return other
  return Object.fromEntries(
    Object.entries(english).map(([key, value]) => [
      key,
      merge(value, (other as Record<string, unknown>)[key]),
    ])
  )
}
