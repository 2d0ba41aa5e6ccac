import type { Chance } from './chance.ts'

/** Who tells it, which side of the theme it is, and the words. `{a|b}` picks one; `[...]` may be left out. */
export type Core = readonly [teller: Teller, side: Side, text: string]
export type Teller = 'parent' | 'young' | 'staff'
export type Side = 'good' | 'bad'
export type Cores = Readonly<Record<string, readonly Core[]>>

const children = [
  { kid: 'my son', he: 'he', his: 'his', him: 'him' },
  { kid: 'my daughter', he: 'she', his: 'her', him: 'her' },
  { kid: 'my foster son', he: 'he', his: 'his', him: 'him' },
  { kid: 'my youngest girl', he: 'she', his: 'her', him: 'her' },
  { kid: 'my grandson', he: 'he', his: 'his', him: 'him' },
  { kid: 'our eldest boy', he: 'he', his: 'his', him: 'him' },
  { kid: 'my little girl', he: 'she', his: 'her', him: 'her' },
  { kid: 'my lad', he: 'he', his: 'his', him: 'him' },
]

const parentBefore = [
  '$Kid is {5|6|7|8|9} and autistic.',
  '$Kid is {10|11|12|13} and has ADHD.',
  '$Kid has {Down’s syndrome|cerebral palsy|epilepsy|a hearing loss|a rare condition} and is {6|9|12|15}.',
  '$Kid is in {reception|Year 2|Year 4|Year 6|Year 8|Year 10}.',
  '$Kid finds {reading|noise|crowds|change|talking to new people} very hard.',
  'We live {out in the villages|in the middle of town|by the coast|a long way from the nearest school}.',
  'I am on my own with {two|three} children.',
]
const parentAfter = [
  'I {just|only} want people to know.',
  'I am {so tired|worn out|shattered}.',
  'I hope this helps {someone else|another family}.',
  '{Please|You must} do something about this.',
  '$Kid deserves better.',
  'I have told {four|five|six} people this already.',
  'That is all I wanted to say.',
]
const youngBefore = [
  'I am {12|13|14|15|16|17}.',
  'I am autistic.',
  'I have {ADHD|dyslexia|cerebral palsy}.',
  'I go to {college|a big school|a special school}.',
]
const youngAfter = [
  'That is it.',
  'Please {listen|read this}.',
  'I think other people feel {this|the same}.',
  'Thanks for asking.',
]
const staffBefore = [
  'I am a {SENCO|teaching assistant|school nurse|health visitor|youth worker}.',
  'I have worked {here|with families} for {3|7|11|16} years.',
  'I work {in early years|in a secondary school|with post-16 students|across three schools}.',
]
const staffAfter = [
  'We want to do better than this.',
  'Families {see|notice} this too.',
  'I would be glad to help fix it.',
]

const around = {
  parent: { before: parentBefore, after: parentAfter },
  young: { before: youngBefore, after: youngAfter },
  staff: { before: staffBefore, after: staffAfter },
}

/** One story from one core. The same core gives many different stories. */
export function tell([teller, side, text]: Core, chance: Chance): string {
  const child = chance.one(children)
  const { before, after } = around[teller]
  const opening = chance.says(0.55) && !text.startsWith('!') ? chance.one(before) + ' ' : ''
  const closing = side === 'bad' && chance.says(0.4) ? ' ' + chance.one(after) : ''
  return withChild(choose(opening + text.replace(/^!/, '') + closing, chance), child)
}

function choose(text: string, chance: Chance): string {
  const kept = text.replace(/ ?\[([^\]]*)\]/g, (_, maybe: string) => (chance.says(0.5) ? ` ${maybe}` : ''))
  return kept.replace(/\{([^}]*)\}/g, (_, list: string) => chance.one(list.split('|'))).trim()
}

function withChild(text: string, child: (typeof children)[number]): string {
  return text.replace(/\$(kid|he|his|him)/gi, (_, name: string) => {
    const word = child[name.toLowerCase() as keyof typeof child]
    return name[0] === name[0]!.toUpperCase() ? word[0]!.toUpperCase() + word.slice(1) : word
  })
}
