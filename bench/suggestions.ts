import type { Coded, Suggester } from '../src/capabilities/coding/rules/suggest/coded.ts'
import { learnNearest } from '../src/capabilities/coding/rules/suggest/nearest.ts'
import { learnProfiles } from '../src/capabilities/coding/rules/suggest/profiles.ts'
import { labelledTexts, type Labelled } from '../tests/support/labelled-texts.ts'

/** Knows only how often each label was given, and says the most common ones, whatever the text. */
function mostCommon(coded: readonly Coded[]): Suggester {
  const times = Map.groupBy(coded, ({ label }) => label)
  const suggested = [...times]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([label]) => ({ label, score: 0, because: [] }))
  return () => suggested
}

const ways = [
  ['most common label', mostCommon],
  ['nearest passages', learnNearest],
  ['profiles of labels', learnProfiles],
] as const

/**
 * How often the right theme of twenty is among three suggested, and how long one text takes, beside saying the most common
 * labels. Once with ways of saying things that were coded before, and once with ways that never were.
 */
export function suggestions(say: (line: string) => void): void {
  const texts = labelledTexts(2_000, 'bench')
  say('\nThemes suggested for short texts, twenty themes: the right one among three (goal 0.8 after 300)')
  for (const count of [100, 300, 1_000]) {
    say(`  after ${count} coded`)
    sayShares(say, texts.slice(0, count), texts.slice(count))
  }
  say('  after 300 coded, said in ways that nobody coded')
  const isUsual = ({ pattern }: Labelled) => pattern < 5
  sayShares(
    say,
    texts.filter(isUsual).slice(0, 300),
    texts.filter(each => !isUsual(each))
  )
}

function sayShares(say: (line: string) => void, coded: readonly Labelled[], rest: readonly Labelled[]): void {
  for (const [name, how] of ways) {
    const suggest = how(coded)
    const began = performance.now()
    const right = rest.filter(({ words, label }) =>
      suggest(words)
        .slice(0, 3)
        .some(each => each.label === label)
    )
    const each = (performance.now() - began) / rest.length
    say(`    ${name.padEnd(20)} ${(right.length / rest.length).toFixed(2)}   ${each.toFixed(3)} ms a text`)
  }
}
