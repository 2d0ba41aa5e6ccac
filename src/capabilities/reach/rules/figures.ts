import type { CalendarDate } from '../../../standards/calendar.ts'
import { gateParts } from '../../../standards/small-numbers.ts'
import { isSaid, questions, roles, type About, type Question } from './questions.ts'
import { compare, LEAST_ANSWERS, type Representation } from './representation.ts'

/** How many people of each group live here. */
export interface Population {
  readonly question: Question
  readonly groups: readonly { readonly key: string; readonly people: number }[]
}

/** One group as anybody may see it. */
export interface GroupFigure {
  readonly key: string
  /** To the nearest five; null when it is too small to show, or would give a smaller one away. */
  readonly about: number | null
  /** Of every 100 people who told us and answered, and of every 100 who live here. */
  readonly ofEvery100: { readonly heard: number; readonly expected: number } | null
  readonly standing: Representation['standing'] | null
}

export interface QuestionFigures {
  readonly question: Question
  /** How many people answered, to the nearest five; null when fewer than 30 did. */
  readonly answered: number | null
  /** Those who would rather not say, or did not know: a group of its own. */
  readonly notSaid: number | null
  /** The least heard first. */
  readonly groups: readonly GroupFigure[]
}

/** A finished picture of who was heard up to a day. It is published once a month and never worked out for one reader. */
export interface HeardFigures {
  readonly until: CalendarDate
  readonly questions: readonly QuestionFigures[]
}

/**
 * Who was heard, as anybody may see it: gated, and to the nearest five, so that two months laid side by side do not show
 * a family that was added between them.
 *
 * @param threshold the smallest count that may be shown
 */
export function figuresOf(
  people: readonly About[],
  populations: readonly Population[],
  { threshold, until }: { threshold: number; until: CalendarDate }
): HeardFigures {
  const known = questions.flatMap(question => {
    const population = populations.find(one => one.question === question)
    return population ?? (question === 'role' ? { question, groups: nobodyCounted } : [])
  })
  return { until, questions: known.map(of => figuresFor(people, of, threshold)) }
}

/** Nobody has counted how many parents there are, but everybody may see how many of them told us. */
const nobodyCounted = roles.map(key => ({ key, people: null }))

type Groups = readonly { readonly key: string; readonly people: number | null }[]

function figuresFor(
  people: readonly About[],
  { question, groups }: { question: Question; groups: Groups },
  threshold: number
): QuestionFigures {
  const answers = people.flatMap(about => about[question] ?? [])
  const heard = Object.fromEntries(
    groups.map(({ key }) => [key, answers.filter(answer => answer === key).length])
  )
  const found = comparedWith(groups, heard)
  const notSaid = answers.filter(answer => !isSaid(answer)).length
  const shown = gateParts(heard, { threshold, outside: notSaid })
  const figures = groups.map(({ key }): GroupFigure => {
    const about = shown[key]!.kind === 'shown' ? toFive(heard[key]!) : null
    const one = found?.find(group => group.key === key)
    return {
      key,
      about,
      ofEvery100: about === null || !one ? null : of100(one),
      standing: one?.standing ?? null,
    }
  })
  const said = answers.length - notSaid
  return {
    question,
    answered: said < LEAST_ANSWERS ? null : toFive(said),
    notSaid: said < LEAST_ANSWERS || notSaid < threshold ? null : toFive(notSaid),
    groups: said < LEAST_ANSWERS ? [] : leastHeardFirst(figures),
  }
}

function comparedWith(groups: Groups, heard: Readonly<Record<string, number>>): Representation[] | null {
  const counted = groups.flatMap(({ key, people }) =>
    people === null ? [] : [{ key, people, heard: heard[key]! }]
  )
  return counted.length === groups.length ? compare(counted) : null
}

const order = ['fewer', 'as-expected', 'more', null] as const

function leastHeardFirst(figures: readonly GroupFigure[]): GroupFigure[] {
  return [...figures].sort((a, b) => order.indexOf(a.standing) - order.indexOf(b.standing))
}

const toFive = (count: number): number => Math.max(5, Math.round(count / 5) * 5)

const of100 = ({ share, expected }: Representation) => ({
  heard: Math.round(share * 100),
  expected: Math.round(expected * 100),
})
