import { holders, signedIn } from '../../../platform/access/index.ts'
import { routes, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { openDuties } from '../ledger.ts'
import { MyWorkPage, type ListName } from '../pages/my-work.tsx'
import { shareOut } from '../rules/my-work.ts'

const listNames: readonly string[] = ['late', 'week', 'later'] satisfies ListName[]
const administrators = holders('administrator')

export function myWorkRoutes({ store, today }: Needs): Routes {
  return routes().get('/staff', { who: signedIn }, async c => {
    const actor = actingPerson(c.get('actor'))
    const mine = { forRoles: actor.roles, personId: actor.id }
    const duties = await store.as(actor, db => openDuties(db, mine, today()))
    const show = c.req.query('show')
    const only = show !== undefined && listNames.includes(show) ? (show as ListName) : null
    const lists = shareOut(duties, today())
    return c.render(<MyWorkPage {...{ lists, only }} managesPeople={administrators.allows(actor)} />)
  })
}
