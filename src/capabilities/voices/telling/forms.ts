import { choice, form, hidden, longText, worded } from '../../../platform/forms/index.ts'
import { copy } from '../copy.ts'
import { showingFields } from '../forms.ts'
import type { Consent } from '../rules/consent.ts'
import { feelings } from '../rules/heard.ts'
import { agreements, sharings, WORDS_LIMIT } from '../rules/story.ts'
import { tellingCopy } from './copy.ts'

/** Yes or no to the words that others would read. `version`: those this page showed. */
export const lookForm = form(tellingCopy, ({ look: t }) => ({
  version: hidden(),
  agrees: choice({
    label: t.agrees,
    missing: t.missing,
    options: worded(['yes', 'no'], t),
  }),
  note: longText({ label: t.note, hint: t.noteHint, rows: 4, most: [2000, t.tooLong] }),
}))

/** "Do you feel heard?" about one answer. */
export const heardForm = (answer: { readonly byName: string }) =>
  form(tellingCopy, ({ heard: t }) => ({
    answer: hidden(),
    feels: choice({
      label: t.feels,
      hint: t.feelsHint(answer.byName),
      missing: t.missing,
      options: worded(feelings, t.feelings),
    }),
    words: longText({ label: t.words, rows: 3, most: [2000, t.tooLong] }),
  }))

export const addForm = form(tellingCopy, ({ add: t }) => ({
  words: longText({
    label: t.words,
    hint: t.wordsHint,
    rows: 8,
    missing: t.missing,
    most: [WORDS_LIMIT, t.tooLong],
  }),
}))

/** Who may read a story, from now on: the questions of "Tell us", asked together. */
export const sharingForm = form(copy, ({ tellUs: t }) => ({
  theirSay: choice({
    label: t.theirSay,
    missing: t.theirSayMissing,
    options: agreements.map(value => ({ value, text: t.theirSays[value].text })),
  }),
  sharing: choice({
    label: t.sharing,
    missing: t.sharingMissing,
    options: worded(sharings, t.sharings),
  }),
  ...showingFields(t),
}))

/** The questions somebody is asked: what another person says, only of those who speak for one. */
export const sharingQuestions = ({ ownAgreement }: Consent) =>
  [
    ...(ownAgreement === null ? [] : (['theirSay'] as const)),
    ...(['sharing', 'askFirst', 'until', 'untilDay'] as const),
  ] as const
