import { catalogue, type Language } from '../../platform/language/index.ts'
import type { AboutTellers } from '../area/index.ts'
import { aboutKey, isAbout, type AboutMeaning, type Meaning, type Personal } from './rules/columns.ts'
import type { FaultKind, RowFault } from './rules/check.ts'
import type { FileFault } from './reading/fault.ts'
import type { Tool } from './rules/shape.ts'

const number = (n: number) => n.toLocaleString('en-GB')
const rows = (n: number) => (n === 1 ? '1 row' : `${number(n)} rows`)

export const copy = catalogue({
  duties: {
    read: 'Read the answers to a survey',
    readers: 'those who read stories',
    answer: 'Answer everybody who answered a survey',
    answerers: 'those who answer stories',
    owedTo: 'the people who answered the survey',
  },
  rows,
  list: {
    title: 'Survey files',
    lead: 'Take in the answers to a survey that was done with another tool. Nothing is kept until you have seen what each row would become.',
    start: 'Take in a survey file',
    none: 'No survey has been taken in yet.',
    asked: (from: string, to: string) => `Asked from ${from} to ${to}.`,
    taken: (n: number) => `${rows(n)} taken in.`,
    ofAsked: (percent: number, asked: number) => `${percent}% of the ${number(asked)} people who were asked.`,
    waits: 'Not taken in yet.',
  },
  fresh: {
    title: 'Take in a survey file',
    lead: 'Export the answers from your survey tool as a CSV or Excel file (XLSX). Columns with names, emails or numbers of people are left out unless you say otherwise.',
    file: 'Survey file',
    fileHint: 'CSV or XLSX, at most 40 MB and 100,000 rows',
    fileMissing: 'Choose a survey file',
    sheet: 'Name of the sheet, if the workbook has several (optional)',
    sheetLong: 'The name of the sheet must be 100 characters or less',
    name: 'What was the survey called?',
    nameHint: 'Everybody can read this name from the day after you take the file in',
    nameMissing: 'Enter what the survey was called',
    nameLong: 'The name must be 200 characters or less',
    from: 'First day it was asked',
    to: 'Last day it was asked',
    fromMissing: 'Enter the first day it was asked',
    toMissing: 'Enter the last day it was asked',
    dayPart: (part: 'day' | 'month' | 'year') => `The day must include a ${part}`,
    dayWrong: 'The day must be a real day',
    toBefore: 'The last day must be the same as the first day or after it',
    toFuture: 'The last day must be today or in the past',
    asked: 'How many people were asked? (optional)',
    askedHint: 'For example, how many emails were sent. Shows what share answered.',
    askedWrong: 'How many people were asked must be a whole number from 1 to 1,000,000',
    teller: 'Who answered?',
    tellerHint: 'Used for rows where no column says it',
    tellerMissing: 'Select who answered',
    tellers: {
      'parent-carer': 'Parents or carers',
      'child-or-young-person': 'Children or young people',
      practitioner: 'People who work with families',
      'not-said': 'A mix, or we do not know',
    },
    sharing: 'What were people told about who reads their answers?',
    sharingMissing: 'Select what people were told about who reads their answers',
    sharings: {
      everyone: 'Anyone may read them, with names taken out',
      board: 'The board may read them, with names taken out',
      staff: 'Only those who read stories',
      count: 'Nobody: they are only counted and sorted',
    },
    agreed: 'Before they answered',
    agreedYes: 'They were told who reads their answers and what for, and answered knowing that',
    agreedMissing: 'Confirm that people were told who reads their answers',
    button: 'Look at this file',
    again: (file: string) => `Choose ${file} again: a browser does not keep a file that was sent.`,
    faults: (fault: FileFault): string => {
      switch (fault.why) {
        case 'nothing':
          return 'The file must have answers in it'
        case 'not-a-table':
          return 'The file must be a CSV or an Excel workbook (XLSX)'
        case 'old-excel':
          return 'The file is from an old Excel. Save it as XLSX or CSV'
        case 'broken-workbook':
          return 'The workbook could not be opened. Take off its password, or save it as CSV'
        case 'too-much':
          return 'The workbook unpacks to more than 200 MB. Save the sheet with the answers as CSV'
        case 'too-many-rows':
          return 'The file must have at most 100,000 rows. Cut it in two'
        case 'too-many-columns':
          return 'The file must have at most 500 columns. Delete those you do not need'
        case 'no-such-sheet':
          return `There is no sheet of that name. The workbook has: ${(fault.sheets ?? []).join(', ')}`
        case 'cell-too-long':
          return `Row ${fault.row}, column ${fault.column}: the cell has more characters than Excel allows`
        case 'quotes':
          return `Row ${fault.row}, column ${fault.column}: a double quote is missing or too many. Open the file in Excel and save it as CSV again`
      }
    },
  },
  columns: {
    title: 'What is in each column?',
    lead: (n: number, tool: string) =>
      `The file has ${rows(n)}, the questions among them. It looks like ${tool}.`,
    tools: {
      'microsoft-forms': 'an export of Microsoft Forms',
      'google-forms': 'an export of Google Forms',
      surveymonkey: 'an export of SurveyMonkey',
      'smart-survey': 'an export of SmartSurvey',
      qualtrics: 'an export of Qualtrics',
      plain: 'one row of questions with the answers below',
    } satisfies Record<Tool, string>,
    headerRow: 'The questions stand in row',
    headerButton: 'Use this row',
    column: (letter: string, header: string) => `${letter}: ${header}`,
    samples: 'For example:',
    nothing: 'Nothing is written in the first rows.',
    meanings: {
      out: 'Leave it out',
      words: 'Words: what happened',
      good: 'Words: what was good',
      better: 'Words: what would make it better',
      teller: 'Who tells',
      cornerstone: 'The cornerstone it is about',
      day: 'The day they answered',
      'row-id': 'A number of the answer, to find doubles (not kept)',
    } satisfies Record<Exclude<Meaning, AboutMeaning>, string>,
    about: (question: string) => `${question} Kept apart from their words`,
    personal: (what: Personal) => `This looks like ${personalNames[what]}. Leave it out if you can.`,
    personalOnly: (letter: string, what: Personal) =>
      `Column ${letter} looks like ${personalNames[what]}: leave it out, or take it in as words`,
    wordsMissing: 'Select words for one column at least',
    onlyOne: (meaning: string) => `Select "${meaning}" for one column only`,
    tooMany: (letter: string) =>
      `Column ${letter} has more than 30 different values: leave it out, or take it in as words`,
    meaningMissing: 'Select what is in this column',
    button: 'Continue',
    shortRows:
      'Each row is one person. Words from several columns are put together, each under its question.',
  },
  values: {
    title: 'What do these answers mean?',
    lead: 'Match each answer with one of ours. A row whose answer we do not know is named, and left out.',
    unknown: 'We do not know: name each row',
    notKnown: 'They did not know',
    missing: 'Select what this answer means',
    button: 'Check every row',
  },
  check: {
    title: 'What would be taken in',
    good: (n: number) => `${rows(n)} can be taken in. Each becomes a story that is read with the others.`,
    bad: (n: number) => `${rows(n)} cannot.`,
    allGood: 'Nothing is wrong with any row.',
    none: 'No row can be taken in. Change what the columns are, or put the file right and take it in again.',
    empty: (n: number) => `${rows(n)} without anything in it ${n === 1 ? 'is' : 'are'} passed over.`,
    faultsTitle: 'What is wrong, and what to do',
    firstOf: (shown: number, all: number) => `The first ${shown} of ${number(all)}.`,
    download: 'Download all of them as a CSV',
    rowWord: 'Row',
    columnWord: 'Column',
    whatWord: 'What to do',
    take: (good: number, bad: number) =>
      bad === 0 ? `Take in ${rows(good)}` : `Take in ${rows(good)} and leave ${number(bad)} out`,
    change: 'Change what the columns are',
    throwAway: 'Throw this file away',
    fix: ({ kind, value }: Pick<RowFault, 'kind' | 'value'>): string => faultWords[kind](value),
    nothingYet: 'Nothing is kept of the file but this, for 7 days, until you take it in or throw it away.',
    taken: (n: number) => `${rows(n)} taken in.`,
    already: 'This survey was taken in already.',
    changed: 'What each row would become is shown below. Nothing is taken in yet.',
  },
  one: {
    facts: (job: string, name: string, day: string) => `Taken in by ${name}, ${job}, on ${day}.`,
    leftOut: (n: number) => `${rows(n)} left out.`,
    waiting: (n: number) => `${rows(n)} to read.`,
    allRead: 'Every row has been read.',
    looking: 'We are looking through the rows for words about danger. It takes a few seconds.',
    looked: (n: number) =>
      n === 0
        ? 'No row has words that suggest danger.'
        : `${rows(n)} raised a concern that somebody may not be safe.`,
    read: 'Read the rows',
    undo: 'Undo this survey',
    answer: 'Answer everybody who took part',
    putRight: 'Put our answer right',
    answerBy: (day: string) => `Everybody who took part is owed one answer by ${day}.`,
    answerLate: (day: string) => `Everybody who took part was owed one answer by ${day}. It is late.`,
    answered: (day: string) => `Everybody who took part was answered on ${day}.`,
    waitsForYes: 'An answer waits for a second person.',
    page: 'What everybody reads of this survey',
    noPage:
      'From tomorrow everybody can read when it was asked, how many answered, and by which day our answer is owed.',
    show: 'Show it to everybody now',
    shown: 'Everybody can read of this survey now.',
    kept: 'Columns that were kept',
  },
  read: {
    title: 'Read the rows of a survey',
    lead: 'Take out what could tell who somebody is. What a computer points at is marked; it does not find everything.',
    row: (nth: number) => `Row ${nth} on this page`,
    what: 'What to do with it',
    clear: 'It is clear as it is',
    edit: 'Use the words below, with names taken out',
    keep: 'Keep it back',
    words: 'Words with names taken out',
    reason: 'Why it is kept back',
    reasons: {
      'names-somebody': 'It names somebody who cannot be taken out',
      'family-found': 'A family could be found by it',
      threatens: 'It threatens somebody',
      hate: 'It is hateful',
      court: 'It is about a case at court',
      advertising: 'It is advertising',
      'not-ours': 'It is not about us',
    },
    button: 'These are done: next rows',
    whatMissing: 'Select what to do with this row',
    wordsMissing: 'Enter the words with names taken out',
    reasonMissing: 'Select why it is kept back',
    done: (n: number) => `${rows(n)} read.`,
    none: 'Every row has been read.',
    withOthers: (n: number) =>
      `${rows(n)} left to read. Somebody else has ${n === 1 ? 'it' : 'them'} open. Look again in half an hour.`,
    elsewhere: (n: number) =>
      `${rows(n)} of yours had been read by somebody else before you sent this. What they decided stands.`,
  },
  answer: {
    title: 'Answer everybody who took part',
    lead: 'One answer, by name, to all who answered the survey. Everybody can read it.',
    heard: 'What we heard most (optional)',
    heardHint: 'In your own words, in short sentences. Do not copy what one person wrote',
    heardLong: 'What we heard most must be 4,000 characters or less',
    words: 'Our answer',
    wordsHint: 'What we will do and by when, or why we will not. Do not copy what one person wrote',
    missing: 'Enter our answer',
    long: 'Our answer must be 10,000 characters or less',
    check: 'Check what you wrote',
    checkTitle: 'Check what everybody will read',
    checkLead: 'What a computer points at may tell who somebody is. It does not find everything.',
    second: 'A second person has to agree before everybody can read it.',
    publish: 'Show it to everybody',
    handIn: 'Send it to a second person',
    change: 'Change the words',
    published: 'Everybody can read our answer now.',
    handedIn: 'A second person has to agree now.',
  },
  undo: {
    title: 'Undo this survey?',
    all: (n: number) =>
      `All ${rows(n)} go, with everything that was done with them. Nothing is left of the file.`,
    concerns: (n: number) =>
      n === 1 ? 'One concern that it raised stays.' : `The ${number(n)} concerns that it raised stay.`,
    waiting: 'The file has not been taken in. It is thrown away.',
    page: 'Its public page goes too. The public record says that something was taken out.',
    published: (n: number) =>
      `${rows(n)} ${n === 1 ? 'is' : 'are'} handed in to be published: take them back first.`,
    placed: (n: number) =>
      `${rows(n)} ${n === 1 ? 'is' : 'are'} in a theme: take them out of the theme first.`,
    cannot: 'This survey cannot be undone now',
    button: 'Undo it',
    back: 'Keep it',
    done: 'The survey was undone. Nothing of it is left.',
  },
})

/** What a column is, in words. */
export function nameOf(means: Meaning, asked: AboutTellers['questions'], language: Language): string {
  const { columns } = copy.in(language)
  if (!isAbout(means)) return columns.meanings[means]
  return columns.about(asked.find(({ key }) => key === aboutKey(means))?.text(language) ?? aboutKey(means))
}

const personalNames: Record<Personal, string> = {
  name: 'names of people',
  email: 'email addresses',
  phone: 'telephone numbers',
  ip: 'addresses of devices or places',
  postcode: 'postcodes',
  'nhs-number': 'NHS numbers',
  upn: 'pupil numbers',
  birth: 'dates of birth',
}

const faultWords: Record<FaultKind, (value: string) => string> = {
  'no-words': () => 'Nothing is written in any of the columns of words. Leave the row out',
  'too-long': () => 'More than 10,000 characters. Shorten what is written',
  'too-few-cells': () => 'The row ends before the last question. Look whether a separator is missing',
  'too-many-cells': () => 'The row goes on after the last question. Look whether a quote is missing',
  'teller-unknown': value => `"${value}" is nobody we know. Say what it means, or put it right`,
  'cornerstone-unknown': value => `"${value}" is no cornerstone of ours. Say what it means, or put it right`,
  'about-unknown': value => `"${value}" is no answer we know. Say what it means, or put it right`,
  'day-wrong': value => `"${value}" is not a day. Write it like 21/11/2026`,
  'day-outside': value => `"${value}" is not within the days the survey was asked. Put the day right`,
  'broken-letters': () => 'Letters are broken. Export the file again as UTF-8, or type the words again',
  'excel-error': value => `${value} is an error of a formula. Put the formula right, or empty the cell`,
  twice: value => `The same answer stands in row ${value}. Delete one of the two`,
}
