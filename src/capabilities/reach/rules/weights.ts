import { isSaid, type About, type Question } from './questions.ts'

/** Shares of the area's people by group, for each question that has figures. */
export type Margins = { readonly [Q in Question]?: Readonly<Record<string, number>> }

export type Weights =
  | {
      readonly ok: true
      readonly weights: readonly number[]
      readonly deff: number
      readonly effective: number
    }
  | {
      readonly ok: false
      readonly why: 'nothing-to-compare' | 'nobody-of-a-group' | 'too-few' | 'too-uneven'
    }

const ROUNDS = 200
const EXACT = 1e-9
const LEAST = 0.3
const MOST = 3
const TRIMS = 20

/** Below this many people's worth of information weighted figures are refused. */
const LEAST_EFFECTIVE = 30
/** Above this loss by weighting they are refused as well. */
const MOST_DEFF = 2

/**
 * Raking: weighs answers so that each group counts for its share of the area, on every question at once.
 * Whoever did not say keeps their weight, and the others are raked to their own share. No weight is below 0.3 or above
 * 3 times the mean. Refused where it would say more than the answers can carry. Weighting puts right only what the
 * questions explain: the figures without it stand beside it, always.
 *
 * @param people   one answer for each person
 * @param margins  shares of the area, which are scaled to add up to 1
 * @returns a weight for each person, 1 on average; Kish's design effect; and the effective number of people
 * Source: Deming and Stephan (1940); Deville and Särndal, Calibration estimators in survey sampling (1992); Kish (1965).
 */
export function rake(people: readonly About[], margins: Margins): Weights {
  const targets = targetsOf(people, margins)
  if (targets.length === 0 || people.length === 0) return { ok: false, why: 'nothing-to-compare' }
  if (targets.some(({ groups }) => groups.some(({ members }) => members.length === 0))) {
    return { ok: false, why: 'nobody-of-a-group' }
  }
  let weights = balance(
    people.map(() => 1),
    targets
  )
  for (let nth = 0; nth < TRIMS && weights.some(isOutside); nth++) weights = balance(trim(weights), targets)
  weights = trim(weights)
  const deff = (people.length * sum(weights.map(w => w * w))) / sum(weights) ** 2
  const effective = people.length / deff
  if (effective < LEAST_EFFECTIVE) return { ok: false, why: 'too-few' }
  if (deff > MOST_DEFF) return { ok: false, why: 'too-uneven' }
  return { ok: true, weights, deff, effective }
}

interface Target {
  readonly members: readonly number[]
  readonly groups: readonly { readonly share: number; readonly members: readonly number[] }[]
}

function targetsOf(people: readonly About[], margins: Margins): Target[] {
  return Object.entries(margins).map(([question, shares]) => {
    const whole = sum(Object.values(shares))
    const answers = people.map(about => about[question as Question])
    const among = (wanted: (answer: string | null) => boolean) =>
      answers.flatMap((answer, place) => (wanted(answer) ? [place] : []))
    return {
      members: among(answer => isSaid(answer) && answer in shares),
      groups: Object.entries(shares).map(([key, share]) => ({
        share: share / whole,
        members: among(answer => answer === key),
      })),
    }
  })
}

function balance(begun: readonly number[], targets: readonly Target[]): number[] {
  const weights = [...begun]
  for (let round = 0; round < ROUNDS; round++) {
    const off = Math.max(...targets.map(target => meet(weights, target)))
    if (off < EXACT) break
  }
  const mean = sum(weights) / weights.length
  return weights.map(weight => weight / mean)
}

/** Scales one question's groups to their shares. Returns by how much the furthest was off. */
function meet(weights: number[], { members, groups }: Target): number {
  const whole = sum(members.map(place => weights[place]!))
  const factors = groups.map(
    group => (whole * group.share) / sum(group.members.map(place => weights[place]!))
  )
  groups.forEach((group, nth) => group.members.forEach(place => (weights[place]! *= factors[nth]!)))
  return Math.max(...factors.map(factor => Math.abs(factor - 1)))
}

const isOutside = (weight: number): boolean => weight < LEAST - EXACT || weight > MOST + EXACT

function trim(weights: readonly number[]): number[] {
  return weights.map(weight => Math.min(MOST, Math.max(LEAST, weight)))
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
