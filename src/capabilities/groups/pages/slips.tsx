import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../standards/calendar.ts'
import { addWorkingDays } from '../../../standards/working-days.ts'
import { PaperPage, Sheet, Slip } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import type { Session } from '../store.ts'
import { placeOf, type Slip as PointSlip } from '../taking-in.ts'

interface SlipsPageProps {
  readonly session: Session
  readonly slips: readonly PointSlip[]
  readonly held: number
  readonly points: number
  readonly area: Area
  /** Where people look up their answer, as they type it. */
  readonly lookUp: string
  readonly today: CalendarDate
}

/** What the sender is told, and a slip to cut out for each point that wants an answer. */
export const SlipsPage = ({ session, slips, held, points, area, lookUp, today }: SlipsPageProps) => {
  const t = useCopy(copy).slips
  const { language } = usePage()
  const day = (n: number) => formatDate(addWorkingDays(today, n).day, language)
  const { read, answered } = area.standards
  return (
    <PaperPage title={t.title} back={placeOf(session.id)}>
      <div class="kept-screen">
        <h1 class="govuk-heading-l">{t.done(points)}</h1>
        <p class="govuk-body">{slips.length > 0 ? t.lead : t.none}</p>
        {held > 0 && <p class="govuk-body">{t.held(held)}</p>}
      </div>
      {slips.length > 0 && (
        <Sheet>
          {slips.map(({ words, code }) => (
            <Slip>
              <SlipText
                area={area}
                lookUp={lookUp}
                words={words}
                code={code}
                days={t.days(day(read.workingDays), day(answered.workingDays))}
              />
            </Slip>
          ))}
        </Sheet>
      )}
    </PaperPage>
  )
}

interface SlipTextProps {
  readonly area: Area
  readonly lookUp: string
  /** What it is about; left out on a slip that is printed before anything was said. */
  readonly words?: string
  readonly code: string
  readonly days: string
}

/** What stands on a slip: the code, where to look, the days, and a number to call. */
export const SlipText = ({ area, lookUp, words, code, days }: SlipTextProps) => {
  const t = useCopy(copy).slips
  return (
    <>
      {words !== undefined && (
        <p>
          {t.slip}: “{words}”
        </p>
      )}
      <p>
        {t.code}: <span class="kept-code">{code}</span>
      </p>
      <p>{t.where(lookUp)}</p>
      <p>
        {days} {t.call(area.contact.phone)}
      </p>
    </>
  )
}

/** The address on a slip, without what nobody types. */
export const lookUpOf = ({ baseUrl }: { readonly baseUrl: string }): string =>
  `${baseUrl.replace(/^https?:\/\//, '')}/what-happened`
