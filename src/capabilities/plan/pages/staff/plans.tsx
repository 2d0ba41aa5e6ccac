import { useCopy, usePage } from '../../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../../standards/calendar.ts'
import { Button, TaskList } from '../../../../ui/govuk/index.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import { staffCopy } from '../../copy-staff.ts'
import type { Blocks } from '../../rules/readiness.ts'
import { isReady } from '../../rules/readiness.ts'
import { statusOn } from '../../rules/status.ts'
import type { KnownPromise } from '../../store/read.ts'
import { StatusTag } from '../status-tag.tsx'

export interface StaffPlan {
  readonly key: string
  readonly title: string
  readonly imported: boolean
  readonly published: { readonly version: number; readonly on: CalendarDate; readonly same: boolean } | null
  readonly blocks: Blocks
  readonly promises: readonly KnownPromise[]
}

interface PlansPageProps {
  readonly plans: readonly StaffPlan[]
  readonly mayWrite: boolean
  readonly mayPublish: boolean
  readonly today: CalendarDate
}

/** Every plan: where it stands, what has to be done before it can be published, and its promises. */
export const PlansPage = ({ plans, mayWrite, mayPublish, today }: PlansPageProps) => {
  const t = useCopy(staffCopy)
  return (
    <StaffPage title={t.plan}>
      <h1 class="govuk-heading-xl">{t.plan}</h1>
      {plans.length === 0 && <p class="govuk-body">{t.noPlans}</p>}
      {plans.map(plan => (
        <OnePlan {...{ plan, mayWrite, mayPublish, today }} />
      ))}
      {mayWrite && <Button text={t.newPlan} href="/staff/plan/new" classes="govuk-button--secondary" />}
    </StaffPage>
  )
}

interface OnePlanProps extends Omit<PlansPageProps, 'plans'> {
  readonly plan: StaffPlan
}

const OnePlan = ({ plan, mayWrite, mayPublish, today }: OnePlanProps) => {
  const t = useCopy(staffCopy)
  const { language } = usePage()
  const { key, title, imported, published, blocks, promises } = plan
  return (
    <section class="govuk-!-margin-bottom-8">
      <h2 class="govuk-heading-l">{title}</h2>
      <p class="govuk-body">
        {published ? t.isPublished(published.version, formatDate(published.on, language)) : t.draft}{' '}
        {published && !published.same && t.unchanged}
      </p>
      {imported && <p class="govuk-body">{t.imported}</p>}
      {!published?.same && <ToDo plan={key} blocks={blocks} />}
      <h3 class="govuk-heading-m">{t.promises}</h3>
      <ul class="kept-list">
        {promises.map(promise => (
          <li>
            <StatusTag status={statusOn(promise, today).status} />{' '}
            <a class="govuk-link" href={`/staff/plan/promises/${promise.reference}`}>
              {promise.reference}. {promise.promise}
            </a>
          </li>
        ))}
      </ul>
      <div class="govuk-button-group">
        {mayWrite && !imported && <Button text={t.addPromise} href={`/staff/plan/${key}/promises/new`} />}
        {mayPublish && isReady(blocks) && !published?.same && (
          <Button text={t.publish} href={`/staff/plan/${key}/publish`} classes="govuk-button--secondary" />
        )}
        <a class="govuk-link" href={`/staff/plan/${key}/preview`}>
          {t.preview}
        </a>
      </div>
    </section>
  )
}

/** What stops the plan from being published, with the way to each. The gate asks the same rule. */
export const ToDo = ({ plan, blocks }: { plan: string; blocks: Blocks }) => {
  const t = useCopy(staffCopy)
  if (isReady(blocks)) return <p class="govuk-body">{t.toDoNothing}</p>
  const items = blocks.promises.flatMap(({ promise, missing }) =>
    missing.map(part => ({
      title: { text: t.needs[part] },
      hint: { text: `${promise.reference}. ${promise.promise}` },
      href: `/staff/plan/promises/${promise.reference}/edit`,
      status: { text: '' },
    }))
  )
  const empty = {
    title: { text: t.toDoEmpty },
    href: `/staff/plan/${plan}/promises/new`,
    status: { text: '' },
  }
  return (
    <>
      <h3 class="govuk-heading-m">{t.toDo}</h3>
      <TaskList items={blocks.empty ? [empty, ...items] : items} idPrefix={`to-do-${plan}`} />
    </>
  )
}
