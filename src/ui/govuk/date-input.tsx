import { ChoiceGroup, type ChoiceOptions } from './choice.tsx'
import { dateParts, type DatePart, type DateParts } from './date-parts.ts'
import { Beside, descriptionIds, HintAndError } from './form-group.tsx'
import { Input } from './input.tsx'
import { joined } from './options.ts'

export type DateInputOptions = ChoiceOptions & DateParts & { id: string; namePrefix?: string | undefined }

export function DateInput(options: DateInputOptions) {
  const { id, classes, attributes, fieldset, formGroup } = options
  const parts = dateParts(options, Boolean(options.errorMessage))
  // Without role="group", JAWS does not read the description of a fieldset that holds text inputs.
  return (
    <ChoiceGroup {...options} role="group" describedBy={descriptionIds(id, options, fieldset?.describedBy)}>
      <HintAndError id={id} hint={options.hint} errorMessage={options.errorMessage} />
      <div class={joined('govuk-date-input', classes)} id={id || undefined} {...attributes}>
        <Beside content={formGroup?.beforeInputs} />
        {parts.map(part => (
          <DatePartField part={part} id={id} namePrefix={options.namePrefix} values={options.values} />
        ))}
        <Beside content={formGroup?.afterInputs} />
      </div>
    </ChoiceGroup>
  )
}

type DatePartFieldProps = Pick<DateInputOptions, 'id' | 'namePrefix' | 'values'> & { part: DatePart }

const DatePartField = ({ part, id, namePrefix, values }: DatePartFieldProps) => {
  const { item, name, value, classes } = part
  const fullName = namePrefix ? `${namePrefix}-${name}` : name
  return (
    <div class="govuk-date-input__item">
      <Input
        label={{ text: item.label || capitalised(name), classes: 'govuk-date-input__label' }}
        id={item.id || `${id}-${name}`}
        classes={joined('govuk-date-input__input', classes)}
        name={fullName}
        value={value ?? values?.[fullName]}
        inputmode={item.inputmode || 'numeric'}
        autocomplete={item.autocomplete}
        pattern={item.pattern}
        attributes={item.attributes}
      />
    </div>
  )
}

const capitalised = (name: string) => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase()
