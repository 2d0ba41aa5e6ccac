import { form, hidden, text, wholeNumber } from '../../platform/forms/index.ts'
import { staffCopy } from './staff-copy.ts'

/** How many slips, for a room or with codes. */
export const issueForm = (mode: 'room' | 'invited') =>
  form(staffCopy, ({ slips: t }) => ({
    count: wholeNumber({ label: t.count[mode], missing: t.missing, wrong: t.wrong, least: 1, most: 1000 }),
  }))

/** The table whose slips are typed. Stars are asked of a vote with stars only. */
export const beginForm = (stars: boolean) =>
  form(staffCopy, ({ begin: t }) => ({
    label: text({ label: t.label, hint: t.labelHint, missing: t.labelMissing, most: [100, t.labelLong] }),
    voters: wholeNumber({
      ...{ label: t.voters, missing: t.votersMissing, wrong: t.votersWrong, least: 1, most: 1000 },
    }),
    starsEach: stars
      ? wholeNumber({
          label: t.starsEach,
          missing: t.starsMissing,
          wrong: t.starsMissing,
          least: 1,
          most: 100,
        })
      : wholeNumber({ label: t.starsEach, wrong: t.starsMissing }),
  }))

/** One slip: one field. The number of the slip travels along, so that a press that is sent again types no second one. */
export const slipForm = form(staffCopy, ({ type: t }) => ({
  nth: hidden(),
  slip: text({ label: t.lines, most: [400, t.faults.twice] }),
}))
