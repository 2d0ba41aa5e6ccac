import type { Db } from '../../platform/db/index.ts'

/** Which published stories there are: story id to the key of its publication. */
export async function publishedStories(_db: Db): Promise<ReadonlyMap<string, string>> {
  return new Map()
}
