import { useCopy } from '../../../../platform/render/index.ts'
import type { CalendarDate } from '../../../../standards/calendar.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import type { Area } from '../../../area/index.ts'
import type { ThemeInBook } from '../../../themes/index.ts'
import { copy } from '../../copy.ts'
import { staffCopy } from '../../copy-staff.ts'
import type { PublishedPromise } from '../../rules/snapshot.ts'
import { bestAllowed, ruleOn } from '../../rules/status.ts'
import { PromiseArticle } from '../public/promise.tsx'

export type Act = 'edit' | 'people' | 'update' | 'move' | 'judge' | 'confirm' | 'felt' | 'review' | 'stop'

interface StaffPromisePageProps {
  readonly area: Area
  readonly promise: PublishedPromise
  readonly themes: readonly ThemeInBook[]
  readonly weakness: string | null
  readonly isPublic: boolean
  /** It stands in a version that a second person has before them. */
  readonly waits: boolean
  /** What this person may do to it today. */
  readonly acts: readonly Act[]
  readonly today: CalendarDate
}

/** One promise for staff: what can be done to it, then everything as the public sees or will see it. */
export const StaffPromisePage = (props: StaffPromisePageProps) => {
  const t = useCopy(staffCopy)
  const { promise, isPublic, waits, acts } = props
  const at = `/staff/plan/promises/${promise.reference}`
  return (
    <StaffPage title={t.promise(promise.reference)} back="/staff/plan">
      <h1 class="govuk-heading-l">{t.promise(promise.reference)}</h1>
      <p class="govuk-body">
        {isPublic ? (
          <a class="govuk-link" href={`/plan/promises/${promise.reference}`}>
            {t.seePublic}
          </a>
        ) : waits ? (
          t.waitingPromise
        ) : (
          t.draftPromise
        )}
      </p>
      {acts.length > 0 && (
        <nav aria-label={t.act}>
          <ul class="govuk-list">
            {acts.map(act => (
              <li>
                <a class="govuk-link" href={`${at}/${act}`}>
                  {t[act]}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <PromiseArticle {...props} level={2} />
    </StaffPage>
  )
}

/** What the dates say, above the question of how it is going. */
export const DatesSay = ({ promise, today }: { promise: PublishedPromise; today: CalendarDate }) => {
  const t = useCopy(staffCopy)
  const words = useCopy(copy)
  const rule = ruleOn(promise, today)
  const best = bestAllowed(rule)
  return (
    <>
      <p class="govuk-body">{t.datesSay(words.status[rule.byRule], words.reasons[rule.reason])}</p>
      {best !== 'on-time' && <p class="govuk-body">{t.mustBe(words.status[best])}</p>}
    </>
  )
}
