import {
  choice,
  choices,
  day,
  form,
  longText,
  optionalChoice,
  text,
  wholeNumber,
  worded,
} from '../../platform/forms/index.ts'
import type { Language } from '../../platform/language/index.ts'
import type { AboutTellers } from '../area/index.ts'
import { keepBackReasons, sharings, tellers, type StoryTogether, WORDS_LIMIT } from '../voices/index.ts'
import { copy } from './copy.ts'
import { hasValues, meanings, type Column } from './rules/columns.ts'
import { NO_PLACE } from './rules/check.ts'
import { letterOf } from './rules/letters.ts'
import type { Understanding } from './waiting.ts'

const MOST_ASKED = 1_000_000
/** Room for what stands in place of a name. */
const MOST_CLEARED = WORDS_LIMIT + 2000

/** What is to be known of a survey besides its file. */
export const newSurveyForm = form(copy, ({ fresh: t }) => ({
  sheet: text({ label: t.sheet, most: [100, t.sheetLong] }),
  title: text({ label: t.name, hint: t.nameHint, missing: t.nameMissing, most: [200, t.nameLong] }),
  from: day({ label: t.from, missing: t.fromMissing, incomplete: t.dayPart, wrong: t.dayWrong }),
  to: day({ label: t.to, missing: t.toMissing, incomplete: t.dayPart, wrong: t.dayWrong }),
  asked: wholeNumber({ label: t.asked, hint: t.askedHint, wrong: t.askedWrong, least: 1, most: MOST_ASKED }),
  teller: choice({
    ...{ label: t.teller, hint: t.tellerHint, missing: t.tellerMissing },
    options: worded(tellers, t.tellers),
  }),
  sharing: choice({
    ...{ label: t.sharing, missing: t.sharingMissing },
    options: worded(sharings, t.sharings),
  }),
  agreed: choices({
    label: t.agreed,
    options: [{ value: 'yes', text: t.agreedYes }],
    missing: t.agreedMissing,
  }),
}))

const withAbout = (about: AboutQuestions) => ({
  in: (language: Language) => ({
    ...copy.in(language),
    about: about.map(question => ({
      ...question,
      value: `about-${question.key}`,
      asks: question.text(language),
    })),
    language,
  }),
})

type AboutQuestions = AboutTellers['questions']

/** One question for each column: what it is. */
export const columnsForm = (columns: readonly Column[], asked: AboutQuestions) =>
  form(withAbout(asked), ({ columns: t, about }) =>
    Object.fromEntries(
      columns.map(({ header }, at) => [
        `c${at}`,
        choice({
          ...{ label: t.column(letterOf(at), header), missing: t.meaningMissing, long: true },
          options: [
            ...meanings.map(value => ({ value: value as string, text: t.meanings[value] })),
            ...about.map(({ value, asks }) => ({ value, text: t.about(asks) })),
          ],
        }),
      ])
    )
  )

/** One question for each value of the columns that have few: `c3-v0` is the first of the fourth column. */
export const valuesForm = (columns: readonly Column[], { area, aboutTellers }: Understanding) =>
  form(withAbout(aboutTellers.questions), ({ values: t, fresh, columns: c, about, language }) =>
    Object.fromEntries(
      columns.flatMap((column, at) => {
        if (!hasValues(column)) return []
        const places = [
          ...area.cornerstones.map(({ key, name }) => ({ value: key, text: name })),
          { value: NO_PLACE, text: t.notKnown },
        ]
        const ours =
          column.means === 'teller'
            ? tellers.map(value => ({ value: value as string, text: fresh.tellers[value] }))
            : (about.find(({ value }) => value === column.means)?.answers(area, language) ?? places)
        const options = [{ value: 'unknown', text: t.unknown }, ...ours]
        return Object.keys(column.values ?? {}).map((value, nth) => [
          `c${at}-v${nth}`,
          choice({ label: `${c.column(letterOf(at), value)}`, missing: t.missing, long: true, options }),
        ])
      })
    )
  )

export const headerRowForm = form(copy, ({ columns: t }) => ({
  row: choice({
    ...{ label: t.headerRow, missing: t.meaningMissing, long: true },
    options: ['1', '2', '3', '4', '5'].map(value => ({ value, text: value })),
  }),
}))

/** For each row on the page: what to do with it, and what that needs. */
export const rowsForm = (rows: readonly Pick<StoryTogether, 'reference'>[]) =>
  form(copy, ({ read: t }) =>
    Object.fromEntries(
      rows.flatMap(({ reference }) => [
        [
          `${reference}-what`,
          choice({
            ...{ label: t.what, missing: t.whatMissing, inline: true },
            options: [
              { value: 'clear', text: t.clear },
              { value: 'edit', text: t.edit },
              { value: 'keep', text: t.keep },
            ],
          }),
        ],
        [`${reference}-words`, longText({ label: t.words, rows: 4, most: [MOST_CLEARED, t.wordsMissing] })],
        [
          `${reference}-reason`,
          optionalChoice({
            ...{ label: t.reason, long: true },
            options: worded(keepBackReasons, t.reasons),
          }),
        ],
      ])
    )
  )

/** What we write to everybody who answered a survey. */
export const answerForm = form(
  copy,
  ({ answer: t }) => ({
    heard: longText({ label: t.heard, hint: t.heardHint, rows: 6, most: [4000, t.heardLong] }),
    words: longText({
      ...{ label: t.words, hint: t.wordsHint, rows: 10 },
      ...{ missing: t.missing, most: [WORDS_LIMIT, t.long] },
    }),
  }),
  { buttons: ['keep', 'change'] }
)
