import { holders } from '../../../platform/access/index.ts'

/** Who adds people and gives roles. The database holds to the same rule. */
export const mayManagePeople = holders('administrator')
