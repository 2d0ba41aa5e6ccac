import { ChoiceRow } from './choice-item.tsx'
import { ChoiceGroup, type ChoiceItem, type ChoiceOptions } from './choice.tsx'
import { Beside, descriptionIds, HintAndError } from './form-group.tsx'
import { joined, type Maybe, type Text } from './options.ts'

export type RadiosOptions = ChoiceOptions & {
  idPrefix?: string | undefined
  name: string
  items: readonly Maybe<ChoiceItem>[]
  /** The answer already chosen. */
  value?: Text | null | undefined
}

export function Radios(options: RadiosOptions) {
  const { name, fieldset, formGroup, classes, attributes } = options
  const idPrefix = options.idPrefix || name
  return (
    <ChoiceGroup {...options} describedBy={descriptionIds(idPrefix, options, fieldset?.describedBy)}>
      <HintAndError id={idPrefix} hint={options.hint} errorMessage={options.errorMessage} />
      <div class={joined('govuk-radios', classes)} data-module="govuk-radios" {...attributes}>
        <Beside content={formGroup?.beforeInputs} />
        {options.items.map(
          (item, index) =>
            item && (
              <ChoiceRow
                kind="radios"
                item={item}
                index={index}
                idPrefix={idPrefix}
                name={name}
                isChecked={isChosen(item, options.value)}
              />
            )
        )}
        <Beside content={formGroup?.afterInputs} />
      </div>
    </ChoiceGroup>
  )
}

const isChosen = ({ checked, value }: ChoiceItem, chosen: Text | null | undefined) =>
  checked ?? Boolean(chosen && `${value}` === `${chosen}`)
