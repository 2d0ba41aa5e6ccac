import type { Area } from '../area/index.ts'
import type { Theme, ThemeKey } from '../themes/index.ts'
import {
  choice,
  choices,
  day,
  form,
  longText,
  text,
  wholeNumber,
  type Field,
  type Fields,
} from '../../platform/forms/index.ts'
import { staffCopy } from './copy.ts'
import type { Departure } from './rules/decision.ts'
import { readStars, type Counted as Stars } from '../rounds/index.ts'

/**
 * A vote before it opens. The themes to choose from come from the theme book as staff see it.
 *
 * @param stars whether people give stars: only then is it asked how many
 */
export const planForm = (
  { cornerstones }: Pick<Area, 'cornerstones'>,
  themes: readonly Theme[],
  { stars }: { stars: boolean }
) =>
  form(staffCopy, ({ plan: t }) => ({
    title: text({ label: t.title, missing: t.titleMissing, most: [100, t.titleLong] }),
    question: text({
      label: t.question,
      hint: t.questionHint,
      missing: t.questionMissing,
      most: [200, t.questionLong],
    }),
    event: longText({ label: t.event, hint: t.eventHint, rows: 3, most: [500, t.eventLong] }),
    mode: choice({
      label: t.mode,
      options: modes.map(value => ({ value, text: t.modes[value][0]!, hint: t.modes[value][1] })),
      missing: t.modeMissing,
    }),
    method: choice({
      label: t.method,
      options: methods.map(value => ({ value, text: t.methods[value][0]!, hint: t.methods[value][1] })),
      missing: t.methodMissing,
    }),
    starsEach: wholeNumber({
      ...{ label: t.starsEach, hint: t.starsOnly, wrong: t.starsEachWrong, least: 1, most: 100 },
      ...(stars && { missing: t.starsEachMissing }),
    }),
    mostOnOne: wholeNumber({
      label: t.mostOnOne,
      hint: t.mostOnOneHint,
      wrong: t.mostOnOneWrong,
      least: 1,
      most: 100,
    }),
    threshold: wholeNumber({
      ...{ label: t.threshold, hint: t.thresholdHint, wrong: t.thresholdWrong, least: 1, most: 10_000 },
      ...(stars && { missing: t.thresholdMissing }),
    }),
    opens: day({ label: t.opens, hint: t.opensHint, incomplete: t.opensPart, wrong: t.opensWrong }),
    opensHour: text({ label: t.opensHour, classes: 'govuk-input--width-5' }),
    closes: day({ label: t.closes, hint: t.closesHint, incomplete: t.closesPart, wrong: t.closesWrong }),
    closesHour: text({ label: t.closesHour, hint: t.closesHourHint, classes: 'govuk-input--width-5' }),
    themes: choices({
      label: t.themes,
      options: cornerstones.flatMap(({ key, name }) =>
        themes
          .filter(({ cornerstone }) => cornerstone === key)
          .map(theme => ({ value: theme.key, text: theme.title, hint: name }))
      ),
    }),
    statements: longText({ label: t.statements, hint: t.statementsHint, rows: 4 }),
  }))

const modes = ['open', 'room', 'invited', 'elsewhere'] as const
const methods = ['stars', 'one', 'ranking', 'pairs', 'opinions'] as const

/** Name of the field that holds the stars of one theme. */
export const countField = (theme: ThemeKey): string => `stars-${theme}`

type Lines = readonly { readonly theme: ThemeKey; readonly title: string }[]

/** The sheet of a table: exact counts, and who sat there. */
export const paperForm = (lines: Lines) =>
  form(staffCopy, ({ batch: t }) => ({
    label: text({ label: t.label, hint: t.labelHint, missing: t.labelMissing, most: [100, t.labelLong] }),
    voters: wholeNumber({ label: t.voters, missing: t.votersMissing, wrong: t.votersWrong, most: 100_000 }),
    starsEach: wholeNumber({
      label: t.starsEach,
      missing: t.starsEachMissing,
      wrong: t.starsEachWrong,
      least: 1,
      most: 100,
    }),
    ...countFields(lines, ({ theme, title }) => [countField(theme), exactCount(title, t)]),
  }))

/** Counts from elsewhere: '3+' where only that is known, nothing where nobody counted. */
export const typedForm = (lines: Lines) =>
  form(staffCopy, ({ batch: t }) => ({
    label: text({ label: t.label, hint: t.labelHint, missing: t.labelMissing, most: [100, t.labelLong] }),
    voters: wholeNumber({ label: t.votersTyped, wrong: t.votersWrong, most: 100_000 }),
    starsEach: wholeNumber({ label: t.starsEachTyped, wrong: t.starsEachWrong, least: 1, most: 100 }),
    ...countFields(lines, ({ theme, title }) => [countField(theme), starsField(title, t)]),
  }))

type Words = ReturnType<typeof staffCopy.in>['batch']
type StarsField = Field<Stars | null>

const countFields = (lines: Lines, make: (line: Lines[number]) => readonly [string, StarsField]) =>
  Object.fromEntries(lines.map(make)) as { readonly [name: `stars-${string}`]: StarsField }

function exactCount(title: string, t: Words): StarsField {
  const wrong = t.countWrong(title)
  const number = wholeNumber({ label: t.count(title), missing: t.countMissing(title), wrong })
  return {
    ...number,
    check: typed => {
      const reading = number.check(typed)
      return reading.ok ? { ok: true, value: { exactly: reading.value ?? 0 } } : reading
    },
  }
}

function starsField(title: string, t: Words): StarsField {
  return {
    ...text({ label: t.count(title), classes: 'govuk-input--width-5', spellcheck: false }),
    check: typed => {
      const stars = readStars(typed[0]?.[0] ?? '')
      return stars === undefined ? { ok: false, error: t.countTypedWrong(title) } : { ok: true, value: stars }
    },
  }
}

export const strikeForm = form(staffCopy, ({ strike: t }) => ({
  why: longText({ label: t.why, rows: 3, missing: t.whyMissing, most: [1000, t.whyLong] }),
}))

/** Name of the field that holds the reason for one departure from the rule. */
export const whyField = (theme: ThemeKey): string => `why-${theme}`

interface Choice {
  readonly theme: ThemeKey
  readonly title: string
  readonly hint: string
}

/** A reason that is asked for; `outside` asks where something comes from that was not in the vote. */
interface Asked extends Pick<Departure, 'theme'> {
  readonly kind: Departure['kind'] | 'outside'
  readonly needed: boolean
}

/**
 * What is taken forward. A reason is asked for each pair that departs from the rule.
 *
 * @param asked departures that need a reason, and pairs whose reason was typed before and is needed no more
 */
export const decideForm = (lines: readonly Choice[], asked: readonly Asked[]) =>
  form(staffCopy, ({ decide: t }) => ({
    taken: choices({
      label: t.taken,
      options: lines.map(({ theme, title, hint }) => ({ value: theme, text: title, hint })),
    }),
    ...reasons(lines, asked, t),
    who: text({ label: t.who, hint: t.whoHint, missing: t.whoMissing, most: [500, t.whoLong] }),
    on: day({ label: t.on, hint: t.onHint, missing: t.onMissing, incomplete: t.onPart, wrong: t.onWrong }),
  }))

function reasons(
  lines: readonly Choice[],
  asked: Parameters<typeof decideForm>[1],
  t: ReturnType<typeof staffCopy.in>['decide']
) {
  const fields: Fields = Object.fromEntries(
    asked.map(({ theme, kind, needed }) => {
      const title = lines.find(line => line.theme === theme)?.title ?? theme
      const [label, missing] = {
        added: [t.whyAdd(title), t.whyAddMissing(title)] as const,
        'left-out': [t.whyLeave(title), t.whyLeaveMissing(title)] as const,
        outside: [t.whence(title), t.whenceMissing(title)] as const,
      }[kind]
      return [
        whyField(theme),
        longText({ label, rows: 2, most: [1000, t.whyLong], ...(needed && { missing }) }),
      ]
    })
  )
  return fields as { readonly [name: `why-${string}`]: Field<string> }
}

/** What the public reads beside a new version of a round's page. */
export const publishForm = form(staffCopy, ({ preview: t }) => ({
  note: longText({ label: t.note, hint: t.noteHint, rows: 2, most: [500, t.noteLong] }),
}))
