import type { Child } from 'hono/jsx'
import type { FormError } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Radios } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import type { GroupKey } from '../rules/ballot.ts'
import type { Item } from '../rules/round.ts'
import type { OpenedRound } from '../store/rounds.ts'

/** What every page of somebody who votes is handed. */
export interface Turn {
  readonly round: OpenedRound
  /** What can still be chosen. */
  readonly items: readonly Item[]
  /** Who people may say they are. */
  readonly groups: readonly { readonly key: GroupKey; readonly name: string }[]
  /** Whether it can be voted in with picture cards too. */
  readonly cards: boolean
}

interface FrameProps {
  readonly round: Pick<OpenedRound, 'key' | 'title'>
  readonly heading: string
  readonly errors?: readonly FormError[]
  readonly children?: Child
}

/** A page of one vote. It stays out of searches: it is for whoever is choosing now. */
export const Frame = ({ round, heading, errors = [], children }: FrameProps) => (
  <PublicPage
    title={heading}
    errors={errors}
    breadcrumbs={[{ text: round.title, href: `/vote/${round.key}` }]}
    noIndex
  >
    <h1 class="govuk-heading-l">{heading}</h1>
    {children}
  </PublicPage>
)

/** A form of one vote. With `sends`, what it holds is counted: where there is no network it is sent again until it is. */
export const VoteForm = ({
  action,
  sends = false,
  passesOn = false,
  children,
}: {
  readonly action: string
  readonly sends?: boolean
  /** From here on somebody else holds the phone. */
  readonly passesOn?: boolean
  readonly children?: Child
}) => {
  const t = useCopy(copy)
  return (
    <form
      method="post"
      action={action}
      novalidate
      data-keep-sending={sends ? 'yes' : undefined}
      data-passes-on={passesOn ? 'yes' : undefined}
    >
      <FormKeys />
      {children}
      {sends && (
        <p class="govuk-body" role="status" data-keep-sending-said hidden>
          {t.noNetwork}
        </p>
      )}
    </form>
  )
}

/** A button large enough for any finger, that says on its own what it does. */
export const Press = (props: {
  readonly name: string
  readonly value: string
  readonly text: string
  /** For those who cannot see beside what it stands. */
  readonly says?: string
  readonly at?: string
  readonly disabled?: boolean
  readonly quiet?: boolean
}) => (
  <button
    type="submit"
    name={props.name}
    value={props.value}
    formaction={props.at}
    disabled={props.disabled}
    class={`govuk-button kept-press${props.quiet ? ' govuk-button--secondary' : ''}`}
  >
    {props.says === undefined ? (
      props.text
    ) : (
      <>
        <span aria-hidden="true">{props.text}</span>
        <span class="govuk-visually-hidden">{props.says}</span>
      </>
    )}
  </button>
)

export const AskGroup = ({ groups, chosen }: Pick<Turn, 'groups'> & { chosen: GroupKey | null }) => {
  const t = useCopy(copy).group
  if (groups.length === 0) return null
  return (
    <Radios
      name="group"
      idPrefix="group"
      hint={{ text: t.hint }}
      fieldset={{ legend: { text: t.label, classes: 'govuk-fieldset__legend--s' } }}
      items={groups.map(({ key, name }) => ({ value: key, text: name }))}
      value={chosen}
    />
  )
}
