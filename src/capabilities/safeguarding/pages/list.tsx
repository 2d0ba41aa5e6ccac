import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, Tag } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { isTest } from '../rules/concern.ts'
import { stateOf, type ConcernState } from '../rules/steps.ts'
import type { Concern } from '../store/concerns.ts'
import { useWhen } from './when.ts'

/** Where this concern stands. */
export function stateNow({ causes, steps }: Pick<Concern, 'causes' | 'steps'>): ConcernState {
  const unread = causes.filter(({ readings }) => readings.length === 0).length
  return stateOf({ all: causes.length, unread }, steps)
}

/** The first characters of a concern's id: enough to tell two apart aloud. */
export const shortId = (id: string): string => id.slice(0, 6).toUpperCase()

const order: readonly ConcernState[] = ['unread', 'second-look', 'open', 'closed']
const colours = { unread: 'red', 'second-look': 'orange', open: 'blue', closed: 'grey' } as const

export const StateTag = ({ state }: { state: ConcernState }) => {
  const t = useCopy(copy).states
  return <Tag text={t[state]} classes={`govuk-tag--${colours[state]}`} />
}

/** Every concern, those that nobody has read first. Says nothing of what each is about: opening one is written down. */
export const ConcernsPage = ({ concerns }: { concerns: readonly Concern[] }) => {
  const t = useCopy(copy).list
  const standing = concerns.map(concern => ({ concern, state: stateNow(concern) }))
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      {concerns.length === 0 && <Para>{t.none}</Para>}
      <ul class="kept-list">
        {order.flatMap(state => standing.filter(one => one.state === state).map(one => <Line {...one} />))}
      </ul>
      <h2 class="govuk-heading-m">{t.try}</h2>
      <Para>{t.tryLead}</Para>
      <form method="post" action="/staff/concerns/test" novalidate>
        <FormKeys />
        <Button text={t.tryButton} classes="govuk-button--secondary" preventDoubleClick />
      </form>
      <Para>
        <A href="/staff/settings/safeguarding">{t.order}</A>
      </Para>
    </StaffPage>
  )
}

const Line = ({ concern, state }: { concern: Concern; state: ConcernState }) => {
  const t = useCopy(copy).list
  const when = useWhen()
  const { id, subject, raisedAt } = concern
  return (
    <li>
      <Para classes="govuk-!-margin-bottom-1">
        <A href={`/staff/concerns/${id}`}>{t.one(shortId(id))}</A> <StateTag state={state} />{' '}
        {isTest(subject) && <Tag text={t.test} classes="govuk-tag--yellow" />}
      </Para>
      <Para>{t.raised(when(raisedAt))}</Para>
    </li>
  )
}
