/** Common words that the rules below would count wrongly. */
// prettier-ignore
const exceptions: Readonly<Record<string, number>> = {
  area: 3, being: 2, business: 2, children: 2, create: 2, created: 3, doing: 2, evening: 2, every: 2, everyone: 3,
  everything: 3, favourite: 2, going: 2, idea: 3, ideas: 3, maybe: 2, people: 2, please: 1, recipe: 3, science: 2,
  seeing: 2, sometimes: 2, someone: 2, something: 2, somewhere: 2, vegetable: 3, wednesday: 2, diary: 3, lion: 2,
  poem: 2, poet: 2, quiet: 2, trial: 2, client: 2, giant: 2, diet: 2, hour: 1, hours: 1, our: 1, ours: 1,
  therefore: 2, comfortable: 3, interest: 2, interested: 3, different: 2, family: 3, naive: 2, safety: 2, lonely: 2,
  homework: 2, safeguarding: 3, statement: 2, placement: 2, usual: 3, actual: 3, annual: 3, gradual: 3, manual: 3,
  individual: 5, real: 1, really: 2, ideal: 3, carer: 2, carers: 2, email: 2, emails: 2,
  january: 4, february: 4, society: 4, anxiety: 4, variety: 4,
}

/**
 * How many beats an English word has when it is said aloud, by rule.
 * Right for about 19 common words in 20; good enough for averages over a page, not for poetry.
 *
 * @param word one word, any case; letters with accents are read without them. A number counts as one beat.
 */
export function syllablesIn(word: string): number {
  const letters = word
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  if (letters.length < 4) return Math.max(1, vowelGroups(letters.replace(/e$/, '')))
  return exceptions[letters] ?? Math.max(1, vowelGroups(withoutSilentEnd(letters)) + splitVowels(letters))
}

function vowelGroups(letters: string): number {
  return letters.match(/[aeiouy]+/g)?.length ?? 0
}

/** Takes off an ending whose e is not said: care, cares, helped, hopeful, safely. Keeps it in table, wanted, boxes, changes. */
function withoutSilentEnd(letters: string): string {
  return letters
    .replace(/(?<=[^aeiouy]|[aeiouy][^aeiouy])e(?=(ful|less|ly|ment|ness)(s|ly)?$)/, '')
    .replace(/(?<=[^aeiouytd])(?<![^aeiouyl]l)ed$/, '')
    .replace(/(?<=[^aeiouyscgzxh]|th)es$/, 's')
    .replace(/(?<![^aeiouy]l|[aeiouy])e$/, '')
    .replace(/(?<=[aeiouy]l)e$/, '')
}

/** Two vowels side by side that are said apart: i-a in social is not, in median is; e-o in video; u-a in situation; y-ing. */
function splitVowels(letters: string): number {
  const together = letters.replace(/[ctsgx]i([aoe])/g, 'x$1')
  return together.match(/i[aou]|eo(?!p)|ua(?=[ltx])|[aeiouy]ing$|ier$|ience|sm$/g)?.length ?? 0
}
