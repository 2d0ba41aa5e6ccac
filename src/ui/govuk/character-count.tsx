import type { FieldOptions } from './form-group.tsx'
import { Hint } from './hint.tsx'
import { joined, translations, words, type Plurals } from './options.ts'
import { Textarea, type TextareaOptions } from './textarea.tsx'

export type CharacterCountOptions = Omit<FieldOptions, 'describedBy' | 'disabled'> &
  Pick<TextareaOptions, 'rows' | 'value' | 'spellcheck'> & {
    /** Most characters. Give this or `maxwords`, not both. */
    maxlength?: number | string | undefined
    maxwords?: number | string | undefined
    /** Percentage of the limit from which the count is shown. */
    threshold?: number | string | undefined
    countType?: 'characters' | 'words' | 'length' | undefined
    countMessage?: { classes?: string | undefined } | undefined
    /** Shown without JavaScript; `%{count}` is the limit. */
    textareaDescriptionText?: string | undefined
    charactersUnderLimitText?: Plurals | undefined
    charactersAtLimitText?: string | undefined
    charactersOverLimitText?: Plurals | undefined
    wordsUnderLimitText?: Plurals | undefined
    wordsAtLimitText?: string | undefined
    wordsOverLimitText?: Plurals | undefined
  }

export function CharacterCount(options: CharacterCountOptions) {
  const { name, rows, spellcheck, value, label, hint, errorMessage, attributes, formGroup } = options
  const id = options.id || name
  const message = (
    <>
      <Hint
        text={descriptionOf(options)}
        id={`${id}-info`}
        classes={joined('govuk-character-count__message', options.countMessage?.classes)}
      />
      {formGroup?.afterInput && words(formGroup.afterInput)}
    </>
  )
  return (
    <Textarea
      {...{ name, rows, spellcheck, value, label, hint, errorMessage, attributes }}
      id={id}
      describedBy={`${id}-info`}
      classes={joined('govuk-js-character-count', options.classes)}
      formGroup={{
        classes: joined('govuk-character-count', formGroup?.classes),
        attributes: { ...dataOf(options), ...formGroup?.attributes },
        beforeInput: formGroup?.beforeInput,
        afterInput: { html: message },
      }}
    />
  )
}

const countTypeOf = ({ countType, maxwords }: CharacterCountOptions) =>
  countType || (maxwords ? 'words' : undefined)

/** Nothing without a limit: the script fills it in once it knows one. */
function descriptionOf(options: CharacterCountOptions): string | undefined {
  const limit = options.maxwords || options.maxlength
  if (!limit) return undefined
  const unit = countTypeOf(options) === 'words' ? 'words' : 'characters'
  return (options.textareaDescriptionText || `You can enter up to %{count} ${unit}`).replaceAll(
    '%{count}',
    `${limit}`
  )
}

const dataOf = (options: CharacterCountOptions) => ({
  'data-module': 'govuk-character-count',
  'data-maxlength': options.maxlength,
  'data-maxwords': options.maxwords,
  'data-threshold': options.threshold,
  'data-count-type': countTypeOf(options),
  ...translations({
    'textarea-description': laterDescription(options),
    'characters-under-limit': options.charactersUnderLimitText,
    'characters-at-limit': options.charactersAtLimitText,
    'characters-over-limit': options.charactersOverLimitText,
    'words-under-limit': options.wordsUnderLimitText,
    'words-at-limit': options.wordsAtLimitText,
    'words-over-limit': options.wordsOverLimitText,
  }),
})

const laterDescription = ({ maxwords, maxlength, textareaDescriptionText: other }: CharacterCountOptions) =>
  maxwords || maxlength || !other ? undefined : { other }
