import { z } from 'zod'

/** How stories are coded. */
export const CodingSettings = z.strictObject({
  /** Two people read every story, apart from each other (1), or one story in so many. */
  everyNth: z.int().min(1).max(100),
})
