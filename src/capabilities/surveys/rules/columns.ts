import type { Tool } from './shape.ts'

/** What a column may be. 'out': it is not kept. 'row-id': only to find an answer that stands twice, and then not kept. */
export const meanings = ['out', 'words', 'good', 'better', 'teller', 'cornerstone', 'day', 'row-id'] as const
/** `about-…`: what people said of themselves, by the key of a question that a later room asks and keeps apart. */
export type Meaning = (typeof meanings)[number] | AboutMeaning
export type AboutMeaning = `about-${string}`

/** Whether a column says something of the people themselves. */
export const isAbout = (means: Meaning): means is AboutMeaning => means.startsWith('about-')
/** Which of the questions about themselves it answers: its key. */
export const aboutKey = (means: AboutMeaning): string => means.slice('about-'.length)

/** What a column seems to hold of a person. */
const personal = ['name', 'email', 'phone', 'ip', 'postcode', 'nhs-number', 'upn', 'birth'] as const
export type Personal = (typeof personal)[number]

export interface Column {
  readonly header: string
  readonly means: Meaning
  /** What it seems to hold of a person, or null: then it is nothing but words, or left out. */
  readonly personal: Personal | null
  /** For who tells, a cornerstone, and what they said of themselves: each of its few values in small letters, and ours. '': we do not know it. */
  readonly values?: Readonly<Record<string, string>>
}

/** Whether a column's few values are matched with ours one by one. */
export const hasValues = ({ means }: Pick<Column, 'means'>): boolean =>
  means === 'teller' || means === 'cornerstone' || isAbout(means)

const byHeader: readonly (readonly [Personal, RegExp])[] = [
  ['email', /\be-?mail\b/i],
  ['phone', /\b(?:tele)?phone\b|\bmobile\b|\bcontact number\b/i],
  ['ip', /\bip[ _-]?address\b|\bipaddress\b|\blocation ?(?:latitude|longitude)\b/i],
  ['postcode', /\bpost ?code\b|\bzip\b/i],
  ['nhs-number', /\bnhs (?:number|no)\b/i],
  ['upn', /\bupn\b|\bunique pupil\b/i],
  ['birth', /\bdate of birth\b|\bd\.?o\.?b\b|\bbirthday\b/i],
  [
    'name',
    /^(?:your |child'?s? |full |first |last |sur|fore|user ?|respondent |recipient ?(?:first|last) ?)?name\b|\bsurname\b/i,
  ],
]

const byValue: readonly (readonly [Personal, RegExp])[] = [
  ['email', /^[^\s@]+@[^\s@]+\.[^\s@]+$/],
  ['ip', /^\d{1,3}(?:\.\d{1,3}){3}$/],
  ['postcode', /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i],
  ['nhs-number', /^\d{3}[ -]\d{3}[ -]\d{4}$/],
  ['upn', /^[A-Z]\d{11}[\dA-Z]$/],
  ['phone', /^(?:\+44|0)[\d ()-]{9,14}$/],
]

/** How much of a column must look alike before it counts: one in four of what was written. */
const SHARE = 0.25

/** What a column seems to hold of a person: by its question, or because many of its values look alike. */
export function personalIn(header: string, values: readonly string[]): Personal | null {
  const named = byHeader.find(([, says]) => says.test(header))
  if (named) return named[0]
  const written = values.map(value => value.trim()).filter(value => value !== '')
  const found = byValue.find(([, looks]) => {
    const like = written.filter(value => looks.test(value)).length
    return like > 0 && like >= written.length * SHARE
  })
  return found?.[0] ?? null
}

const LONG = 40

/** A question about whoever answered, as far as guessing needs it. */
interface Asked {
  readonly key: string
  asks(question: string): boolean
}

/** What a column is likely to be, from its question and some of its answers. A person decides. */
export function guess(header: string, values: readonly string[], about: readonly Asked[] = []): Meaning {
  const written = values.map(value => value.trim()).filter(value => value !== '')
  if (personalIn(header, values) !== null) return 'out'
  if (/^(?:respondent|response|submission)[ _]?id$|^(?:user ?no|unique id|id)$/i.test(header)) return 'row-id'
  if (
    /^(?:timestamp|completion time|end ?date|recorded ?date|date (?:modified|created)|ended|submitted)/i.test(
      header
    )
  ) {
    return 'day'
  }
  if (/^(?:start|collector|duration|progress|status|finished|tracking)/i.test(header)) return 'out'
  const known = about.find(question => question.asks(header))
  if (known !== undefined) return `about-${known.key}`
  if (/\b(?:are you|who are you|your role|i am an?|best describes you)\b/i.test(header)) return 'teller'
  if (/\bcornerstone\b/i.test(header)) return 'cornerstone'
  if (/\b(?:better|improve|change|differently|worse)\b/i.test(header)) return 'better'
  if (/\b(?:good|well|liked?|helped|worked)\b/i.test(header)) return 'good'
  if (/\b(?:what happened|tell us|experience|comments?|anything else|story|say)\b/i.test(header))
    return 'words'
  const longOnes = written.filter(value => value.length > LONG).length
  return longOnes > 0 && longOnes >= written.length / 2 ? 'words' : 'out'
}

/** What a value says of who tells, as far as its words show. '' when they do not. */
export function tellerIn(value: string): string {
  if (/\b(?:parent|carer|mum|dad|mother|father|guardian|grand\w+|foster\w*)\b/i.test(value))
    return 'parent-carer'
  if (/\b(?:child|young person|pupil|student|teenager)\b/i.test(value)) return 'child-or-young-person'
  if (
    /\b(?:practitioner|teacher|senco|nurse|therapist|social worker|professional|staff|school|work\w*)\b/i.test(
      value
    )
  ) {
    return 'practitioner'
  }
  return /\b(?:prefer not|rather not)\b/i.test(value) ? 'not-said' : ''
}

/** Most values of a column that are asked about one by one. */
const MOST_VALUES = 30

/** The different values of a column in small letters, in the order they first stand. Null when they are too many to ask. */
export function valuesOf(cells: Iterable<string>): string[] | null {
  const values = new Set<string>()
  for (const cell of cells) {
    const value = keyOf(cell)
    if (value !== '') values.add(value)
    if (values.size > MOST_VALUES) return null
  }
  return [...values]
}

/** A value as it is looked up: whoever typed it twice typed it the same. */
export const keyOf = (cell: string): string => cell.trim().replaceAll(/\s+/g, ' ').toLowerCase()

/** What was understood the last time a file of this tool had this question. */
export function remembered(header: string, before: readonly Column[], tool: Tool): Column | undefined {
  return tool === 'plain' && before.length === 0
    ? undefined
    : before.find(column => keyOf(column.header) === keyOf(header))
}
