import { choices, form, longText, wholeNumber, worded } from '../../../platform/forms/index.ts'
import { hardKinds } from '../rules/hard.ts'
import { rulesCopy } from './copy.ts'

/** Asking us to look again at a story we keep back: one box. */
export const askAgainForm = form(rulesCopy, ({ again: t }) => ({
  words: longText({ label: t.words, rows: 4, missing: t.missing, most: [2000, t.tooLong] }),
}))

/** "I was there too", with the number of a public story. */
export const wasThereForm = form(rulesCopy, ({ there: t }) => ({
  number: wholeNumber({ label: t.number, missing: t.wrong, wrong: t.wrong, least: 1, most: 999_999_999 }),
}))

/** A teller says what is hard to read in their own story. */
export const ownWarningForm = form(rulesCopy, ({ hard: t }) => ({
  hard: choices({
    label: t.label,
    missing: t.missing,
    options: worded(hardKinds, t.kinds),
  }),
}))
