import { z } from 'zod'
import { roleCodes } from '../../../platform/access/index.ts'
import { MaySource } from './parts.ts'

const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'Write the time like 09:00')

/**
 * How soon a concern that somebody is not safe is read, and who is told when it is not. Who they are by name is set in
 * the workspace, since names change.
 */
export const Safeguarding = z.strictObject({
  /** Minutes that each person has before the next is told. */
  minutes: z.int().min(1).max(240),
  /** When somebody is on duty, on working days. Outside these hours all who lead are told at once. */
  hours: z
    .strictObject({ from: Time, until: Time })
    .refine(({ from, until }) => from < until, 'The end must be after the start')
    .nullable(),
  /** Roles whose holders are told, after everybody who leads on safeguarding, that a concern is not read. */
  afterwards: z.array(z.enum(roleCodes)).min(1, 'Write at least one role'),
  setBy: z.enum(['partnership', 'this-site']),
  source: MaySource,
})
