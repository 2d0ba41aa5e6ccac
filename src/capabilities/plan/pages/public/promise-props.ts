import type { CalendarDate } from '../../../../standards/calendar.ts'
import type { Area } from '../../../area/index.ts'
import type { ThemeInBook } from '../../../themes/index.ts'
import type { PublishedPromise } from '../../rules/snapshot.ts'

/** What the page of one promise shows, public or as a staff preview. */
export interface PromisePageProps {
  readonly area: Area
  readonly promise: PublishedPromise
  /** The themes it comes from, as the public theme book has them. */
  readonly themes: readonly ThemeInBook[]
  /** Key of what inspectors found, for a part of a plan that answers them. */
  readonly weakness: string | null
  readonly today: CalendarDate
}
