import type { Area } from '../area/index.ts'
import { choice, choices, form, hidden, longText, optionalChoice, text } from '../../platform/forms/index.ts'
import { staffCopy } from './copy.ts'
import { openSides, sides, type Side, type Theme, type ThemeKey } from './rules/theme.ts'

/** A theme as staff write it. Cornerstones are the area's own. */
export const themeForm = ({ cornerstones }: Pick<Area, 'cornerstones'>) =>
  form(staffCopy, ({ edit: t }) => ({
    title: text({ label: t.title, hint: t.titleHint, missing: t.titleMissing, most: [100, t.titleLong] }),
    cornerstone: choice({
      label: t.cornerstone,
      options: cornerstones.map(({ key, name, about }) => ({ value: key, text: name, hint: about })),
      missing: t.cornerstoneMissing,
    }),
    strength: longText({ label: t.strength, hint: t.strengthHint, rows: 3, most: [500, t.sideLong] }),
    development: longText({
      label: t.development,
      hint: t.developmentHint,
      rows: 3,
      most: [500, t.sideLong],
    }),
    statement: optionalChoice({
      label: t.statement,
      hint: t.statementHint,
      long: true,
      options: cornerstones.flatMap(({ statements }) =>
        statements.map(({ code, text }) => ({ value: code, text: `${code}: ${text}` }))
      ),
    }),
    definition: longText({
      label: t.definition,
      hint: t.definitionHint,
      rows: 3,
      most: [2000, t.definitionLong],
    }),
    belongs: longText({ label: t.belongs, hint: t.belongsHint, rows: 3, most: [2000, t.belongsLong] }),
    leftOut: longText({ label: t.leftOut, hint: t.leftOutHint, rows: 3, most: [2000, t.leftOutLong] }),
    theirWords: longText({
      label: t.theirWords,
      hint: t.theirWordsHint,
      rows: 2,
      most: [500, t.theirWordsLong],
    }),
    /** The version that was read, so that nobody's words are written over unseen. */
    version: hidden(),
    /** The story that fitted nothing yet, to go back to. */
    story: hidden(),
  }))

/** `no-one-calls-back:development`, the value of one tick. */
export const tickOf = (theme: ThemeKey, side: Side): string => `${theme}:${side}`

/** The theme and side of a tick. Only for values that a form of ours has checked. */
export function placeOf(tick: string): { theme: ThemeKey; side: Side } {
  const [theme = '', side = ''] = tick.split(':')
  return { theme, side: sides.find(known => known === side) ?? 'development' }
}

/** Name of the field that holds one cornerstone's sides. */
export const fieldOf = (cornerstone: string): string => `in-${cornerstone}`

type Sorts = Pick<Area, 'cornerstones'>

/** Cornerstones with a theme to choose, in the area's order. */
export const cornerstonesInUse = ({ cornerstones }: Sorts, themes: readonly Theme[]) =>
  cornerstones.filter(({ key }) => themes.some(({ cornerstone }) => cornerstone === key))

/** Every side of every theme, a list of ticks for each cornerstone. */
export const sortForm = (area: Sorts, themes: readonly Theme[]) =>
  form(
    staffCopy,
    ({ sort: t }) => {
      const fields = cornerstonesInUse(area, themes).map(({ key, name }) => {
        const here = themes.filter(({ cornerstone }) => cornerstone === key)
        const options = here.flatMap(theme =>
          openSides(theme).map(side => ({
            value: tickOf(theme.key, side),
            text: theme[side] ?? '',
            hint: `${t.option[side]}: ${theme.title}`,
          }))
        )
        return [fieldOf(key), choices({ label: t.question(name), hint: t.hint, options })] as const
      })
      return Object.fromEntries(fields)
    },
    { buttons: ['new'] }
  )

/** What the public reads beside a new version of the book. */
export const bookForm = form(staffCopy, ({ book: t }) => ({
  note: longText({ label: t.note, hint: t.noteHint, rows: 2, most: [500, t.noteLong] }),
}))
