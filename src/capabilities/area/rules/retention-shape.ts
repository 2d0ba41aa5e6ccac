import { z } from 'zod'

/** How long this area keeps what people told it. Left out, the words of a story are kept 36 months after our last answer. */
export const Retention = z.strictObject({
  /** Months the words of a story are kept after our last answer to it. */
  storyWordsMonths: z.int().min(6, 'Keep stories for 6 months at least').max(120),
  setBy: z.enum(['partnership', 'this-site']),
})
