import {
  choice,
  day,
  form,
  longText,
  optionalChoice,
  text,
  wholeNumber,
  worded,
  type Option,
} from '../../platform/forms/index.ts'
import type { Area } from '../area/index.ts'
import { agreements, NOT_KNOWN, relations, sharings, tellers, WORDS_LIMIT } from '../voices/index.ts'
import { staffCopy } from './staff-copy.ts'

/** The value of "it is their own story". */
export const OWN = 'own'

/** What somebody tells, as staff take it down: the same questions as everywhere else. */
const storyFields = (area: Area, t: ReturnType<typeof staffCopy.in>['fields']) => {
  const most = [WORDS_LIMIT, t.tooLong] as const
  return {
    words: longText({ label: t.words, hint: t.wordsHint, rows: 10, missing: t.wordsMissing, most }),
    good: longText({ label: t.good, rows: 4, most }),
    better: longText({ label: t.better, rows: 4, most }),
    teller: choice({
      label: t.teller,
      missing: t.tellerMissing,
      options: worded(tellers, t.tellers),
    }),
    speaksFor: choice({
      label: t.speaksFor,
      missing: t.speaksForMissing,
      options: [{ value: OWN, text: t.own }, ...worded(relations, t.relations)],
    }),
    agreement: optionalChoice({
      label: t.agreement,
      hint: t.agreementHint,
      options: worded(agreements, t.agreements),
    }),
    cornerstone: choice({ label: t.place, missing: t.placeMissing, options: places(area, t.notKnown) }),
    sharing: choice({
      label: t.sharing,
      hint: t.sharingHint,
      missing: t.sharingMissing,
      options: worded(sharings, t.sharings),
    }),
  }
}

const places = (area: Area, notKnown: string): (Option & { value: string })[] => [
  ...area.cornerstones.map(({ key, name }) => ({ value: key, text: name })),
  { value: NOT_KNOWN, text: notKnown },
]

export const telephoneForm = (area: Area) =>
  form(staffCopy, t => storyFields(area, t.fields), { buttons: ['keep', 'change'] })

/** Which paper it is, and when it came: asked of whatever is typed in. */
export const fieldsOfPaper = ({ paper: t } = staffCopy.in('en-GB')) => ({
  number: text({
    label: t.number,
    hint: t.numberHint,
    most: [40, t.numberWrong],
    spellcheck: false,
    autocomplete: 'off',
  }),
  received: day({
    label: t.received,
    hint: t.receivedHint,
    missing: t.receivedMissing,
    incomplete: t.receivedPart,
    wrong: t.receivedWrong,
  }),
})

export const paperForm = (area: Area) =>
  form(staffCopy, t => ({ ...fieldsOfPaper(t), ...storyFields(area, t.fields) }), {
    buttons: ['keep', 'change'],
  })

export const MOST_FORMS = 30

export const printForm = form(staffCopy, ({ print: t }) => ({
  count: wholeNumber({
    label: t.count,
    hint: t.countHint,
    missing: t.countMissing,
    wrong: t.countMissing,
    least: 1,
    most: MOST_FORMS,
  }),
}))
