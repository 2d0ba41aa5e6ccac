import {
  choice,
  day,
  form,
  longText,
  optionalChoice,
  worded,
  type Option,
} from '../../platform/forms/index.ts'
import type { Area } from '../area/index.ts'
import { copy } from './copy.ts'
import { needs, NOT_KNOWN, NOT_SAID, phases } from './rules/questions.ts'
import { staffCopy } from './staff-copy.ts'

/** Three questions, none of which has to be answered. */
export const aboutForm = (area: Area) =>
  form(copy, ({ ask: t, groups }) => {
    const last = [
      { value: NOT_KNOWN, text: t.notKnown },
      { value: NOT_SAID, text: t.notSaid },
    ]
    return {
      phase: optionalChoice({ label: t.phase, options: [...worded(phases, groups), ...last] }),
      district: optionalChoice({
        label: t.district,
        options: [...area.districts.map(({ key, name }) => ({ value: key, text: name })), ...last],
      }),
      need: optionalChoice({ label: t.need, hint: t.needHint, options: [...worded(needs, groups), ...last] }),
    }
  })

interface Choices {
  readonly groups: readonly (Option & { value: string })[]
  readonly people: readonly (Option & { value: string })[]
}

export const visitForm = ({ groups, people }: Choices) =>
  form(staffCopy, ({ visits: t }) => ({
    group: choice({ label: t.group, missing: t.groupMissing, options: groups, long: true }),
    what: longText({
      label: t.what,
      hint: t.whatHint,
      rows: 3,
      missing: t.whatMissing,
      most: [500, t.whatLong],
    }),
    owner: choice({ label: t.owner, missing: t.ownerMissing, options: people, long: true }),
    due: day({ label: t.due, missing: t.dueMissing, incomplete: t.duePart, wrong: t.dueWrong }),
  }))

export const resultForm = form(staffCopy, ({ visits: t }) => ({
  result: longText({
    label: t.result,
    hint: t.resultHint,
    rows: 5,
    missing: t.resultMissing,
    most: [2000, t.resultLong],
  }),
}))
