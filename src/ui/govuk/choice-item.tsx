import { choiceId, type ChoiceItem } from './choice.tsx'
import { Hint } from './hint.tsx'
import { Label } from './label.tsx'
import { has, joined, type Attributes } from './options.ts'

export type ChoiceRowProps = {
  kind: 'radios' | 'checkboxes'
  item: ChoiceItem
  index: number
  idPrefix: string
  name: string
  isChecked: boolean
  describedBy?: string | undefined
  attributes?: Attributes | undefined
}

/** One radio or checkbox: the box, its label, its hint, and what it reveals. */
export function ChoiceRow({
  kind,
  item,
  index,
  idPrefix,
  name,
  isChecked,
  describedBy,
  attributes,
}: ChoiceRowProps) {
  if (item.divider) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>
  const id = choiceId(item, idPrefix, index)
  const { hint, label, conditional } = item
  const hintId = has(hint) ? `${id}-item-hint` : undefined
  const reveals = conditional?.html ? `conditional-${id}` : undefined
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <input
          class={`govuk-${kind}__input`}
          id={id}
          name={name}
          type={kind === 'radios' ? 'radio' : 'checkbox'}
          value={item.value ?? ''}
          checked={isChecked}
          disabled={Boolean(item.disabled)}
          data-aria-controls={reveals}
          aria-describedby={joined(describedBy, hintId) || undefined}
          {...attributes}
          {...item.attributes}
        />
        <Label
          text={item.text}
          html={item.html}
          classes={joined(`govuk-${kind}__label`, label?.classes)}
          attributes={label?.attributes}
          for={id}
        />
        {hintId && <Hint {...hint} id={hintId} classes={joined(`govuk-${kind}__hint`, hint?.classes)} />}
      </div>
      {reveals && (
        <div
          class={joined(`govuk-${kind}__conditional`, !isChecked && `govuk-${kind}__conditional--hidden`)}
          id={reveals}
        >
          {conditional?.html}
        </div>
      )}
    </>
  )
}
