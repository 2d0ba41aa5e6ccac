import { createHash } from 'node:crypto'
import type { Area } from '../area/index.ts'

type Photo = NonNullable<NonNullable<NonNullable<Area['conversations']>['person']>['photo']>

/** The address of the photo holds a hash of it: a browser keeps it until there is another. */
export const photoAddress = ({ jpeg }: Photo): string =>
  `/talk-to-a-person/photo-${createHash('sha256').update(jpeg).digest('hex').slice(0, 12)}.jpg`
