import { theSystem } from '../../../platform/access/index.ts'
import { noteToSweep } from '../../../platform/db/index.ts'
import type { Needs } from '../../area/index.ts'
import { current } from '../../publishing/index.ts'
import { wordsMonths, wordsOverBefore } from '../rules/keeping.ts'
import * as store from '../store/taking-back.ts'
import { carryOut } from './carry-out.ts'

const AT_A_TIME = 200

/**
 * Stories whose time is over, so many months after our last answer. One that is public keeps its public words and no
 * others; any other goes as if it had been taken back, and stays as one more in an anonymous count.
 */
export async function forgetOldStories(needs: Needs): Promise<void> {
  const before = wordsOverBefore(needs.today(), wordsMonths(needs.area))
  for (;;) {
    const over = await needs.store.as(theSystem, db => store.findOver(db, before, AT_A_TIME))
    for (const story of over) await endOf(needs, story)
    if (over.length > 0) needs.log.info({ forgotten: over.length }, 'old stories deleted')
    if (over.length < AT_A_TIME) return
  }
}

async function endOf(needs: Needs, story: Awaited<ReturnType<typeof store.findOver>>[number]): Promise<void> {
  const { receiptHash, publicNumber } = story
  const isPublic = await needs.store.as(theSystem, async db => {
    const found = publicNumber === null ? null : await current(db, 'story', String(publicNumber))
    if (found !== null) {
      await store.keepPublicWordsOnly(db, story)
      await noteToSweep(db)
    }
    return found !== null
  })
  if (isPublic) return
  const byTime = { how: 'time', byName: null, agreedName: null } as const
  await carryOut(needs, { receiptHash, askedOn: needs.today(), ...byTime })
}
