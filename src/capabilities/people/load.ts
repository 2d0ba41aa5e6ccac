import type { Db } from '../../platform/db/index.ts'
import type { Needs, PersonRecord, ResolvedRecord } from '../area/index.ts'
import { addPerson, giveRoles } from './store/people.ts'

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
  const terms = roles.map(({ role, from: startsOn, until: endsOn }) => {
    return { id: needs.newId(), person: key, role, startsOn, endsOn, by: null, on }
  })
  await giveRoles(db, terms)
  return true
}
