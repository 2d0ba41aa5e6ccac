import { z } from 'zod'

/** When stories become public: so many together, or on a day of each week, whichever comes first. */
export const Batch = z.strictObject({
  atLeast: z.int().min(2).default(5),
  /** 1 is Monday. */
  weekday: z.int().min(1).max(7).default(1),
})
