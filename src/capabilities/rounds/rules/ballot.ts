/** What can be chosen has a key that never changes: of a theme, or of a statement. */
export type ItemKey = string

/** How a ballot came. It is printed beside every result, and the three are never one mixed total. */
export type Route = 'open' | 'room' | 'invited'

/** Who people said they are, if they said so: the area's own list of groups gives the keys. */
export type GroupKey = string

export interface Stars {
  readonly method: 'stars'
  /** Whole stars of 1 or more; an item without any is left out. */
  readonly stars: Readonly<Record<ItemKey, number>>
}

export interface OneChoice {
  readonly method: 'one'
  readonly item: ItemKey
}

export interface Ranking {
  readonly method: 'ranking'
  /** Best first. Items that are left out share the last place. */
  readonly order: readonly ItemKey[]
}

/** `left` and `right` as this person saw them. */
export interface Comparison {
  readonly left: ItemKey
  readonly right: ItemKey
  readonly said: 'left' | 'right' | 'same' | 'cannot-say'
}

export interface Pairs {
  readonly method: 'pairs'
  /** In the order they were made; no two items twice. */
  readonly comparisons: readonly Comparison[]
}

export type Opinion = 'agree' | 'disagree' | 'pass'

export interface Opinions {
  readonly method: 'opinions'
  /** A statement that this person never saw is left out. */
  readonly said: Readonly<Record<ItemKey, Opinion>>
}

export type Choice = Stars | OneChoice | Ranking | Pairs | Opinions
export type Method = Choice['method']

/** The last that one voter said before the round closed. `voter` is a number drawn for the result, and leads to nobody. */
export interface Ballot<C extends Choice = Choice> {
  readonly voter: string
  readonly route: Route
  readonly group: GroupKey | null
  readonly choice: C
}
