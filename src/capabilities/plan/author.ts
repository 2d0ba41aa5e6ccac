import type { Area } from '../area/index.ts'
import type { Author } from './rules/facts.ts'

/** A person who acts here: as the plan names them, and as publishing does. */
export interface Acting extends Author {
  readonly id: string
  readonly organisation: string
}

/** As the public record keeps it: without the id of the account. */
export function authorOf({ name, jobTitle, organisation }: Author): Author {
  return { name, jobTitle, organisation }
}

/** Who publishes what came with an area's record. */
export function theRecord(area: Area): { id: string; name: string } {
  return { id: 'record', name: area.partnershipName }
}
