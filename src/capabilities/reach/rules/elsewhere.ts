import type { Area } from '../../area/index.ts'
import { NOT_KNOWN, NOT_SAID, phases, type Question } from './questions.ts'

/** What we ask that a survey may have asked as well. */
export const askedElsewhere = ['phase', 'district', 'need'] as const satisfies readonly Question[]
export type AskedElsewhere = (typeof askedElsewhere)[number]

const asking: Readonly<Record<AskedElsewhere, RegExp>> = {
  phase: /\bhow old\b|\bage\b|\bage (?:group|range)\b|\byear group\b|\b(?:school|key) (?:phase|stage)\b/i,
  district:
    /\bdistrict\b|\bwhere (?:do|does) (?:you|they|your child) live\b|\bwhich (?:area|part)\b|\btown\b/i,
  need: /\b(?:kind|type|area|main|primary) (?:of )?(?:sen|send|special|additional)?(?: educational)? ?needs?\b|\bmost help with\b/i,
}

/** Whether a question of somebody else's seems to ask the same as ours. A person decides. */
export const asksTheSame = (question: AskedElsewhere, header: string): boolean =>
  asking[question].test(header)

/** The last year of age of each phase; the first begins at birth. */
const untilAge = [4, 10, 15, 18, 25]

const phaseOfAge = (age: number): string | null => phases[untilAge.findIndex(until => age <= until)] ?? null

const phaseInWords: readonly (readonly [string, RegExp])[] = [
  ['under-5', /\bunder 5\b|\bearly years\b|\bnursery\b|\bpre-?school\b/i],
  ['5-to-10', /\bprimary\b|\binfants?\b|\bjuniors?\b|\breception\b/i],
  ['11-to-15', /\bsecondary\b/i],
  ['16-to-18', /\bsixth form\b|\bpost[ -]?16\b/i],
]

const needInWords: readonly (readonly [string, RegExp])[] = [
  ['autism', /\bautis\w*|\bas[dc]\b/i],
  ['speech', /\bspeech\b|\blanguage\b|\bslcn\b|\bcommunicat\w*/i],
  ['feelings', /\bsemh\b|\bmental\b|\bemotion\w*|\bfeelings\b|\banxiety\b|\bbehaviou?r\w*/i],
  ['physical-or-sensory', /\bphysical\b|\bhearing\b|\bvis(?:ion|ual)\b|\bsensory\b|\bdeaf\b|\bblind\b/i],
  ['learning', /\blearning\b|\bdyslexi\w*|\b[ms]ld\b/i],
]

/**
 * Which of our answers a value of somebody else's survey says, as far as its words show: '7', 'Year 9' and '5-10 years' are
 * phases. A range across two phases, or a place we do not know, is null: then a person says it, or nobody does.
 */
export function answerIn(question: AskedElsewhere, value: string, area: Area): string | null {
  if (/\b(?:prefer|rather|want) not\b|\bnot (?:want to )?say\b/i.test(value)) return NOT_SAID
  if (/\b(?:do not|don't|don’t) know\b|\bnot sure\b|^unknown$/i.test(value)) return NOT_KNOWN
  if (question === 'phase') return phaseIn(value)
  if (question === 'need') return onlyOne(needInWords, value)
  const found = area.districts.find(({ key, name }) =>
    [key, name.toLowerCase()].includes(value.trim().toLowerCase())
  )
  return found?.key ?? null
}

function phaseIn(value: string): string | null {
  const year = /^\s*(?:year|yr|y) ?(\d{1,2})\s*$/i.exec(value)
  // Whoever is in year 7 is 11 or 12.
  if (year) return phaseOfAge(Number(year[1]) + 4)
  const inWords = onlyOne(phaseInWords, value)
  if (inWords !== null) return inWords
  const ages = /^\D{0,20}?(\d{1,2})(?:\s*(?:-|–|to|and)\s*(\d{1,2}))?\s*(?:years?|yrs?)?(?: old)?\s*$/i.exec(
    value
  )
  if (ages === null) return null
  const [from, to] = [phaseOfAge(Number(ages[1])), phaseOfAge(Number(ages[2] ?? ages[1]))]
  return from === to ? from : null
}

/** What its words say, where they do not say two things. */
function onlyOne(says: readonly (readonly [string, RegExp])[], value: string): string | null {
  const found = says.filter(([, words]) => words.test(value))
  return found.length === 1 ? found[0]![0] : null
}
