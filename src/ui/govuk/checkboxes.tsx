import { ChoiceRow } from './choice-item.tsx'
import { ChoiceGroup, type ChoiceItem, type ChoiceOptions } from './choice.tsx'
import { Beside, descriptionIds, HintAndError } from './form-group.tsx'
import { joined, type Maybe, type Text } from './options.ts'

export type CheckboxesOptions = ChoiceOptions & {
  idPrefix?: string | undefined
  name: string
  items: readonly Maybe<CheckboxItem>[]
  /** The answers already ticked. */
  values?: readonly Text[] | undefined
  describedBy?: string | undefined
}

export type CheckboxItem = ChoiceItem & {
  name?: string | undefined
  /** Ticking this one unticks the rest: "None of these". */
  behaviour?: 'exclusive' | undefined
}

export function Checkboxes(options: CheckboxesOptions) {
  const { name, fieldset, formGroup, classes, attributes } = options
  const idPrefix = options.idPrefix || name
  const describedBy = descriptionIds(idPrefix, options, fieldset?.describedBy || options.describedBy)
  return (
    <ChoiceGroup {...options} describedBy={describedBy}>
      <HintAndError id={idPrefix} hint={options.hint} errorMessage={options.errorMessage} />
      <div class={joined('govuk-checkboxes', classes)} data-module="govuk-checkboxes" {...attributes}>
        <Beside content={formGroup?.beforeInputs} />
        {options.items.map(
          (item, index) =>
            item && (
              <ChoiceRow
                kind="checkboxes"
                item={item}
                index={index}
                idPrefix={idPrefix}
                name={item.name || name}
                isChecked={isTicked(item, options.values)}
                describedBy={fieldset ? undefined : describedBy}
                attributes={{ 'data-behaviour': item.behaviour }}
              />
            )
        )}
        <Beside content={formGroup?.afterInputs} />
      </div>
    </ChoiceGroup>
  )
}

const isTicked = ({ checked, value }: CheckboxItem, ticked: readonly Text[] | undefined) =>
  checked ?? Boolean(ticked?.some(one => `${one}` === `${value}`))
