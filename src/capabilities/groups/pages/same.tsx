import { filledView, type FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import { sameForm } from '../forms.ts'
import type { Point, Session } from '../store.ts'
import { placeOf } from '../taking-in.ts'

interface SamePageProps {
  readonly session: Session
  readonly points: readonly Point[]
  readonly view: FormView
}

/** Two points side by side, one pair at a time. Keeping both is chosen already. */
export const SamePage = ({ session, points, view }: SamePageProps) => {
  const t = useCopy(copy).same
  const held = points.find(({ state }) => state === 'held')
  if (held === undefined) return <NothingWaits session={session} />
  const other = points.find(({ id }) => id === held.sameAs)
  const shown = view.errors.length > 0 ? view : filledView({ point: held.id, pick: 'both' })
  return (
    <StaffPage title={t.title} errors={view.errors} back={placeOf(session.id)}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.lead}</p>
      <div class="kept-panels">
        <Side heading={t.first} point={other} />
        <Side heading={t.second} point={held} />
      </div>
      <form method="post" novalidate>
        <FormKeys />
        {held.receiptHash === null ? (
          <FormFields of={sameForm} view={shown} />
        ) : (
          <>
            <p class="govuk-body">{t.slip}</p>
            <input type="hidden" name="point" value={held.id} />
            <input type="hidden" name="pick" value="both" />
          </>
        )}
        <Button text={t.button} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

const Side = ({ heading, point }: { heading: string; point: Point | undefined }) => {
  const all = useCopy(copy)
  return (
    <section class="kept-panel">
      <h2 class="govuk-heading-s">{heading}</h2>
      <p>{point?.words ?? all.same.firstGone}</p>
      {point && (
        <p>
          {all.saidBy[point.saidBy]}. {all.page.agreed(point.agreed)}.
        </p>
      )}
    </section>
  )
}

const NothingWaits = ({ session }: { session: Session }) => {
  const t = useCopy(copy).same
  return (
    <StaffPage title={t.title} back={placeOf(session.id)}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body">{t.none}</p>
    </StaffPage>
  )
}
