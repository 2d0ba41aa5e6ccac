import type { Organisation } from '../../area/index.ts'

const equal: readonly Organisation['kind'][] = [
  'council',
  'nhs',
  'schools',
  'parent-carer-forum',
  'young-people',
]

/** Who the law and the partnership's own terms make equal partners; the others advise, check or provide. */
export const isEqualPartner = ({ kind }: Pick<Organisation, 'kind'>): boolean => equal.includes(kind)
