/**
 * The last part of an address, made from a title: 'No one calls back' is `no-one-calls-back`.
 *
 * @param nameless the key of a title without any letter or figure that an address can hold
 * @param taken    keys in use, now or in the past, and words that addresses have already
 * @returns at most 60 letters, figures and hyphens, and a number where that is taken
 */
export function keyFor(title: string, nameless: string, taken: ReadonlySet<string>): string {
  const plain = title
    .normalize('NFKD')
    .replaceAll(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? [nameless]
  const key = words.join('-').slice(0, 60).replace(/-+$/, '')
  if (!taken.has(key)) return key
  for (let number = 2; ; number++) if (!taken.has(`${key}-${number}`)) return `${key}-${number}`
}
