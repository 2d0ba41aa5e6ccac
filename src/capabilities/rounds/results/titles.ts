import type { ItemKey } from '../rules/ballot.ts'
import type { PublicResult } from './public-result.ts'

/** What a thing is called on the page of its round. */
export const titleIn = ({ items }: Pick<PublicResult, 'items'>, key: ItemKey): string =>
  items.find(({ item }) => item === key)?.title ?? key
