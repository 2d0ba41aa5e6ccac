import { catalogue } from '../../../platform/language/index.ts'
import type { CardsFault } from '../rules/cards.ts'

const nPeople = (count: number) => (count === 1 ? '1 person' : `${count} people`)

/** What the people who run a vote read about its picture cards. */
export const cardsStaffCopy = catalogue({
  link: 'Picture cards for young people',
  heading: 'Picture cards',
  lead: 'Young people can vote with cards: a picture and a few plain words. Their result stands beside the others’.',
  rule: 'Give everything that can be chosen a card before the vote opens. Then nothing is chosen less for want of one.',
  offered: (address: string) => `Cards are offered in this vote at ${address}`,
  willBe: (address: string) => `Cards are offered as soon as the vote opens, at ${address}`,
  fault: {
    'no-group': 'Cards are not offered: the settings of this area name no group that votes with cards.',
    elsewhere: 'Cards are not offered: this vote is held elsewhere.',
    ranking: 'Cards are not offered: putting things in order has no cards.',
    none: 'Cards are not offered: nothing has a card yet.',
    some: 'Cards are not offered: not everything has a card yet.',
  } satisfies Record<CardsFault, string>,
  without: (count: number) =>
    count === 1
      ? '1 statement has no card. Young people are not asked about it.'
      : `${count} statements have no card. Young people are not asked about them.`,
  fixed: 'The vote has been opened, so its cards are fixed.',
  fixedButNew: 'The vote has been opened, so its cards are fixed. A new statement can still have one.',
  titleOf: (title: string) => `Words on the card for: ${title}`,
  titleHint: 'At most 8 plain words',
  titleLong: 'Words on a card must be 60 characters or less',
  titleWords: 'Words on a card must be 8 words or fewer',
  titleMissing: 'Write the words for this picture',
  pictureOf: (title: string) => `Picture for: ${title}`,
  pictureMissing: 'Choose a picture for these words',
  pictures: 'See all the pictures with their names',
  picturesHeading: 'Pictures for cards',
  save: 'Save the cards',
  saved: 'The cards are saved.',
  seen: 'As young people see them',
  used: {
    heading: 'How many voted with cards',
    few: 'Nobody, or too few to say how many.',
    people: (count: number) => `${nPeople(count)} voted with cards.`,
    withHelper: (count: number) => `${nPeople(count)} had a helper.`,
  },
})
