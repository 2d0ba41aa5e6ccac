import {
  choice,
  choices,
  day,
  form,
  hidden,
  longText,
  text,
  wholeNumber,
  worded,
} from '../../platform/forms/index.ts'
import type { Area } from '../area/index.ts'
import { NOT_KNOWN, sharings, tellers } from '../voices/index.ts'
import { copy } from './copy.ts'

/** The most words of one point, in characters. The database holds to it. */
export const POINT_LIMIT = 4000

/** What was in force when a group met. Order here is the order on the screen, on the device and on paper. */
export const sessionForm = form(copy, ({ session: t, sharings: said }) => {
  const count = (label: string) => wholeNumber({ label, wrong: t.number, most: 5000 })
  return {
    title: text({ label: t.name, hint: t.nameHint, missing: t.nameMissing }),
    place: text({ label: t.place, missing: t.placeMissing }),
    heldOn: day({ label: t.heldOn, missing: t.dayMissing, incomplete: t.dayIncomplete, wrong: t.dayWrong }),
    ranBy: text({ label: t.ranBy, missing: t.ranByMissing }),
    parentCarers: count(t.parentCarers),
    youngPeople: count(t.youngPeople),
    practitioners: count(t.practitioners),
    others: count(t.others),
    sharing: choice({
      label: t.sharing,
      missing: t.sharingMissing,
      options: worded(sharings, said),
    }),
    consentWords: longText({
      ...{ label: t.consentWords, rows: 4, missing: t.consentMissing },
      most: [2000, t.consentMissing],
    }),
    consentRead: choices({
      label: t.consentRead,
      missing: t.consentReadMissing,
      options: [{ value: 'yes', text: t.consentReadYes }],
    }),
    code: text({ label: t.code, hint: t.codeHint, classes: 'govuk-input--width-20' }),
  }
})

/** One point. A thumb and two fields: what was said, and how many said so. */
export const pointForm = ({ cornerstones }: Pick<Area, 'cornerstones'>) =>
  form(
    copy,
    ({ point: t, saidBy, notKnown }) => ({
      words: longText({
        ...{ label: t.words, hint: t.wordsHint, rows: 4, missing: t.wordsMissing },
        most: [POINT_LIMIT, t.tooLong],
      }),
      agreed: wholeNumber({
        ...{ label: t.agreed, hint: t.agreedHint, missing: t.agreedMissing, wrong: t.agreedWrong },
        ...{ least: 1, most: 20_000 },
      }),
      saidBy: choice({
        label: t.saidBy,
        missing: t.saidByMissing,
        options: worded(tellers, saidBy),
      }),
      cornerstone: choice({
        label: t.cornerstone,
        missing: t.cornerstone,
        options: [
          ...cornerstones.map(({ key, name }) => ({ value: key, text: name })),
          { value: NOT_KNOWN, text: notKnown },
        ],
      }),
      wantsAnswer: choices({ label: t.wants, options: [{ value: 'yes', text: t.wantsYes }] }),
      slip: text({ label: t.slip, hint: t.slipHint }),
    }),
    { buttons: ['done'] }
  )

const acts = ['up', 'down', 'answer', 'no-answer', 'remove'] as const

/** What may be done with a point that is not sent yet: a button each, so that no script is needed. */
export const actForm = form(copy, ({ page: t }) => ({
  act: choice({
    label: t.points,
    missing: t.points,
    options: worded(acts, t.acts),
  }),
}))

/** What a person says of two points that stand side by side. Keeping both is chosen already. */
export const sameForm = form(copy, ({ same: t }) => ({
  point: hidden(),
  pick: choice({
    label: t.question,
    missing: t.missing,
    options: [
      { value: 'both', text: t.both, hint: t.bothHint },
      { value: 'once', text: t.once, hint: t.onceHint },
    ],
  }),
}))
