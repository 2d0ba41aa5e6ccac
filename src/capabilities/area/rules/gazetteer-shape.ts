import { z } from 'zod'
import { Source, Words } from './parts.ts'

/** Names as people write them. One source may stand for a whole list of them; null only in an invented area. */
const Names = z.strictObject({
  names: z.array(Words).min(1, 'Write at least one name'),
  source: Source.nullable().default(null),
})

/**
 * Names that tell where somebody lives, learns or is looked after: whoever reads stories sees them marked. Public names
 * only, and never a person's. The file may be left out: then names are found by their shape alone.
 */
export const GazetteerFile = z.strictObject({
  places: z.array(Names).default([]),
  schools: z.array(Names).default([]),
  services: z.array(Names).default([]),
})

/** One name of the area, and what it is. */
export interface NameHere {
  readonly name: string
  readonly kind: 'place' | 'school' | 'service'
}

/** Every name of the file, and the area's own districts, as one list. */
export function namesHere(
  file: z.output<typeof GazetteerFile>,
  districts: readonly { readonly name: string }[]
): NameHere[] {
  const of = (kind: NameHere['kind'], lists: readonly { readonly names: readonly string[] }[]) =>
    lists.flatMap(({ names }) => names.map(name => ({ name, kind })))
  return [
    ...of('school', file.schools),
    ...of('service', file.services),
    ...of('place', file.places),
    ...districts.map(({ name }) => ({ name, kind: 'place' as const })),
  ]
}
