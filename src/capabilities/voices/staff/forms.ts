import {
  choice,
  choices,
  day,
  form,
  hidden,
  longText,
  text,
  worded,
  type Values,
} from '../../../platform/forms/index.ts'
import { hardKinds } from '../rules/hard.ts'
import { staffCopy } from '../staff-copy.ts'
import { deskCopy } from './copy.ts'

const CLEARED = [32_000, 'The story must be 32,000 characters or less'] as const

const hardOptions = (t: ReturnType<typeof deskCopy.in>['hard']) =>
  choices({
    label: t.label,
    hint: t.hint,
    options: worded(hardKinds, t.kinds),
  })

/** What is hard to read in a story. None is an answer too. */
export const hardForm = form(deskCopy, ({ hard: t }) => ({ hard: hardOptions(t) }))

const checked = (t: ReturnType<typeof staffCopy.in>['clearing'], asks: boolean) =>
  choices({
    label: t.checked,
    ...(asks && { missing: t.checkedMissing }),
    options: [
      { value: 'yes', text: t.checkedYes },
      { value: 'marks-may-stay', text: t.marksMayStay },
    ],
  })

const answerWords = (t: ReturnType<typeof staffCopy.in>['answer']) =>
  longText({
    label: t.words,
    hint: t.wordsHint,
    rows: 10,
    missing: t.missing,
    most: [10_000, t.tooLong],
  })

/**
 * Reading, taking names out and answering on one page. The main button shows the answer as its teller will see it; `send`
 * keeps all of it, `change` goes back, `use` puts a ready-made answer into the box.
 */
export const deskForm = form(
  staffCopy,
  t => {
    const d = deskCopy.in('en-GB')
    return {
      version: hidden(),
      names: longText({
        label: d.desk.names,
        hint: d.desk.namesHint,
        rows: 12,
        missing: t.clearing.wordsMissing,
        most: CLEARED,
      }),
      checked: checked(t.clearing, true),
      hard: hardOptions(d.hard),
      words: answerWords(t.answer),
    }
  },
  { buttons: ['send', 'change', 'use'] }
)

/** What the desk sends. */
export type DeskValues = Values<ReturnType<typeof deskForm.in>>

/** Passing a story on: to one of these people, or back to everybody. */
export const passFormTo = (people: readonly { readonly id: string; readonly name: string }[]) =>
  form(deskCopy, ({ pass: t }) => ({
    to: choice({
      label: t.to,
      missing: t.toMissing,
      options: [
        ...people.map(({ id, name }) => ({ value: id, text: name })),
        { value: EVERYBODY, text: t.everybody },
      ],
      long: people.length > 6,
    }),
    why: longText({ label: t.why, hint: t.whyHint, rows: 2, most: [500, t.tooLong] }),
  }))

export const newDayFormFor = (
  people: readonly { readonly id: string; readonly name: string }[],
  days: number
) =>
  form(deskCopy, ({ newDay: t }) => ({
    to: choice({
      label: t.to,
      missing: t.toMissing,
      options: people.map(({ id, name }) => ({ value: id, text: name })),
      long: people.length > 6,
    }),
    newDay: day({
      label: t.day,
      hint: t.dayHint(days),
      missing: t.dayMissing,
      incomplete: t.dayPart,
      wrong: t.dayWrong,
    }),
  }))

export const EVERYBODY = 'everybody'

export const answeringForm = form(deskCopy, ({ answering: t }) => ({
  version: hidden(),
  checks: longText({ label: t.checks, hint: t.checksHint, rows: 12, missing: t.checksWrong }),
  templates: longText({ label: t.templates, hint: t.templatesHint, rows: 20, missing: t.templatesWrong }),
  why: text({ label: t.why, hint: t.whyHint, missing: t.whyMissing, most: [500, t.tooLong] }),
}))

/** One of the two who decide when a teller asks again. The words matter only when it is to be published. */
export const appealForm = form(deskCopy, ({ appeals: t }) => ({
  says: choice({
    label: t.says,
    missing: t.saysMissing,
    options: [
      { value: 'publish', text: t.publish },
      { value: 'keep-back', text: t.keepBack },
    ],
  }),
  why: longText({
    label: t.because,
    hint: t.becauseHint,
    rows: 4,
    missing: t.becauseMissing,
    most: [2000, t.tooLong],
  }),
}))

export const serviceFormOf = (services: readonly { readonly value: string; readonly text: string }[]) =>
  form(deskCopy, ({ service: t }) => ({
    service: choice({ label: t.which, missing: t.whichMissing, options: services }),
    why: longText({ label: t.why, rows: 2, missing: t.whyMissing, most: [500, t.tooLong] }),
  }))

export const responseForm = form(deskCopy, ({ service: t }) => ({
  words: longText({
    label: t.words,
    hint: t.wordsHint,
    rows: 8,
    missing: t.wordsMissing,
    most: [4000, t.wordsLong],
  }),
}))

export const linkForm = form(deskCopy, ({ versions: t }) => ({
  which: text({ label: t.which, missing: t.whichMissing, classes: 'govuk-input--width-10' }),
  why: longText({ label: t.why, rows: 2, missing: t.whyMissing, most: [500, t.tooLong] }),
}))

export const apartForm = form(deskCopy, ({ versions: t }) => ({
  why: longText({ label: t.apartWhy, rows: 2, missing: t.whyMissing, most: [500, t.tooLong] }),
}))
