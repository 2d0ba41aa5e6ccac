import { z } from 'zod'
import { MaySource } from './parts.ts'

/** For how many days a service may see a story about it before it is published. Left out: no service does. */
export const ServiceFirst = z.strictObject({
  workingDays: z.int().min(1).max(10),
  setBy: z.enum(['partnership', 'this-site']),
  source: MaySource,
})
