import type { Language } from '../../platform/language/index.ts'
import type { Needs } from '../area/index.ts'
import { identifyingCopy } from './identifying-copy.ts'
import { takenOut } from './rules/identifying/marking.ts'

/**
 * Where taking names out begins: everything a computer would mark is out already, such as "[name]" and "[school]". Whoever
 * clears the story checks it against the words above, puts back what may stay and takes out what was missed.
 */
export function namesOut({ area }: Pick<Needs, 'area'>, words: string, language: Language): string {
  const t = identifyingCopy.in(language)
  return takenOut(words, area.namesHere, kind => t.instead(t.kinds[kind]))
}
