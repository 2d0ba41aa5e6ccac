import { choice, email, form, hidden, longText, text } from '../../platform/forms/index.ts'
import type { Area } from '../area/index.ts'
import { copy } from './copy.ts'
import { sharings, tellers, WORDS_LIMIT } from './rules/story.ts'

/** How somebody may tell us. Only ways that exist stand here. */
const ways = ['write', 'talk'] as const

/** The value of "I do not know" where a cornerstone is asked. */
export const NOT_KNOWN = 'not-known'

/** Every question of "Tell us", each asked on its own page. Order here is the order of the pages. */
export const tellUsForm = (area: Area) =>
  form(
    copy,
    ({ tellUs: t }) => ({
      way: choice({
        label: t.way,
        hint: t.wayHint,
        heading: true,
        missing: t.wayMissing,
        options: ways.map(value => ({ value, text: t.ways[value], hint: t.wayHints[value] })),
      }),
      words: longText({
        label: t.words,
        hint: t.wordsHint,
        heading: true,
        rows: 10,
        missing: t.wordsMissing,
        most: [WORDS_LIMIT, t.wordsTooLong],
      }),
      teller: choice({
        label: t.teller,
        heading: true,
        missing: t.tellerMissing,
        options: tellers.map(value => ({ value, text: t.tellers[value] })),
      }),
      cornerstone: choice({
        label: t.place,
        hint: t.placeHint,
        heading: true,
        missing: t.placeMissing,
        options: [
          ...area.cornerstones.map(({ key, name, about }) => ({ value: key, text: name, hint: about })),
          { value: NOT_KNOWN, text: t.placeNotKnown, hint: t.placeNotKnownHint },
        ],
      }),
      sharing: choice({
        label: t.sharing,
        hint: t.sharingHint,
        heading: true,
        missing: t.sharingMissing,
        options: sharings.map(value => ({ value, text: t.sharings[value] })),
      }),
      email: email({ label: t.email, hint: t.emailHint, heading: true, wrong: t.emailWrong }),
      _draft: hidden(),
    }),
    { buttons: ['later'] }
  )

export type TellUsForm = ReturnType<typeof tellUsForm>

/** The code a person wrote down, typed by hand. */
export const receiptForm = form(copy, ({ code: t }) => ({
  code: text({
    label: t.label,
    hint: t.hint,
    missing: t.missing,
    most: [200, t.notACode],
    spellcheck: false,
    autocomplete: 'off',
    classes: 'kept-code',
  }),
}))

/** A button and nothing else. */
export const pressForm = form(copy, () => ({}))
