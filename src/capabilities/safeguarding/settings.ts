import type { RoleCode } from '../../platform/access/index.ts'
import type { Area } from '../area/index.ts'
import type { AlarmClock } from './rules/alarm.ts'

export type Settings = AlarmClock & {
  readonly afterwards: readonly RoleCode[]
  readonly setBy: 'partnership' | 'this-site'
}

/** Where a partnership has said nothing: all who lead are told at once, and administrators half an hour later. */
const nobodyOnDuty = { from: '00:00', until: '00:00' }
const ours: Settings = { minutes: 30, hours: nobodyOnDuty, afterwards: ['administrator'], setBy: 'this-site' }

/** How soon a concern is read here, and who is told when it is not. A concern is never left waiting for settings. */
export const settingsOf = ({ safeguarding }: Area): Settings => safeguarding ?? ours
