import { choice, choices, form, hidden, longText } from '../../platform/forms/index.ts'
import { rulesCopy } from './asking-again/copy.ts'
import { keepBackReasons } from './rules/asking-again.ts'
import { staffCopy } from './staff-copy.ts'

/** Taking names out. `version` is the newest version this person saw, so that two people cannot undo each other unseen. */
export const clearingForm = form(staffCopy, ({ clearing: t }) => ({
  version: hidden(),
  words: longText({
    label: t.words,
    hint: t.wordsHint,
    rows: 14,
    missing: t.wordsMissing,
    most: [32_000, t.tooLong],
  }),
  checked: choices({
    label: t.checked,
    missing: t.checkedMissing,
    options: [
      { value: 'yes', text: t.checkedYes },
      { value: 'marks-may-stay', text: t.marksMayStay },
    ],
  }),
}))

/** Keeping a story back: for a reason of the public list, and in words for its teller. */
export const keepBackForm = form(staffCopy, ({ keepBack: t }) => ({
  version: hidden(),
  reason: choice({
    label: t.reason,
    missing: t.reasonMissing,
    options: keepBackReasons.map(value => ({ value, text: rulesCopy.in('en-GB').reasons[value] })),
  }),
  why: longText({ label: t.why, hint: t.whyHint, rows: 4, missing: t.whyMissing, most: [2000, t.tooLong] }),
}))

/** Saying that a story changes nothing for now. A no is an answer only with its reason. */
export const noChangeForm = form(staffCopy, ({ noChange: t }) => ({
  why: longText({ label: t.why, hint: t.whyHint, rows: 4, missing: t.whyMissing, most: [2000, t.tooLong] }),
}))

/** Writing back. The main button shows it as its teller will see it; `send` keeps it, `change` goes back to the writing. */
export const answerForm = form(
  staffCopy,
  ({ answer: t }) => ({
    words: longText({
      label: t.words,
      hint: t.wordsHint,
      rows: 10,
      missing: t.missing,
      most: [10_000, t.tooLong],
    }),
  }),
  { buttons: ['send', 'change', 'use'] }
)
