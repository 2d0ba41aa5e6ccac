import { setTimeout as wait } from 'node:timers/promises'
import { items } from '../support/round.ts'
import { seeded } from '../support/seeded.ts'
import { phoneAt } from './phone.ts'

export interface Crowd {
  readonly seed: number
  readonly phones: number
  readonly seconds: number
  readonly addresses: readonly string[]
  readonly round: string
  /** Whether each phone also sends a form that is refused before anything is asked of the database, to compare with. */
  readonly compare?: boolean
}

export interface Passed {
  /** How many phones were told that this is what counts, by choice. */
  readonly acknowledged: Readonly<Record<string, number>>
  /** Milliseconds from the press to its answer, of presses that were not dropped. */
  readonly took: readonly number[]
  /** The same of the empty forms. */
  readonly empty: readonly number[]
  readonly doubled: number
  readonly dropped: number
  readonly changed: number
}

/**
 * A hall of phones behind one address. Of a hundred, twenty tap twice, ten lose the line before the answer and send the
 * same again, and ten change their mind.
 */
export async function crowd({ seed, phones, seconds, addresses, round, compare }: Crowd): Promise<Passed> {
  const draw = seeded(seed)
  const took: number[] = []
  const empty: number[] = []
  const passed = { doubled: 0, dropped: 0, changed: 0 }
  const last: string[] = []

  async function vote(own: () => number): Promise<string> {
    const phone = phoneAt(addresses, own)
    const fate = own()
    const pick = () => items[Math.floor(own() * items.length)]!
    const press = async (item: string) => {
      await phone.get(`/vote/${round}/choose`)
      if (compare) {
        const began = performance.now()
        await phone.send(phone.seal('/v', { figures: '' }))
        empty.push(performance.now() - began)
      }
      const sending = phone.seal(`/vote/${round}/cast`, { 'so-far': `${item}:2` })
      if (fate >= 0.2 && fate < 0.3) {
        passed.dropped++
        await phone.drop(sending, own() * 25)
      }
      const began = performance.now()
      const presses = fate < 0.2 ? [phone.send(sending), phone.send(sending)] : [phone.send(sending)]
      if (fate < 0.2) passed.doubled++
      const answers = await Promise.all(presses)
      took.push(performance.now() - began)
      for (const { status, headers } of answers) {
        if (status !== 303 || headers.location !== `/vote/${round}/done`) {
          throw new Error(`A press was answered with ${status} ${headers.location}`)
        }
      }
      return item
    }
    const first = await press(pick())
    if (fate < 0.9) return first
    passed.changed++
    return press(pick())
  }

  const coming = Array.from({ length: phones }, () => ({
    at: draw() * seconds * 1000,
    seed: draw() * 2 ** 32,
  }))
  const voting = coming.map(async ({ at, seed: own }) => {
    await wait(at)
    last.push(await vote(seeded(own)))
  })
  await Promise.all(voting)
  return { ...passed, took, empty, acknowledged: tally(last) }
}

export function tally(choices: readonly string[]): Record<string, number> {
  const counts = Map.groupBy(choices.toSorted(), choice => choice)
  return Object.fromEntries([...counts].map(([choice, all]) => [choice, all.length]))
}

/** @param part from 0 to 1. @returns milliseconds under which this part of all presses were answered */
export function percentile(took: readonly number[], part: number): number {
  const sorted = took.toSorted((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? NaN
}

/**
 * One phone that sends many ballots at once, each from a form of its own.
 *
 * @returns how many were taken
 */
export async function stuff(
  { addresses, round }: Pick<Crowd, 'addresses' | 'round'>,
  ballots: number
): Promise<number> {
  const phone = phoneAt(addresses, seeded(1))
  const sealed = []
  for (let nth = 0; nth < ballots; nth++) {
    await phone.get(`/vote/${round}/choose`)
    sealed.push(phone.seal(`/vote/${round}/cast`, { 'so-far': `${items[nth % items.length]}:2` }))
  }
  const answers = await Promise.all(sealed.map(sending => phone.send(sending)))
  return answers.filter(({ headers }) => headers.location === `/vote/${round}/done`).length
}
