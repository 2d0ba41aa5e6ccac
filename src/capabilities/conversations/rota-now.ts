import type { Db } from '../../platform/db/index.ts'
import { theSystem } from '../../platform/access/index.ts'
import { addDays } from '../../standards/calendar.ts'
import { addWorkingDays } from '../../standards/working-days.ts'
import type { Needs } from '../area/index.ts'
import { peopleWithRole } from '../people/index.ts'
import { anybodyRings, type OnRota } from './rules/rota.ts'
import * as store from './store/index.ts'

const FOUR_WEEKS = 28

/** Everybody who rings people back today, with what decides whether a call is theirs. As staff or the system. */
export async function rotaNow(needs: Pick<Needs, 'today'>, db: Db): Promise<OnRota[]> {
  const today = needs.today()
  const callers = await peopleWithRole(db, 'caller', today)
  const shifts = await store.newestShifts(db)
  const away = Map.groupBy(await store.absencesFrom(db, today), ({ person }) => person)
  const loads = await store.loads(db, addDays(today, -FOUR_WEEKS))
  return callers.flatMap(({ id, name, jobTitle, organisation }) => {
    const shift = shifts.find(({ person }) => person === id)
    if (shift === undefined || shift.weekdays.length === 0) return []
    const load = loads.get(id) ?? { open: 0, recent: 0 }
    return [{ ...shift, ...load, name, jobTitle, organisation, away: away.get(id) ?? [] }]
  })
}

/** The last day on which ringing is in time for somebody who asks today. */
export const dueFromToday = ({ area, today }: Pick<Needs, 'area' | 'today'>) =>
  addWorkingDays(today(), area.standards.callBack.workingDays).day

/** Whether a call can be offered: 'never' was anybody on the rota, nobody rings in time 'now', or it is 'open'. */
export type Offer = 'open' | 'none-now' | 'never'

/**
 * What the public pages may know of the rota: this one word. Asked as the system, since no visitor may read who works
 * on which days; and no line of the rota leaves here.
 */
export function offerNow(needs: Needs): Promise<Offer> {
  return needs.store.as(theSystem, async db => {
    const rota = await rotaNow(needs, db)
    if (anybodyRings(rota, needs.today(), dueFromToday(needs))) return 'open'
    if (rota.length === 0) return 'never'
    return needs.area.conversations?.whenNobody === 'take' ? 'open' : 'none-now'
  })
}
