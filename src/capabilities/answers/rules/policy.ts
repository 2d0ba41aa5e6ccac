import { holders } from '../../../platform/access/index.ts'

/** May tell the people behind a promise what it changed: whoever answers for it, or writes back to people. */
export const mayTellThem = holders('workstream-lead', 'accountable-officer', 'answerer')
