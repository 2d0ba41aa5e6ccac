import {
  choice,
  day,
  form,
  hidden,
  longText,
  optionalChoice,
  text,
  worded,
} from '../../platform/forms/index.ts'
import { copy } from './copy.ts'
import { dangerKinds } from './rules/danger-words.ts'

/** What was done: whom it was passed to, and on which day. */
export const didForm = form(copy, ({ step: t }) => ({
  words: longText({ label: t.words, hint: t.wordsHint, missing: t.wordsMissing, rows: 5 }),
  toldWhom: text({ label: t.toldWhom, hint: t.toldWhomHint }),
  doneOn: day({ label: t.doneOn, missing: t.dayMissing, incomplete: t.dayIncomplete, wrong: t.dayWrong }),
}))

/** How it ends. "Nothing need be done" only asks: a second person closes it. */
export const closeForm = form(copy, ({ step: t }) => ({
  how: choice({
    label: t.how,
    options: [
      { value: 'closed', text: t.closed },
      { value: 'no-action', text: t.noAction, hint: t.noActionHint },
    ],
    missing: t.howMissing,
  }),
  outcome: longText({ label: t.closeWords, missing: t.closeWordsMissing, rows: 4 }),
}))

export const lookForm = form(copy, ({ step: t }) => ({
  agree: choice({
    label: t.look,
    options: [
      { value: 'no-action-agreed', text: t.agree },
      { value: 'not-agreed', text: t.disagree },
    ],
    missing: t.lookMissing,
  }),
  why: longText({ label: t.lookWords, missing: t.lookWordsMissing, rows: 4 }),
}))

/** One press: what it is about, as an opaque reference, and where it stands. */
export const raiseForm = form(copy, () => ({ about: hidden(), where: hidden() }))

/** What a person saw or heard. */
export const tellForm = form(copy, ({ raise: t, kinds }) => ({
  about: hidden(),
  where: hidden(),
  kind: optionalChoice({
    label: t.kind,
    options: worded(dangerKinds, kinds),
    long: true,
  }),
  note: longText({ label: t.note, hint: t.noteHint, missing: t.noteMissing, rows: 5 }),
}))

/** "I have read this": what the page showed. */
export const readingForm = form(copy, () => ({ seen: hidden() }))

/** A place in the order for each person who leads. Its fields are as many as they are. */
export const turnForm = (people: readonly { readonly name: string }[]) =>
  form(copy, ({ settings: t }) =>
    Object.fromEntries(
      people.map(({ name }, at) => [
        `place${at}`,
        choice({
          label: t.place(name),
          options: people.map((_, nth) => ({ value: String(nth + 1), text: t.nth(nth + 1) })),
          missing: t.placeMissing,
          long: true,
        }),
      ])
    )
  )
