import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Tag } from '../../../ui/govuk/index.ts'
import { copy } from '../copy.ts'
import { agreedFault, heads } from '../rules/session.ts'
import type { Point, Session } from '../store.ts'
import { placeOf } from '../taking-in.ts'

interface SessionPointProps {
  readonly session: Session
  readonly point: Point
  readonly number: number
  readonly last: boolean
}

const colours = { draft: 'grey', held: 'yellow', sent: 'green', same: 'blue' } as const

/** One point on its session's page, with a button for each thing that can still be done with it. */
export const SessionPoint = ({ session, point, number, last }: SessionPointProps) => {
  const all = useCopy(copy)
  const t = all.page
  const inTheRoom = heads(session)
  return (
    <li>
      <p class="govuk-body govuk-!-margin-bottom-1">
        <strong>{number}.</strong> {point.words ?? t.gone}
      </p>
      <p class="govuk-body-s govuk-!-margin-bottom-1">
        <Tag text={t.states[point.state]} classes={`govuk-tag--${colours[point.state]}`} />{' '}
        {all.saidBy[point.saidBy]}. {t.agreed(point.agreed)}. {point.wantsAnswer ? t.wants : t.noAnswer}.
        {agreedFault(point.agreed, inTheRoom) !== null && (
          <strong class="kept-late"> {t.tooMany(inTheRoom)}</strong>
        )}
      </p>
      {point.state === 'draft' && <Acts {...{ point, number, last }} />}
    </li>
  )
}

const Acts = ({ point, number, last }: Omit<SessionPointProps, 'session'>) => {
  const t = useCopy(copy).page
  const acts = [
    ...(number > 1 ? (['up'] as const) : []),
    ...(last ? [] : (['down'] as const)),
    point.wantsAnswer ? ('no-answer' as const) : ('answer' as const),
    'remove' as const,
  ]
  return (
    <form method="post" action={`${placeOf(point.sessionId)}/points/${point.id}`} novalidate>
      <FormKeys />
      <div class="kept-acts">
        {acts.map(act => (
          <button type="submit" name="act" value={act} class="govuk-button govuk-button--secondary">
            {t.acts[act]}
            <span class="govuk-visually-hidden"> ({t.which(number)})</span>
          </button>
        ))}
      </div>
    </form>
  )
}
