import type { Answers, Field, Fields, Form } from '../../platform/forms/index.ts'
import { catalogue } from '../../platform/language/index.ts'
import { useCopy, usePage } from '../../platform/render/index.ts'
import { isCalendarDate, formatDate } from '../../standards/calendar.ts'
import { SummaryList } from '../govuk/index.ts'

const copy = catalogue({ change: 'Change', nothing: 'Nothing written' })

interface CheckAnswersProps<F extends Fields> {
  readonly of: Form<F>
  readonly answers: Answers
  readonly only?: readonly (keyof F & string)[]
  /** Where the question can be answered again. Left out where one button changes everything. */
  readonly changeAt?: (name: keyof F & string) => string
}

/** Every answer with its question and a way to change it, from the same definition as the questions. */
export const CheckAnswers = <F extends Fields>({ of, answers, only, changeAt }: CheckAnswersProps<F>) => {
  const { language } = usePage()
  const t = useCopy(copy)
  const fields = of.in(language)
  const rows = (only ?? Object.keys(fields)).map(name => ({
    key: { text: fields[name]?.look.label ?? name },
    value: {
      html: (
        <span class="kept-words">
          {spoken(name, fields[name] as Field<unknown>, answers, language) || t.nothing}
        </span>
      ),
    },
    ...(changeAt && {
      actions: {
        items: [{ href: changeAt(name), text: t.change, visuallyHiddenText: fields[name]?.look.label }],
      },
    }),
  }))
  return <SummaryList rows={rows} />
}

/** An answer in the words the person chose, not in our codes. */
function spoken(
  name: string,
  { look, check, parts }: Field<unknown>,
  answers: Answers,
  language: string
): string {
  const typed = answers[name] ?? []
  if ('options' in look) {
    return look.options
      .filter(({ value }) => typed.includes(value))
      .map(({ text }) => text)
      .join(', ')
  }
  if (look.as !== 'date') return typed[0] ?? ''
  const reading = check(parts.map(part => answers[name + part] ?? []))
  return reading.ok && isCalendarDate(reading.value) ? formatDate(reading.value, language) : ''
}
