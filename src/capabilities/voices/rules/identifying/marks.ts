/** What a computer may point at in a story. */
const markKinds = [
  'email',
  'web',
  'nhs-number',
  'pupil-number',
  'insurance-number',
  'case-number',
  'car',
  'phone',
  'postcode',
  'address',
  'date',
  'age',
  'school',
  'service',
  'place',
  'name',
] as const
export type MarkKind = (typeof markKinds)[number]

/** Why a sentence may tell who somebody is though it names nobody. */
export type RareKind = 'condition' | 'several' | 'only' | 'job' | 'origin' | 'event' | 'news' | 'place'

/** A stretch of a text: places in it, and what it may be. */
export interface Mark {
  readonly from: number
  readonly to: number
  readonly kind: MarkKind
}

/** A name of the area: a place, a school or a service, as people write it. */
export interface KnownName {
  readonly name: string
  readonly kind: 'place' | 'school' | 'service'
}

/** The first mark that is handed in wins wherever two share a letter. In the order of the text. */
export function withoutOverlaps(marks: readonly Mark[]): Mark[] {
  const kept: Mark[] = []
  const taken = new Set<number>()
  for (const mark of marks) {
    let free = true
    for (let at = mark.from; at < mark.to && free; at++) free = !taken.has(at)
    if (!free) continue
    for (let at = mark.from; at < mark.to; at++) taken.add(at)
    kept.push(mark)
  }
  return kept.sort((a, b) => a.from - b.from)
}
