import { usePage } from '../../../platform/render/index.ts'
import type { CalendarMonth } from '../../area/index.ts'
import type { MonthStanding } from '../rules/report.ts'
import { sayMonth, StandingWords } from './report-words.tsx'

export interface MonthOfGroup {
  readonly month: CalendarMonth
  readonly group: { readonly key: string; readonly title: string }
  readonly standing: MonthStanding
}

interface MonthListProps {
  readonly months: readonly MonthOfGroup[]
  /** The page of one group's month is below this address. */
  readonly at: '/plan/reports' | '/staff/reports'
}

/** Every month with each group's report, or that it is not there. */
export const MonthList = ({ months, at }: MonthListProps) => {
  const { language } = usePage()
  return (
    <>
      {[...Map.groupBy(months, ({ month }) => month)].map(([month, groups]) => (
        <>
          <h2 class="govuk-heading-m">{sayMonth(month, language)}</h2>
          <ul class="kept-list">
            {groups.map(({ group, standing }) => (
              <li>
                <a class="govuk-link" href={`${at}/${month}/${group.key}`}>
                  <span class="govuk-visually-hidden">{sayMonth(month, language)}: </span>
                  {group.title}
                </a>
                <br />
                <StandingWords standing={standing} />
              </li>
            ))}
          </ul>
        </>
      ))}
    </>
  )
}
