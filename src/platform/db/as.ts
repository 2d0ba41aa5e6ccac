import type { Actor } from '../access/index.ts'
import type { Settings } from './wire.ts'

/** Every role in which requests work; db/roles.sql makes them. */
export const REQUEST_ROLES = ['kept_public_site', 'kept_app', 'kept_post'] as const
export const REQUEST_ROLES_SQL = `array['${REQUEST_ROLES.join("', '")}']`

/** What the row policies will read. Roles are wrapped in commas, so that one can be found whole. */
export function settingsOf(actor: Actor): Settings {
  switch (actor.kind) {
    case 'public':
      return { role: 'kept_public_site', actor: '', roles: '', receipt: actor.receipt ?? '' }
    case 'person':
      return { role: 'kept_app', actor: actor.id, roles: `,${actor.roles.join(',')},`, receipt: '' }
    case 'system':
      return { role: 'kept_app', actor: '', roles: ',system,', receipt: '' }
    case 'post':
      return { role: 'kept_post', actor: '', roles: ',post,', receipt: '' }
  }
}
