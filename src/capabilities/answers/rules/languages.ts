import { isLanguage, type Language } from '../../../platform/language/index.ts'

/** Languages that visitors may choose, in the area's order. The pseudo language for checking layout is never offered. */
export function offeredLanguages(codes: readonly string[]): Language[] {
  const offered = codes.filter(isLanguage).filter(code => code !== 'ar-XB')
  return offered.length === 0 ? ['en-GB'] : offered
}
