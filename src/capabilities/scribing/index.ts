import { routes } from '../../platform/http/index.ts'
import type { Needs, Room } from '../area/index.ts'
import { copy } from './copy.ts'
import { forgetFormsAgain } from './forget.ts'
import { scribingJobs } from './jobs.ts'
import { addPaper, PAPER } from './public-routes.tsx'
import { addWritingDown } from './staff-routes.tsx'
import { forgetForm } from './store.ts'

export { mayWriteDown } from './rules/policy.ts'
export { printForm, slipOf, type Slip } from './slips.ts'
export { fieldsOfPaper } from './forms.ts'
export { formOfNumber, giveCode, HUB, receivedFault } from './staff-routes.tsx'
export { markKeyed } from './store.ts'

export const scribingRoom: Room = {
  name: 'scribing',
  routes(needs: Needs) {
    const all = routes()
    addPaper(all, needs)
    addWritingDown(all, needs)
    return all
  },
  jobs: scribingJobs,
  waysIn: [{ key: 'paper', href: PAPER, text: language => copy.in(language).way }],
  takeBackAgain: forgetFormsAgain,
  forget: (_, db, { receiptHash }) => forgetForm(db, receiptHash),
}
