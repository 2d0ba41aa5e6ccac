import { theSystem } from '../../platform/access/index.ts'
import type { Needs } from '../area/index.ts'
import { peopleWithRole } from '../people/index.ts'

/** Whether anybody leads on keeping people safe today. A page says that somebody is told only when somebody is. */
export async function someoneLeads({ store, today }: Pick<Needs, 'store' | 'today'>): Promise<boolean> {
  const leads = await store.as(theSystem, db => peopleWithRole(db, 'safeguarding-lead', today()))
  return leads.length > 0
}
