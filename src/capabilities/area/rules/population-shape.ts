import { z } from 'zod'
import { Key, MaySource, Words } from './parts.ts'

/** How many people of each group live here, to see who has not been heard. Left out: there is nothing to compare with. */
export const Population = z.strictObject({
  question: z.enum(['phase', 'district', 'need', 'role']),
  /** Whom the figures count, as a page says it: 'children and young people with a plan'. */
  people: Words,
  /** The month or year they were counted, in words: 'January 2025'. */
  counted: Words,
  groups: z.array(z.strictObject({ key: Key, people: z.int().min(5) })).min(2, 'Write at least two groups'),
  source: MaySource,
})
