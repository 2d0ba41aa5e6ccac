import type { FormView } from '../../../platform/forms/index.ts'
import { usePage, useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, WarningText } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { closeForm, didForm, lookForm } from '../forms.ts'
import { isTest, shownOn } from '../rules/concern.ts'
import type { ConcernState } from '../rules/steps.ts'
import type { CauseRead, Concern, Named } from '../store/concerns.ts'
import { shortId, stateNow, StateTag } from './list.tsx'
import { Steps } from './steps.tsx'
import { useWhen } from './when.ts'

export interface ConcernPageProps {
  readonly concern: Concern
  readonly told: readonly { readonly name: string; readonly at: Date }[]
  readonly looks: readonly Named[]
  /** What was typed into one of its forms, and what to put right. */
  readonly views: Readonly<Record<'did' | 'close' | 'look', FormView>>
}

/** One concern: why, what to do now, what was done, and who saw it. */
export const ConcernPage = ({ concern, told, looks, views }: ConcernPageProps) => {
  const t = useCopy(copy).concern
  const when = useWhen()
  const state = stateNow(concern)
  const errors = Object.values(views).flatMap(view => view.errors)
  return (
    <StaffPage title={t.title(shortId(concern.id))} errors={errors} back="/staff/concerns">
      <h1 class="govuk-heading-l">{t.title(shortId(concern.id))}</h1>
      <Para>
        <StateTag state={state} />
      </Para>
      {isTest(concern.subject) && <WarningText text={t.test} />}
      <About concern={concern} />
      <h2 class="govuk-heading-m">{t.why}</h2>
      {concern.causes.map(cause => (
        <Why cause={cause} />
      ))}
      {state === 'unread' && (
        <form method="post" action={`/staff/concerns/${concern.id}/read`} novalidate>
          <FormKeys />
          <input type="hidden" name="seen" value={shownOn(concern.causes)} />
          <Button text={t.read} preventDoubleClick />
        </form>
      )}
      <h2 class="govuk-heading-m">{t.did}</h2>
      <Steps steps={concern.steps} />
      <ToDo concern={concern} state={state} views={views} />
      <h2 class="govuk-heading-m">{t.told}</h2>
      {told.length === 0 && <Para>{t.noneTold}</Para>}
      <ul class="govuk-list">
        {told.map(({ name, at }) => (
          <li>{t.toldAt(name, when(at))}</li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{t.opened}</h2>
      <Para>{t.openedHow}</Para>
      <ul class="govuk-list">
        {looks.map(({ byName, byJob, at }) => (
          <li>{t.by(byName, byJob, when(at))}</li>
        ))}
      </ul>
    </StaffPage>
  )
}

const About = ({ concern: { subject, place } }: Pick<ConcernPageProps, 'concern'>) => {
  const t = useCopy(copy).concern
  if (subject.startsWith('taken-back:')) return <Para>{t.gone}</Para>
  if (isTest(subject)) return null
  return (
    <Para>
      <A href={place}>{t.look}</A>
    </Para>
  )
}

const Why = ({ cause }: { cause: CauseRead }) => {
  const { concern: t, kinds } = useCopy(copy)
  const when = useWhen()
  const { raisedBy, byName, byJob, signs, note, raisedAt, readings } = cause
  const how = raisedBy === 'person' ? t.person(byName ?? '', byJob ?? '') : t[raisedBy]
  return (
    <>
      <Para classes="govuk-!-margin-bottom-1">
        <strong>{how}</strong>, {when(raisedAt)}
      </Para>
      <ul class="govuk-list govuk-list--bullet">
        {signs.length === 0 ? <li>{t.noSigns}</li> : signs.map(kind => <li>{kinds[kind]}</li>)}
      </ul>
      {note !== null && <blockquote class="govuk-body kept-quote">{note}</blockquote>}
      {readings.length === 0 && <p class="govuk-body kept-late">{t.notRead}</p>}
      {readings.map(({ byName, byJob, at }) => (
        <Para>{t.readBy(byName, byJob, when(at))}</Para>
      ))}
    </>
  )
}

interface ToDoProps extends Pick<ConcernPageProps, 'views'> {
  readonly concern: Concern
  readonly state: ConcernState
}

const ToDo = ({ concern: { id, steps }, state, views }: ToDoProps) => {
  const { concern: t, step } = useCopy(copy)
  const { actor } = usePage()
  const asked = steps.findLast(({ kind }) => kind === 'no-action')
  const isMine = actor.kind === 'person' && asked?.byPerson === actor.id
  if (state === 'unread') return null
  return (
    <>
      {state === 'second-look' && isMine && <Para>{t.ownSecond}</Para>}
      {state === 'second-look' && !isMine && (
        <>
          <h3 class="govuk-heading-s">{t.second}</h3>
          <Para>{t.secondLead}</Para>
          <form method="post" action={`/staff/concerns/${id}/second-look`} novalidate>
            <FormKeys />
            <FormFields of={lookForm} view={views.look} />
            <Button text={step.lookButton} preventDoubleClick />
          </form>
        </>
      )}
      <h3 class="govuk-heading-s">{t.add}</h3>
      <form method="post" action={`/staff/concerns/${id}/did`} novalidate>
        <FormKeys />
        <FormFields of={didForm} view={views.did} />
        <Button text={step.save} preventDoubleClick />
      </form>
      {state === 'open' && (
        <>
          <h3 class="govuk-heading-s">{t.close}</h3>
          <form method="post" action={`/staff/concerns/${id}/close`} novalidate>
            <FormKeys />
            <FormFields of={closeForm} view={views.close} />
            <Button text={step.closeButton} classes="govuk-button--secondary" preventDoubleClick />
          </form>
        </>
      )}
    </>
  )
}
