import { holders, signedIn } from '../../../platform/access/index.ts'

export const mayReadReports = signedIn

export const mayReport = holders('workstream-lead', 'accountable-officer')
