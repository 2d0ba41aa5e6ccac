import { roleCodes, theSystem, type RoleCode } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import { isForThisMachine } from '../../platform/mail/index.ts'
import type { Needs } from '../area/index.ts'
import { canReach, HERE } from './rules/reach.ts'
import { holds } from './rules/roles.ts'
import {
  addPerson,
  countPeople,
  emailOf,
  findAdministrators,
  findIdByEmail,
  giveRoles,
} from './store/people.ts'

/** How somebody can sign in, for the words in the terminal. */
export type FirstDoor =
  { readonly open: true; readonly email: string; readonly made: boolean } | { readonly open: false }

/**
 * Lets somebody in where no administrator can be reached, and says whose address to sign in with.
 *
 * With ADMIN_EMAIL that person becomes administrator, and nothing else. Without it, one administrator with every role
 * is made in an empty store, but only where codes can be read on this machine and nowhere else. With a mail server and
 * no ADMIN_EMAIL nobody is made: a code would go to an address that nobody chose.
 */
export async function openFirstDoor(needs: Needs, adminEmail: string | null): Promise<FirstDoor> {
  return needs.store.as(theSystem, async db => {
    const known = await reachableAdministrator(needs, db)
    if (known !== null) return { open: true, email: known, made: false }
    if (adminEmail !== null) return makeAdministrator(needs, db, adminEmail, ['administrator'])
    const codesStayHere = needs.mailer === undefined && isForThisMachine(needs.baseUrl)
    if (!codesStayHere || (await countPeople(db)) > 0) return { open: false }
    return makeAdministrator(needs, db, `administrator${HERE}`, roleCodes)
  })
}

async function reachableAdministrator(needs: Needs, db: Db): Promise<string | null> {
  const terms = (await findAdministrators(db)).filter(term => holds(term, needs.today()))
  for (const { person } of terms) {
    const email = await emailOf(db, person)
    if (email !== null && canReach(email, needs.mailer !== undefined)) return email
  }
  return null
}

async function makeAdministrator(
  needs: Needs,
  db: Db,
  email: string,
  roles: readonly RoleCode[]
): Promise<FirstDoor> {
  const on = needs.today()
  const id = needs.newId()
  const organisation = needs.area.organisations[0]?.key ?? needs.area.key
  const words = { name: 'Administrator', jobTitle: 'Administrator', organisation }
  const isNew = await addPerson(db, { id, ...words, email, by: null, on })
  const person = isNew ? id : ((await findIdByEmail(db, email)) ?? id)
  await giveRoles(
    db,
    roles.map(role => ({ id: needs.newId(), person, role, startsOn: on, endsOn: null, by: null, on }))
  )
  return { open: true, email, made: true }
}
