import { Button, type ButtonOptions } from './button.tsx'
import { joined, type Look, type Text } from './options.ts'

/** Something to press in a cookie banner or a panel: a button, or a link if it has an address. */
export type ActionOptions = Look & {
  text: Text
  /** `button` with an `href` is a link that looks like a button. */
  type?: ButtonOptions['type']
  href?: string | undefined
  name?: string | undefined
  value?: string | undefined
}

type ActionGroupProps = { actions: readonly ActionOptions[]; buttonClasses?: string; linkClasses?: string }

export const ActionGroup = ({ actions, ...classes }: ActionGroupProps) => (
  <div class="govuk-button-group">
    {actions.map(action => (
      <>
        <Action action={action} {...classes} />{' '}
      </>
    ))}
  </div>
)

type ActionProps = Omit<ActionGroupProps, 'actions'> & { action: ActionOptions }

const Action = ({ action, buttonClasses, linkClasses }: ActionProps) =>
  !action.href || action.type === 'button' ? (
    <Button {...action} type={action.type || 'button'} classes={joined(buttonClasses, action.classes)} />
  ) : (
    <a class={joined('govuk-link', linkClasses, action.classes)} href={action.href} {...action.attributes}>
      {`${action.text}`}
    </a>
  )
