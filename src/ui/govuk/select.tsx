import { Beside, descriptionIds, FieldGroup, type FieldOptions } from './form-group.tsx'
import { joined, type Attributes, type Maybe, type Text } from './options.ts'

export type SelectOptions = FieldOptions & {
  items?: readonly Maybe<SelectItem>[] | undefined
  /** The answer already chosen. */
  value?: Text | null | undefined
}

export type SelectItem = {
  text: Text
  /** What is sent. The text itself if not given. */
  value?: Text | boolean | undefined
  selected?: boolean | undefined
  disabled?: boolean | undefined
  attributes?: Attributes | undefined
}

export function Select(options: SelectOptions) {
  const { name, items, value, errorMessage, classes, formGroup } = options
  const id = options.id || name
  return (
    <FieldGroup {...options} id={id}>
      <Beside content={formGroup?.beforeInput} />
      <select
        class={joined('govuk-select', classes, errorMessage && 'govuk-select--error')}
        id={id}
        name={name}
        disabled={Boolean(options.disabled)}
        aria-describedby={descriptionIds(id, options, options.describedBy)}
        {...options.attributes}
      >
        {items?.map(item => item && <Option item={item} isSelected={isChosen(item, value)} />)}
      </select>
      <Beside content={formGroup?.afterInput} />
    </FieldGroup>
  )
}

const Option = ({ item, isSelected }: { item: SelectItem; isSelected: boolean }) => (
  <option
    value={item.value === undefined ? undefined : `${item.value}`}
    selected={isSelected}
    disabled={Boolean(item.disabled)}
    {...item.attributes}
  >
    {`${item.text}`}
  </option>
)

const isChosen = ({ selected, value, text }: SelectItem, chosen: Text | null | undefined) =>
  selected ?? Boolean(chosen && `${value ?? text}` === `${chosen}`)
