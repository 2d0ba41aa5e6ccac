/**
 * Whether a subject line may be seen on a locked screen, by anybody: one short sentence in small letters after its
 * first, so that no name of a person, school or service stands in it; no figure, so no day, number or code; and none of
 * the area's own words for its services.
 *
 * @param ourWords names from the area's settings that would tell what this is about
 */
export function isPlainSubject(subject: string, ourWords: readonly string[]): boolean {
  if (subject.length > 60 || !/^\p{Lu}[\p{Ll} ,’'?-]*( I( [\p{Ll} ,’'?-]*)?)?$/u.test(subject)) return false
  const small = subject.toLowerCase()
  return ![...telling, ...ourWords].some(word => small.includes(word.toLowerCase()))
}

/** Words that say more than that somebody wrote. */
const telling = [
  'disab',
  'special needs',
  'autis',
  'school',
  'child',
  'health',
  'social',
  'council',
  'abuse',
  'unsafe',
  'danger',
]
