import type { Needs } from '../area/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { keyFor } from '../../standards/key.ts'
import type { ThemeKey, Wording } from './rules/theme.ts'
import { allTitles } from './asking.ts'
import { insertTheme, type Hand } from './store/themes.ts'

/** Last parts of addresses under /themes and /staff/themes that no theme may take. */
const OUR_ADDRESSES = ['new', 'book', 'sort', 'serious', 'how-we-sort', 'codebook']

/** Adds a theme in its first words and says its key, which no theme had before. */
export async function addTheme(
  { today }: Needs,
  db: Db,
  { wording, by }: { readonly wording: Wording; readonly by: Hand }
): Promise<ThemeKey> {
  const known = (await allTitles(db)).keys()
  const key = keyFor(wording.title, 'theme', new Set([...known, ...OUR_ADDRESSES]))
  await insertTheme(db, { key, source: null, wording, by, on: today() })
  return key
}
