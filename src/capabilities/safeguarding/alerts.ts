import type { Actor } from '../../platform/access/index.ts'
import type { Link } from '../../platform/render/index.ts'
import type { Needs } from '../area/index.ts'
import { peopleWithRole } from '../people/index.ts'
import { copy } from './copy.ts'
import { countHanging, countToldUnread, countUnread } from './store/alarm.ts'

export const CONCERNS = '/staff/concerns'

/**
 * What this person must know on whatever staff page they open. Asks the database only for those who lead, and for
 * administrators, who hear of what nobody has read, and that nobody leads.
 */
export async function alertsFor({ store, today }: Needs, actor: Actor): Promise<readonly Link[]> {
  if (actor.kind !== 'person') return []
  const { id, roles } = actor
  const t = copy.in('en-GB').alert
  if (roles.includes('safeguarding-lead')) {
    const { real, tests, nothingDone, toAgree } = await store.as(actor, async db => ({
      ...(await countUnread(db)),
      ...(await countHanging(db, id)),
    }))
    return [
      ...(real > 0 ? [{ text: t.unread(real), href: CONCERNS }] : []),
      ...(nothingDone > 0 ? [{ text: t.nothingDone(nothingDone), href: CONCERNS }] : []),
      ...(toAgree > 0 ? [{ text: t.toAgree(toAgree), href: CONCERNS }] : []),
      ...(tests > 0 ? [{ text: t.test(tests), href: CONCERNS }] : []),
    ]
  }
  if (!roles.includes('administrator')) return []
  const { leads, told } = await store.as(actor, async db => ({
    leads: (await peopleWithRole(db, 'safeguarding-lead', today())).length,
    told: await countToldUnread(db, id),
  }))
  return [
    ...(leads === 0 ? [{ text: t.nobodyLeads, href: '/staff/settings/safeguarding' }] : []),
    ...(told > 0 ? [{ text: t.notRead(told), href: '/staff/settings/safeguarding' }] : []),
  ]
}
