import { choice, choices, form, text, type Field, longText } from '../../platform/forms/index.ts'
import { endingCopy, seriousCopy } from './codebook-copy.ts'
import type { Side, Theme } from './rules/theme.ts'

const why = (t: { why: string; whyHint: string; whyMissing: string; whyLong: string }) =>
  text({ label: t.why, hint: t.whyHint, missing: t.whyMissing, most: [500, t.whyLong] })

/** Which theme it becomes part of, and why. */
export const mergeForm = (others: readonly Theme[]) =>
  form(endingCopy, t => ({
    into: choice({
      label: t.into,
      options: others.map(({ key, title }) => ({ value: key, text: title })),
      missing: t.intoMissing,
      long: true,
    }),
    why: why(t),
  }))

interface StoryOfSplit {
  readonly story: string
  readonly side: Side
  /** Null when its words are not for whoever looks. */
  readonly beginning: string | null
}

/** Name of the field that says where one side of one story goes. */
export const toField = ({ story, side }: { readonly story: string; readonly side: Side }): string =>
  `to-${story}-${side}`

/** For every story of the theme, which of its parts it goes to. */
export const splitForm = ({ into, stories }: { into: readonly Theme[]; stories: readonly StoryOfSplit[] }) =>
  form(endingCopy, t => {
    const options = into.map(({ key, title }) => ({ value: key, text: title }))
    const fields: Record<string, Field<string[]> | Field<string>> = Object.fromEntries(
      stories.map(one => [
        toField(one),
        choices({
          label: one.beginning ?? t.notForYou,
          hint: t.side[one.side],
          options,
          missing: t.partMissing,
        }),
      ])
    )
    return { ...fields, why: why(t) }
  })

/** Why something serious is off the list. */
export const seriousEndForm = form(seriousCopy, t => ({
  why: longText({ label: t.why, hint: t.whyHint, rows: 2, missing: t.whyMissing, most: [500, t.whyLong] }),
}))
