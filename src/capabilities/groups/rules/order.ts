/** Moves one of a list a place up or down. At the end of the list it stays where it is; an unknown one changes nothing. */
export function moved<T extends { readonly id: string }>(
  list: readonly T[],
  id: string,
  way: 'up' | 'down'
): readonly T[] {
  const from = list.findIndex(each => each.id === id)
  const to = way === 'up' ? from - 1 : from + 1
  const [one, other] = [list[from], list[to]]
  if (one === undefined || other === undefined) return list
  return list.map((each, at) => (at === from ? other : at === to ? one : each))
}
