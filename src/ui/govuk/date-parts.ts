import type { InputOptions } from './input.tsx'
import { joined, type Look, type Maybe, type Text } from './options.ts'

export type DateParts = {
  /** Each is on unless `false`; give options to change it. */
  day?: DateInputItem | false | undefined
  month?: DateInputItem | false | undefined
  year?: DateInputItem | false | undefined
  /** Instead of day, month and year: any fields, in any order. */
  items?: readonly Maybe<DateInputItem>[] | undefined
  /** Answers by full name, such as `born-day`, or by `day`, `month` and `year`. */
  values?: Readonly<Record<string, Text | undefined>> | undefined
}

export type DateInputItem = Look & {
  id?: string | undefined
  name?: string | undefined
  label?: string | undefined
  value?: Text | undefined
  /** This field is the wrong one. If no field says so, an error message marks them all, except those with `false`. */
  error?: boolean | undefined
  autocomplete?: string | undefined
  pattern?: string | undefined
  inputmode?: InputOptions['inputmode']
}

export type DatePart = { item: DateInputItem; name: string; value: Text | undefined; classes: string }

type Kind = 'day' | 'month' | 'year'
const kinds: readonly Kind[] = ['day', 'month', 'year']

/** The fields to show, with their names, answers and widths settled. */
export function dateParts(options: DateParts, isWrong: boolean): DatePart[] {
  const standard = kinds.map(kind => options[kind] ?? { name: kind, value: options.values?.[kind] })
  const items = options.items?.length ? options.items : standard
  const marksAll = isWrong && !items.some(item => item && saysWrong(item))
  return items.flatMap(item => {
    if (!item) return []
    const kind = kindOf(item, standard)
    const ofKind = kind === undefined ? undefined : standard[kinds.indexOf(kind)]
    const value = item.value ?? (ofKind ? ofKind.value : undefined)
    const classes = classesOf(
      item,
      kind === 'year' ? 4 : 2,
      saysWrong(item) || (marksAll && item.error !== false)
    )
    return [{ item, name: item.name ?? kind ?? '', value, classes }]
  })
}

const saysWrong = ({ error, classes }: DateInputItem) =>
  Boolean(error || classes?.includes('govuk-input--error'))

const kindOf = (item: DateInputItem, standard: readonly (DateInputItem | false)[]): Kind | undefined =>
  kinds.find((kind, index) => {
    const part = standard[index]
    return item === part || (item.name && (item.name === kind || (part && item.name === part.name)))
  })

const classesOf = ({ classes = '' }: DateInputItem, width: 2 | 4, isWrong: boolean) =>
  joined(
    isWrong && !classes.includes('govuk-input--error') && 'govuk-input--error',
    !classes.includes('govuk-input--width-') && `govuk-input--width-${width}`,
    classes
  )
