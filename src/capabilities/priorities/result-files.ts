import { anyone, theSystem } from '../../platform/access/index.ts'
import type { Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { findResultFile } from '../rounds/index.ts'
import { publishedRound, resultVersions } from './round.ts'

/**
 * The files of published results, each at an address that stays: whoever holds one can count it again. Only versions that
 * a published page names are handed out, so no file shows what its page does not show yet. Of opinions there is none: whoever
 * knows a few answers of a person could find all the others in it.
 */
export function addResultFiles(all: Routes, { store }: Needs): void {
  all.get('/vote/:slug/:file{result-[1-9][0-9]{0,5}[.]json}', { who: anyone }, async c => {
    const [key, file] = [c.req.param('slug') ?? '', c.req.param('file') ?? '']
    const version = Number(/[0-9]+/.exec(file)?.[0])
    const isPublic = await store.as(c.get('actor'), async db => {
      const method = (await publishedRound(db, key))?.snapshot.method
      return method !== 'opinions' && (await resultVersions(db, key)).includes(version)
    })
    const found = isPublic ? await store.as(theSystem, db => findResultFile(db, key, version)) : null
    if (found === null) throw new NotFound('There is no such file.')
    const kept = { etag: `"${found.sha256}"`, 'cache-control': 'public, max-age=3600' }
    if (c.req.header('if-none-match') === kept.etag) return c.body(null, 304, kept)
    return c.body(found.text, 200, {
      ...kept,
      'content-type': 'application/json; charset=utf-8',
      'content-disposition': `attachment; filename="${key}-${file}"`,
    })
  })
}
