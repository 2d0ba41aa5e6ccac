/** How often each number (the place in the list) comes out, from 0 on; together 1, but for what is too rare to matter. */
export type Chances = readonly number[]

export interface Luck {
  /** Stars each person gave. Before a round opens: the stars each will have, once for every person who is expected. */
  readonly given: readonly number[]
  /** How many items the stars can fall on. */
  readonly items: number
  readonly mostOnOne: number | null
  readonly on: 'stars' | 'people'
}

/**
 * What one item would have if nobody thought: each person throws the stars they gave at random, each star as likely on
 * every item; a throw that puts more on one item than the rule lets is thrown again as a whole. Without such a limit the
 * stars of an item follow the binomial distribution of all stars with a chance of 1 in `items`; with a limit of one, each
 * person picks different items and the people of an item follow the binomial distribution.
 *
 * @returns the chance of each number of stars, or of people who gave it at least one
 * Errors: RangeError when there is no item, or one person gave more stars than the items can take.
 * Source: multinomial distribution cut off at the limit, by its generating function (sum of z^l / l! to the power of items).
 */
export function chancesByLuck({ given, items, mostOnOne, on }: Luck): Chances {
  if (!Number.isInteger(items) || items < 1) throw new RangeError(`Nothing falls on ${items} items`)
  const peopleBy = Map.groupBy(given, stars => stars)
  const parts = [...peopleBy].map(([stars, { length: people }]) => {
    const one = oneThrow(stars, items, mostOnOne ?? stars)
    return { people, one: on === 'stars' ? one : [one[0]!, 1 - one[0]!] }
  })
  const length = lengthFor(parts)
  return parts.reduce<Chances>((sum, { one, people }) => times(sum, power(one, people, length), length), [1])
}

/** The chance of this many or more. */
export function atLeast(chances: Chances, count: number): number {
  const under = chances.slice(0, count).reduce((sum, chance) => sum + chance, 0)
  if (under < 0.5) return 1 - under
  return chances.slice(count).reduceRight((sum, chance) => sum + chance, 0)
}

/** The smallest number that luck reaches no more often than `limit`: 1 in 20, unless said otherwise. */
export function enoughBeyondLuck(chances: Chances, limit = 0.05): number {
  let count = 1
  while (atLeast(chances, count) > limit) count++
  return count
}

/** The stars of one person on one item. */
function oneThrow(stars: number, items: number, most: number): Chances {
  if (stars > items * most)
    throw new RangeError(`${stars} stars do not fit on ${items} items with ${most} on each`)
  const any = Array.from({ length: Math.min(most, stars) + 1 }, (_, count) => 1 / factorial(count))
  const others = power(any, items - 1, stars + 1)
  const weights = any.map((weight, count) => weight * (others[stars - count] ?? 0))
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return weights.map(weight => weight / sum)
}

const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1))

/** Far enough that what lies beyond is rarer than one in a thousand million million. */
function lengthFor(parts: readonly { readonly one: Chances; readonly people: number }[]): number {
  let [mean, variance, most] = [0, 0, 0]
  for (const { one, people } of parts) {
    const middle = one.reduce((sum, chance, count) => sum + count * chance, 0)
    mean += people * middle
    variance += people * one.reduce((sum, chance, count) => sum + (count - middle) ** 2 * chance, 0)
    most += people * (one.length - 1)
  }
  return Math.min(most, Math.ceil(mean + 12 * Math.sqrt(variance) + 30)) + 1
}

/** The sum of `count` independent draws, by squaring. */
function power(one: Chances, count: number, length: number): Chances {
  let [result, square, left]: [Chances, Chances, number] = [[1], one.slice(0, length), count]
  while (left > 0) {
    if (left % 2 === 1) result = times(result, square, length)
    left = Math.floor(left / 2)
    if (left > 0) square = times(square, square, length)
  }
  return result
}

function times(one: Chances, other: Chances, length: number): Chances {
  const product = new Float64Array(Math.min(length, one.length + other.length - 1))
  one.forEach((chance, at) => {
    const end = Math.min(other.length, product.length - at)
    for (let by = 0; by < end; by++) product[at + by]! += chance * other[by]!
  })
  return [...product]
}
