import { useCopy } from '../../../../platform/render/index.ts'
import type { CalendarDate } from '../../../../standards/calendar.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import type { Area } from '../../../area/index.ts'
import type { ThemeInBook } from '../../../themes/index.ts'
import { staffCopy } from '../../copy-staff.ts'
import type { PublishedPlan, PublishedPromise } from '../../rules/snapshot.ts'
import { PromiseArticle } from '../public/promise.tsx'
import { ToDo } from './plans.tsx'
import type { Blocks } from '../../rules/readiness.ts'

interface PreviewPageProps {
  readonly area: Area
  readonly plan: PublishedPlan
  /** What it still needs; null for what waits for a second person just as it is. */
  readonly blocks: Blocks | null
  readonly themesOf: (promise: PublishedPromise) => readonly ThemeInBook[]
  readonly today: CalendarDate
}

/** The plan as it would be public now: for its writers, and for the second person who has to agree. */
export const PreviewPage = ({ area, plan, blocks, themesOf, today }: PreviewPageProps) => {
  const t = useCopy(staffCopy)
  return (
    <StaffPage title={t.previewTitle(plan.title)} back="/staff/plan">
      <p class="govuk-heading-m">{t.previewTitle(plan.title)}</p>
      {blocks ? <ToDo plan={plan.key} blocks={blocks} /> : <p class="govuk-body">{t.waitsExactly}</p>}
      {plan.about.map(line => (
        <p class="govuk-body">{line}</p>
      ))}
      {plan.promises.map(promise => (
        <article>
          <PromiseArticle
            {...{ area, promise, today }}
            level={2}
            themes={themesOf(promise)}
            weakness={plan.workstreams.find(({ key }) => key === promise.workstream)?.weakness ?? null}
          />
          <hr class="govuk-section-break govuk-section-break--l govuk-section-break--visible" />
        </article>
      ))}
    </StaffPage>
  )
}
