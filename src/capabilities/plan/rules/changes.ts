import type { ChangedPart, Holder } from './facts.ts'
import type { Agreed } from './promise.ts'

/** What can be changed about a promise by editing it. Its date is moved instead, once it is public. */
export type Editable = Pick<
  Agreed,
  'promise' | 'cornerstone' | 'measures' | 'originNote' | 'reviewOn' | 'success' | 'priorities'
> & {
  readonly responsible: readonly Holder[]
  readonly accountable: readonly Holder[]
}

/**
 * Which parts an edit changes, each as one line before and after: what a change record keeps and the public reads.
 * Empty when nothing is different. A day comes as it is written.
 *
 * @param nameOf the name of an organisation, a cornerstone or a theme by its key, as people know it that day
 */
export function changesBetween(
  before: Editable,
  after: Editable,
  nameOf: (key: string) => string
): { readonly part: ChangedPart; readonly from: string; readonly to: string }[] {
  const parts = Object.keys(inWords) as ChangedPart[]
  return parts
    .map(part => ({ part, from: inWords[part](before, nameOf), to: inWords[part](after, nameOf) }))
    .filter(({ from, to }) => from !== to)
}

type NameOf = (key: string) => string

const people = (holders: readonly Holder[], nameOf: NameOf) =>
  holders
    .map(({ personName, jobTitle, organisation }) =>
      [personName, jobTitle, organisation && nameOf(organisation)].filter(Boolean).join(', ')
    )
    .join('; ')

const inWords: Record<ChangedPart, (one: Editable, nameOf: NameOf) => string> = {
  promise: ({ promise }) => promise,
  responsible: ({ responsible }, nameOf) => people(responsible, nameOf),
  accountable: ({ accountable }, nameOf) => people(accountable, nameOf),
  review: ({ reviewOn }) => reviewOn ?? '',
  success: ({ success }) => success.join('; '),
  measures: ({ measures }) => measures ?? '',
  origin: ({ originNote, priorities, cornerstone }, nameOf) =>
    [
      cornerstone && nameOf(cornerstone),
      ...priorities.map(({ themeKey }) => nameOf(themeKey)).toSorted(),
      originNote,
    ]
      .filter(Boolean)
      .join('; '),
}
