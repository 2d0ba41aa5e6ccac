import { z } from 'zod'
import { Key, Words } from './parts.ts'

/** Who people may say they are when they vote. "I would rather not say" is always offered beside these. */
export const Votes = z.strictObject({
  groups: z
    .array(
      z.strictObject({
        key: Key,
        name: Words,
        /** Those who may vote with picture cards. Their result stands beside the others', in no sum with them. */
        cards: z.literal(true).optional(),
      })
    )
    .max(6, 'Six groups are the most a phone can ask')
    .refine(groups => groups.filter(({ cards }) => cards).length <= 1, 'Cards are for one group'),
})

/** The groups of a partnership that set none. */
export const usualVotes = {
  groups: [
    { key: 'young-person', name: 'A young person', cards: true as const },
    { key: 'parent-carer', name: 'A parent or carer' },
    { key: 'practitioner', name: 'Somebody who works with families' },
  ],
}
