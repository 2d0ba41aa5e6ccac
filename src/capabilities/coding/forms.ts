import type { Area } from '../area/index.ts'
import { openSides, type Theme } from '../themes/index.ts'
import {
  choice,
  choices,
  form,
  longText,
  optionalChoice,
  text,
  type Field,
  type Option,
} from '../../platform/forms/index.ts'
import { copy } from './copy.ts'
import { nameOf } from './rules/passages.ts'
import type { Piece } from './rules/pieces.ts'
import { isAgreed, type Row } from './rules/talking.ts'
import type { Hand } from './store/tables.ts'

/** Every side of every theme that has words, under the cornerstones, in the area's order. */
export function codeOptions(
  { cornerstones }: Pick<Area, 'cornerstones'>,
  themes: readonly Theme[],
  side: Readonly<Record<'strength' | 'development', string>>
): { readonly key: string; readonly name: string; readonly options: readonly Option[] }[] {
  return cornerstones
    .map(({ key, name }) => ({
      ...{ key, name },
      options: themes
        .filter(({ cornerstone }) => cornerstone === key)
        .flatMap(theme =>
          openSides(theme).map(each => ({
            value: nameOf({ theme: theme.key, side: each }),
            text: `${theme.title} (${side[each].toLowerCase()})`,
            hint: theme[each] ?? undefined,
          }))
        ),
    }))
    .filter(({ options }) => options.length > 0)
}

/** Sentences and what they say. Which of the buttons was pressed decides what of it is needed. */
export const codingForm = (
  area: Pick<Area, 'cornerstones'>,
  themes: readonly Theme[],
  pieces: readonly Piece[]
) =>
  form(
    copy,
    ({ story: t, side }) => ({
      at: choices({
        label: t.sentences,
        hint: t.sentencesHint,
        options: pieces.map(({ nth, text: words }) => ({ value: String(nth), text: words })),
      }),
      code: optionalChoice({
        label: t.code,
        options: codeOptions(area, themes, side).flatMap(({ options }) => options),
      }),
      quote: choices({ label: t.quote, options: [{ value: 'yes', text: t.quote }] }),
      seriousTitle: text({
        label: t.seriousTitle,
        hint: t.seriousTitleHint,
        most: [200, t.seriousTitleLong],
      }),
      seriousWhy: longText({
        label: t.seriousWhy,
        hint: t.seriousWhyHint,
        rows: 2,
        most: [500, t.seriousWhyLong],
      }),
    }),
    { buttons: ['serious', 'done', 'nothing', 'pass'] }
  )

/** Names of the fields about one row two readers differed in. */
export const rowField = (row: Row): string => `row-${row.pieces[0]}`
export const otherField = (row: Row): string => `other-${row.pieces[0]}`

interface TalkFormFacts {
  readonly area: Pick<Area, 'cornerstones'>
  readonly themes: readonly Theme[]
  readonly rows: readonly Row[]
  readonly readers: readonly { readonly byName: string }[]
  /** Whoever could have agreed, besides the person at the keys. */
  readonly others: readonly Hand[]
}

/** What holds after the talk, who agreed, and a note. */
export const talkForm = ({ area, themes, rows, readers, others }: TalkFormFacts) =>
  form(copy, ({ talk: t, side }) => {
    const options = codeOptions(area, themes, side).flatMap(each => each.options)
    const differing = rows.filter(row => !isAgreed(row))
    const fields: Record<string, Field<string> | Field<string | null>> = {}
    differing.forEach((row, at) => {
      fields[rowField(row)] = choice({
        label: t.choose(at + 1),
        missing: t.chooseMissing(at + 1),
        options: [
          { value: 'one', text: t.one(readers[0]?.byName ?? '') },
          { value: 'other', text: t.one(readers[1]?.byName ?? '') },
          { value: 'both', text: t.both },
          { value: 'neither', text: t.neither },
          { value: 'else', text: t.other },
        ],
      })
      fields[otherField(row)] = optionalChoice({ label: t.otherWhich(at + 1), options, long: true })
    })
    return {
      ...fields,
      who: choices({
        label: t.who,
        hint: t.whoHint,
        missing: t.whoMissing,
        options: others.map(({ id, name }) => ({ value: id, text: name })),
      }),
      note: longText({
        label: t.note,
        hint: t.noteHint,
        rows: 3,
        missing: t.noteMissing,
        most: [1000, t.noteLong],
      }),
    }
  })
