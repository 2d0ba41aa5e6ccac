import { form, optionalChoice, text, type Field } from '../../../platform/forms/index.ts'
import { pictures } from '../../cards/index.ts'
import type { Item } from '../rules/round.ts'
import type { CardOf } from '../store/cards.ts'
import { cardsStaffCopy } from './staff-copy.ts'

/** More is no card any more. */
const CARD_WORDS = 8

/** What a picture is called in a list. */
export const nameOfPicture = (picture: string): string =>
  picture.charAt(0).toUpperCase() + picture.slice(1).replaceAll('-', ' ')

const names = Object.keys(pictures).toSorted()

type Titled = Pick<Item, 'item' | 'title'>

/** Words and a picture for each of these things; either both or neither. */
export const cardsForm = (items: readonly Titled[]) =>
  form(cardsStaffCopy, t => {
    const fields = items.flatMap(({ item, title }): [string, Field<string | null>][] => [
      [
        `title-${item}`,
        text({ label: t.titleOf(title), hint: t.titleHint, most: [60, t.titleLong] }) as Field<string | null>,
      ],
      [
        `picture-${item}`,
        optionalChoice({
          label: t.pictureOf(title),
          long: true,
          options: names.map(value => ({ value, text: nameOfPicture(value) })),
        }),
      ],
    ])
    return Object.fromEntries(fields) as Record<string, Field<string | null>>
  })

/** What stands in the form for these cards. */
export const typedCards = (cards: readonly CardOf[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    cards.flatMap(({ item, title, picture }) => [
      [`title-${item}`, title],
      [`picture-${item}`, picture],
    ])
  )

type TypedFault = 'titleMissing' | 'pictureMissing' | 'titleWords'

/** The cards that were typed, or the first field that is wrong and why. */
export function cardsFrom(
  items: readonly Titled[],
  values: Readonly<Record<string, string | null | undefined>>
): { cards: CardOf[] } | { field: string; fault: TypedFault } {
  const cards: CardOf[] = []
  for (const { item } of items) {
    const [title, picture] = [values[`title-${item}`] ?? '', values[`picture-${item}`] ?? '']
    if (title === '' && picture === '') continue
    if (title === '') return { field: `title-${item}`, fault: 'titleMissing' }
    if (picture === '') return { field: `picture-${item}`, fault: 'pictureMissing' }
    if (title.split(/\s+/).length > CARD_WORDS) return { field: `title-${item}`, fault: 'titleWords' }
    cards.push({ item, title, picture })
  }
  return { cards }
}
