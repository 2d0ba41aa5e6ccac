import { appendFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { freshFolder } from '../../../tests/support/database.ts'
import { tombstoneList, type Tombstone } from './index.ts'

const one: Tombstone = {
  kind: 'story',
  mark: 'a'.repeat(64),
  key: '0123abcd',
  month: '2026-11',
  how: 'by-code',
}
const other: Tombstone = { ...one, kind: 'call', mark: 'b'.repeat(64), month: '2026-12' }

describe('the list of what people took back', () => {
  it('is empty before the first, and can be begun so that it is not taken for one that was lost', async () => {
    const list = tombstoneList(join(freshFolder(), 'devon.taken-back'))
    expect(await list.read()).toEqual([])
    await list.begin()
    expect(readFileSync(list.file, 'utf8')).toContain('Keep it, apart from the backups')
  })

  it('keeps each once, however often it is added, and whoever adds at the same time', async () => {
    const list = tombstoneList(join(freshFolder(), 'devon.taken-back'))
    await Promise.all([list.add([one]), tombstoneList(list.file).add([other])])
    await list.add([one, other])
    expect((await list.read()).map(({ mark }) => mark).sort()).toEqual([one.mark, other.mark])
  })

  it('knows of what kind each is, and takes a line of the first lists, which named none, for a story', async () => {
    const list = tombstoneList(join(freshFolder(), 'devon.taken-back'))
    await list.add([other])
    appendFileSync(list.file, `\ntaken-back 2026-11 by-code 0123abcd ${one.mark}\n`)
    expect(await list.read()).toEqual([other, one])
  })

  it('passes over a line that a power cut left short, and keeps the next one whole', async () => {
    const list = tombstoneList(join(freshFolder(), 'devon.taken-back'))
    await list.add([one])
    appendFileSync(list.file, '\ntaken-back 2026-11 by-co')
    await list.add([other])
    expect(await list.read()).toEqual([one, other])
  })
})
