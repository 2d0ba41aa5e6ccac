import { isNhsNumber, isUpn } from './check-digits.ts'
import type { Mark, MarkKind } from './marks.ts'

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?'
const YEAR = "(?:(?:19|20)\\d\\d|['’]?\\d\\d)"
const FULL_YEAR = '(?:19|20)\\d\\d'
const BORN = '(?:born|birth|birthday|b-?day|d\\.?o\\.?b\\.?|turn(?:s|ed|ing))'
const STREET =
  '(?:street|road|avenue|lane|close|drive|crescent|gardens|terrace|way|court|place|grove|park|hill|row|mews|rise|walk|view|green|square|parade|st|rd|ave|ln|cl|dr|cres)'
const WORD_OF_STREET = "[\\p{L}'’]+"

type Pattern = readonly [MarkKind, RegExp, ((found: string) => boolean)?]

/**
 * In this order: whatever comes first keeps its letters. Shapes that are always somebody's own come before looser ones.
 * A run of letters of any length is entered at its first one only, and in one way: else a hostile text takes seconds.
 */
const patterns: readonly Pattern[] = [
  ['email', /(?<![\p{L}\d._%+'-])[\p{L}\d._%+'-]+ ?@ ?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/gu],
  [
    'email',
    /(?<![\p{L}\d._%+-])[\p{L}\d._%+-]+(?: (?:dot|underscore|dash) [\p{L}\d]+){0,4} ?[([]?\b(?:at)\b[)\]]? ?(?:[\p{L}\d]+(?:-[\p{L}\d]+)*(?: ?[([]| )(?:dot)\b[)\]]? ?){1,4}(?:uk|com|org|net|co|gov|ac|nhs|me|eu|ie)\b(?: ?[([]?\b(?:dot)\b[)\]]? ?(?:uk|com))?/giu,
  ],
  ['web', /\b(?:https?:\/\/|www\.)[^\s<>"]+[^\s<>".,;:!?)]/gi],
  ['web', /\b(?:facebook|instagram|twitter|tiktok|x|linkedin|youtube)\.com\/[\w.-]+/gi],
  ['web', /(?<![\w@.])@[A-Za-z\d_](?:[\w.]{1,28}[A-Za-z\d_])/g],
  [
    'web',
    /(?<=\b(?:insta(?:gram)?|snap(?:chat)?|tiktok|twitter|discord|gamertag|username|user name|handle)(?: is| name is|:| name:)? )[\w.]*[\d_][\w.]*/gi,
  ],
  [
    'pupil-number',
    /\b[A-HJ-NP-RT-Z][ -]?\d{3}[ -]?\d{4}[ -]?\d{2}[ -]?\d{2}[ -]?[A-HJ-NP-RT-Z\d]\b/gi,
    isUpn,
  ],
  [
    'pupil-number',
    /(?<=\b(?:UPN|pupil number)\W{0,3}(?:is |was |number |no\.? )?)[A-Z]?\d{10,12}[A-Z\d]?\b/gi,
  ],
  ['insurance-number', /\b[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]\b/gi],
  ['nhs-number', /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{4}(?!\d)/g, isNhsNumber],
  ['nhs-number', /(?<=\bNHS (?:number|no\.?|num)\W{0,3}(?:is |was )?)\d{3}[ -]?\d{3}[ -]?\d{4}\b/gi],
  [
    'case-number',
    /\b(?:EH|SC|CIN|CP|CIC|LAC|LL|SEN|SEND|EHCP?|REF|MOSAIC|CF|DCC|TRIB)[/-]?\d[\d/-]{3,}[A-Z]?\b|\b(?:EH|SE)\d{3}\/\d{2}\/\d{5}\b/g,
  ],
  [
    'case-number',
    /(?<=\b(?:case|reference|ref|file|mosaic|hospital|patient|claim|tribunal|account|passport|licence|liquidlogic|pupil|social care|id|student)(?: (?:number|no\.?|id|ref|reference))?\W{0,3}(?:is |was )?)(?=[A-Z\d/-]*\d{4})[A-Z\d][A-Z\d/-]{4,}\b/gi,
  ],
  ['phone', /(?<!\d)(?:(?:\+|00)44[ .-]?(?:\(0\)[ ]?)?|\(?0)(?:[ ().-]{0,2}\d){8,10}(?!\d)/g],
  [
    'phone',
    /(?<=\b(?:ring|rang|call|called|phone|number|tel|text|mobile|telephone|on)\b\W{1,3}(?:is |me on |us on |on |him on |her on )?)\d{3,4}[ -]?\d{3,4}(?!\d|[/%])(?! (?:pounds|days|weeks|children|times|pm|am))/gi,
  ],
  ['date', new RegExp(`(?<![\\d/])${DAY}[/.-](?:0?[1-9]|1[0-2])[/.-]${YEAR}(?![\\d/])`, 'gi')],
  ['date', /\b(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g],
  ['date', new RegExp(`\\b${DAY}(?: of)? ${MONTH}\\.?,? ${YEAR}\\b(?! (?:pounds|people))`, 'gi')],
  ['date', new RegExp(`\\b${MONTH} ${DAY},? ${FULL_YEAR}\\b`, 'gi')],
  [
    'date',
    new RegExp(
      `(?<=\\b${BORN}\\b[^.!?\\n]{0,24}\\b)(?:${DAY}(?: of)? ${MONTH}|${MONTH} ${DAY}|${MONTH},? ${FULL_YEAR}|${FULL_YEAR})\\b`,
      'gi'
    ),
  ],
  ['date', new RegExp(`\\b${DAY}(?: of)? ${MONTH}(?=[^.!?\\n]{0,14}\\b(?:birthday|born))`, 'gi')],
  [
    'age',
    /\b(?:aged?|is|was|turned|just|only)? ?\d{1,2} (?:years?|yrs?)(?:,| and) ?\d{1,2} ?(?:months?|mths?|weeks?)(?: old)?\b/gi,
  ],
  [
    'age',
    new RegExp(
      `\\b(?:aged?|turn(?:s|ed)|was|is) \\d{1,2}(?= (?:on|in) (?:the )?(?:${DAY}|${MONTH})\\b)`,
      'gi'
    ),
  ],
  [
    'car',
    /\b(?:[A-HJ-PR-Y][A-HJ-PR-Y]\d{2} ?[A-HJ-PR-Z]{3}|[A-HJ-NPR-TV-Y]\d{1,3} ?[A-HJ-PR-Y][A-HJ-PR-Z]{2}|[A-HJ-PR-Y][A-HJ-PR-Z]{2} ?\d{1,3}[A-HJ-NPR-TV-Y])\b/g,
  ],
  ['car', /(?<=\b(?:number ?plate|registration|reg)\W{0,3}(?:is |was |number )?)[a-z]{2}\d{2} ?[a-z]{3}\b/gi],
  ['postcode', /\b(?:GIR ?0AA|[A-Z]{1,2}\d[A-Z\d]? {0,2}\d[ABD-HJLNP-UW-Z]{2})\b/gi],
  [
    'postcode',
    /\b(?:AB|AL|B|BA|BB|BD|BH|BL|BN|BR|BS|BT|CA|CB|CF|CH|CM|CO|CR|CT|CV|CW|DA|DD|DE|DG|DH|DL|DN|DT|DY|E|EC|EH|EN|EX|FK|FY|G|GL|GU|HA|HD|HG|HP|HR|HS|HU|HX|IG|IP|IV|KA|KT|KW|KY|L|LA|LD|LE|LL|LN|LS|LU|M|ME|MK|ML|N|NE|NG|NN|NP|NR|NW|OL|OX|PA|PE|PH|PL|PO|PR|RG|RH|RM|S|SA|SE|SG|SK|SL|SM|SN|SO|SP|SR|SS|ST|SW|SY|TA|TD|TF|TN|TQ|TR|TS|TW|UB|W|WA|WC|WD|WF|WN|WR|WS|WV|YO|ZE)\d{1,2}[A-Z]?\b(?![/-]?\d|%)/g,
    notAYearGroup,
  ],
  [
    'address',
    new RegExp(
      `\\b(?:(?:flat|apartment|unit|room) \\d+[a-z]?,? ?)?\\d{1,4}[a-z]? (?!(?:minutes?|days?|weeks?|months?|years?|hours?|of|per|in|on|a|the|people|children|more|other|different|times|to|and|or|from|by|miles?|pounds) )${WORD_OF_STREET}(?: ${WORD_OF_STREET}){0,2} ${STREET}\\b(?! (?:of|that|to|which|they|we|out|from|behind|ahead)\\b)`,
      'giu'
    ),
  ],
  [
    'address',
    /\b(?:live|lives|lived|living|moved|house|home|flat) (?:on|at|in|to|off|is on|is in)? ?(?:the )?(?:flat \d+[a-z]?,? )?(?:[\p{L}'’]+ ){1,2}(?:street|road|avenue|lane|close|drive|crescent|gardens|terrace|grove|mews|cottages?|farm)\b/giu,
  ],
  [
    'address',
    /(?<![\p{L}'’])(?:\p{Lu}[\p{L}'’]+ ){1,2}(?:Street|Road|Avenue|Lane|Close|Drive|Crescent|Gardens|Terrace|Grove|Mews|Cottages?|Farm|Rise|Hill|Row|Estate)\b/gu,
  ],
  ['address', /\b(?:flat|apartment) \d+[a-z]?\b/gi],
]

/** "S1" and "E2" are also keys of a form and rooms; one letter with one figure is too little to point at. */
function notAYearGroup(found: string): boolean {
  return found.length > 2
}

/** What is found by its shape: numbers, addresses, dates, and nothing that a list of words is needed for. */
export function numbersIn(text: string): Mark[] {
  return patterns.flatMap(([kind, pattern, holds = () => true]) =>
    [...text.matchAll(pattern)]
      .filter(({ 0: found }) => holds(found))
      .map(({ index, 0: found }) => trimmed({ from: index, to: index + found.length, kind }, text))
  )
}

/** No mark begins or ends with a space. */
function trimmed({ from, to, kind }: Mark, text: string): Mark {
  const found = text.slice(from, to)
  return {
    from: from + (found.length - found.trimStart().length),
    to: to - (found.length - found.trimEnd().length),
    kind,
  }
}
