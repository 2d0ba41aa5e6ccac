import { roleCodes, theSystem, type RoleCode } from '../../platform/access/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { Needs, PersonRecord, ResolvedRecord } from '../area/index.ts'
import { addPerson, countPeople, emailOf, findAdministrators, giveRoles } from './store/people.ts'
import { holds } from './rules/roles.ts'

/** People of an invented area's record. Their key is their id, so that other rooms find them by it. */
export async function loadPeople(needs: Needs, db: Db, { people }: ResolvedRecord): Promise<number> {
  let added = 0
  for (const person of people) if (await loadPerson(needs, db, person)) added++
  return added
}

async function loadPerson(needs: Needs, db: Db, record: PersonRecord): Promise<boolean> {
  const { key, name, jobTitle, organisation, email, roles } = record
  const on = needs.today()
  const isNew = await addPerson(db, { id: key, name, jobTitle, organisation, email, by: null, on })
  if (!isNew) return false
  const terms = roles.map(({ role, from, until }) => ({ role, startsOn: from, endsOn: until }))
  await giveRoles(
    db,
    terms.map(term => ({ ...term, id: needs.newId(), person: key, by: null, on }))
  )
  return true
}

/** How somebody can sign in, for the words in the terminal. */
export type FirstDoor =
  { readonly open: true; readonly email: string; readonly made: boolean } | { readonly open: false }

export const LOCAL_ADMINISTRATOR = 'administrator@localhost'

/**
 * Lets somebody into a store where nobody is known yet, and says whose address to sign in with.
 * With ADMIN_EMAIL that person becomes the administrator and nothing else. Without it, and without a mail server,
 * codes can be read on this machine only: then one administrator with every role is made for whoever sits at it.
 * With a mail server and no ADMIN_EMAIL nobody is made: a code would go to an address nobody chose.
 */
export async function openFirstDoor(needs: Needs, adminEmail: string | null): Promise<FirstDoor> {
  return needs.store.as(theSystem, async db => {
    if ((await countPeople(db)) > 0) return knownDoor(needs, db)
    const email = adminEmail ?? (needs.mailer ? null : LOCAL_ADMINISTRATOR)
    if (email === null) return { open: false }
    await makeAdministrator(needs, db, email, adminEmail === null ? roleCodes : ['administrator'])
    return { open: true, email, made: true }
  })
}

async function makeAdministrator(
  needs: Needs,
  db: Db,
  email: string,
  roles: readonly RoleCode[]
): Promise<void> {
  const on = needs.today()
  const id = needs.newId()
  const organisation = needs.area.organisations[0]?.key ?? needs.area.key
  const words = { name: 'Administrator', jobTitle: 'Administrator', organisation }
  await addPerson(db, { id, ...words, email, by: null, on })
  await giveRoles(
    db,
    roles.map(role => ({ id: needs.newId(), person: id, role, startsOn: on, endsOn: null, by: null, on }))
  )
}

async function knownDoor(needs: Needs, db: Db): Promise<FirstDoor> {
  const terms = await findAdministrators(db)
  const holder = terms.find(term => holds(term, needs.today()))
  const email = holder === undefined ? null : await emailOf(db, holder.person)
  return email === null ? { open: false } : { open: true, email, made: false }
}
