import { choice, form, longText, optionalChoice, choices } from '../../../platform/forms/index.ts'
import { copy } from './copy.ts'
import type { ItemKey } from '../rules/ballot.ts'
import { staffCopy } from './staff-copy.ts'
import { MOST_CHARACTERS, notInReasons } from './wording.ts'

/** One statement, as somebody types it on a phone. */
export const writeForm = form(copy, ({ write: t }) => ({
  words: longText({
    label: t.label,
    hint: t.hint,
    rows: 3,
    missing: t.missing,
    most: [MOST_CHARACTERS, t.long],
  }),
}))

interface Here {
  readonly item: ItemKey
  readonly title: string
}

/** What becomes of a statement that somebody wrote. */
export const fateForm = (items: readonly Here[]) =>
  form(staffCopy, ({ one: t }) => ({
    outcome: choice({
      label: t.outcome,
      missing: t.outcomeMissing,
      options: outcomes.map(value => ({ value, text: t.outcomes[value][0]!, hint: t.outcomes[value][1] })),
    }),
    words: longText({ label: t.words, hint: t.wordsHint, rows: 3, most: [MOST_CHARACTERS, t.wordsLong] }),
    item: optionalChoice({
      label: t.item,
      long: true,
      options: items.map(({ item, title }) => ({ value: item, text: title })),
    }),
    reason: optionalChoice({
      label: t.reason,
      options: notInReasons.map(value => ({ value, text: t.reasons[value] })),
    }),
    about: aboutField(t),
  }))

const outcomes = ['as-written', 'reworded', 'same', 'not-in'] as const

/** A statement that staff add. */
export const seedForm = form(staffCopy, ({ one: t }) => ({
  words: longText({
    label: t.seed,
    hint: t.seedHint,
    rows: 3,
    missing: t.seedMissing,
    most: [MOST_CHARACTERS, t.wordsLong],
  }),
  about: aboutField(t),
}))

const aboutField = (t: { kind: string; about: string; aboutHint: string }) =>
  choices({ label: t.kind, options: [{ value: 'people', text: t.about, hint: t.aboutHint }] })

/** Why a statement can no longer be answered. */
export const withdrawForm = form(staffCopy, ({ withdraw: t }) => ({
  why: longText({ label: t.why, hint: t.whyHint, rows: 3, missing: t.whyMissing, most: [1000, t.whyLong] }),
}))
