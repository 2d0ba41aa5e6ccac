import type { Area } from '../../area/index.ts'
import { likelyIdentifiers } from '../rules/identifying/marking.ts'

/** Whether a computer sees nothing in words that could tell who somebody is. It does not see everything. */
export const looksClear = (words: string, { namesHere }: Pick<Area, 'namesHere'>): boolean =>
  likelyIdentifiers(words, namesHere).every(({ kind, rare }) => kind === null && rare === null)
