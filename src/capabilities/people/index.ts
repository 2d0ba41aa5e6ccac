import { routes } from '../../platform/http/index.ts'
import type { Room } from '../area/index.ts'
import { loadPeople } from './load.ts'
import { endRoleRoutes } from './routes/end-role.tsx'
import { outboxRoutes } from './routes/outbox.tsx'
import { settingsRoutes } from './routes/settings.tsx'
import { signInRoutes } from './routes/sign-in.tsx'
import { forgetForms, forgetSignIns } from './forget.ts'

export const peopleRoom: Room = {
  name: 'people',
  routes: needs => {
    const parts = [signInRoutes, outboxRoutes, settingsRoutes, endRoleRoutes]
    return { ...routes(), list: parts.flatMap(part => part(needs).list) }
  },
  load: loadPeople,
  jobs: needs => [
    { name: 'forget sign-ins', everySeconds: 60 * 60, run: () => forgetSignIns(needs) },
    { name: 'forget forms', everySeconds: 60 * 60, run: () => forgetForms(needs) },
  ],
}

export { openFirstDoor, type FirstDoor } from './first.ts'
export { actingPerson, type ActingPerson } from './rules/acting.ts'
export { personOfSession } from './sign-in.ts'
export { allPeople, emailOf, findPerson, peopleWithRole, type Person } from './store/people.ts'
