import type { Child } from 'hono/jsx'
import { holders, signedIn } from '../../../platform/access/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import { routes, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { openDuties } from '../ledger.ts'
import { MyWorkPage, type ListName } from '../pages/my-work.tsx'
import { shareOut } from '../rules/my-work.ts'

const listNames: readonly string[] = ['late', 'week', 'later'] satisfies ListName[]
const administrators = holders('administrator')

/** What a later room has to add for one person, above what they owe: null when there is nothing. */
export type AlsoMine = (db: Db, person: Person) => Promise<Child | null>

type Person = ReturnType<typeof actingPerson>

/** My work, `/staff`. The latest room whose facts it shows has the address, and says what else stands there. */
export function myWorkRoutes({ store, today, waitingFor }: Needs, alsoMine: AlsoMine): Routes {
  return routes().get('/staff', { who: signedIn }, async c => {
    const actor = actingPerson(c.get('actor'))
    const mine = { forRoles: actor.roles, personId: actor.id }
    const { duties, waiting, also } = await store.as(actor, async db => ({
      duties: await openDuties(db, mine, today()),
      waiting: await waitingFor(db, actor),
      also: await alsoMine(db, actor),
    }))
    const show = c.req.query('show')
    const only = show !== undefined && listNames.includes(show) ? (show as ListName) : null
    const lists = shareOut(duties, today())
    return c.render(
      <MyWorkPage {...{ lists, only, waiting, also }} managesPeople={administrators.allows(actor)} />
    )
  })
}
