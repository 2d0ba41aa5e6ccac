import { useCopy, usePage } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { Tag } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { Para, SourceNote, useDays } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { groupName } from '../names.ts'
import type { GroupFigure, HeardFigures, QuestionFigures } from '../rules/figures.ts'
import type { Visit } from '../store.ts'

interface HeardPageProps {
  readonly area: Area
  readonly figures: HeardFigures | null
  readonly visits: readonly Visit[]
  readonly today: CalendarDate
}

/** Who told us beside who lives here, the least heard first, and who goes to listen. */
export const HeardPage = ({ area, figures, visits, today }: HeardPageProps) => {
  const t = useCopy(copy).heard
  const breadcrumbs = [{ text: 'Home', href: '/' }]
  return (
    <PublicPage title={t.title} breadcrumbs={breadcrumbs}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.intro(area.name)}</Para>
      {figures === null ? (
        <Para>{t.nothing}</Para>
      ) : (
        <>
          {figures.questions.map(of => (
            <OneQuestion area={area} of={of} until={figures.until} />
          ))}
          <Para>{t.rounded}</Para>
          <Para>{t.doubt}</Para>
        </>
      )}
      <h2 class="govuk-heading-m">{t.visits}</h2>
      {visits.length === 0 ? <Para>{t.noVisits}</Para> : <Visits area={area} visits={visits} today={today} />}
    </PublicPage>
  )
}

const OneQuestion = ({ area, of, until }: { area: Area; of: QuestionFigures; until: CalendarDate }) => {
  const t = useCopy(copy).heard
  const { date } = useDays()
  const compared = area.population.find(({ question }) => question === of.question)
  return (
    <section>
      <h2 class="govuk-heading-m">{t.questions[of.question]}</h2>
      {of.answered === null ? (
        <Para>{t.notYet}</Para>
      ) : (
        <>
          <ul class="govuk-list govuk-list--spaced">
            {of.groups.map(group => (
              <OneGroup area={area} group={group} />
            ))}
          </ul>
          <Para>
            {t.base(of.answered, date(until))} {of.notSaid !== null && t.notSaid(of.notSaid)}
          </Para>
        </>
      )}
      {!compared && <Para>{t.nobodyCounted}</Para>}
      {compared && (
        <>
          <Para>{t.people(compared.people, compared.counted)}</Para>
          <SourceNote about={t.questions[of.question]} source={compared.source} />
        </>
      )}
    </section>
  )
}

const OneGroup = ({ area, group }: { area: Area; group: GroupFigure }) => {
  const t = useCopy(copy).heard
  const { language } = usePage()
  const { key, about, ofEvery100, standing } = group
  return (
    <li>
      <strong>{groupName(area, key, language)}</strong>{' '}
      {(standing !== null || about === null) && (
        <Tag
          text={t.standing[standing ?? 'unknown']}
          classes={standing === 'fewer' ? 'govuk-tag--orange' : 'govuk-tag--grey'}
        />
      )}
      <br />
      {about === null ? t.hidden : t.count(about)}{' '}
      {ofEvery100 && t.line(ofEvery100.heard, ofEvery100.expected)}
    </li>
  )
}

const Visits = ({ area, visits, today }: Pick<HeardPageProps, 'area' | 'visits' | 'today'>) => {
  const t = useCopy(copy).heard
  const { language } = usePage()
  const { day } = useDays()
  return (
    <ul class="govuk-list govuk-list--spaced">
      {visits.map(({ group, what, ownerJob, dueOn, result, doneOn }) => (
        <li>
          <strong>{groupName(area, group, language)}</strong>
          <br />
          <span class="kept-words">{what}</span>
          <br />
          {doneOn !== null ? (
            <>
              {t.done(day(doneOn))} <span class="kept-words">{result}</span>
            </>
          ) : dueOn < today ? (
            <strong class="kept-late">{t.late(ownerJob, day(dueOn))}</strong>
          ) : (
            t.visit(ownerJob, day(dueOn))
          )}
        </li>
      ))}
    </ul>
  )
}
