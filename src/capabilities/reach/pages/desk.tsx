import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { gate } from '../../../standards/small-numbers.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, Table } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { cornerstoneBySlug, type Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import { resultForm, type visitForm } from '../forms.ts'
import { groupName } from '../names.ts'
import { isSaid, type Question } from '../rules/questions.ts'
import { compare, dissimilarity } from '../rules/representation.ts'
import { staffCopy } from '../staff-copy.ts'
import type { AboutSomebody, Visit } from '../store.ts'
import type { Weighed } from '../weighed.ts'

const DESK = '/staff/heard'

interface DeskPageProps {
  readonly area: Area
  readonly people: readonly AboutSomebody[]
  readonly weighed: Weighed
  readonly visits: readonly Visit[]
  readonly mayPlan: boolean
}

/** The same picture as the public's with its doubt beside it, and what is done about it. */
export const DeskPage = ({ area, people, weighed, visits, mayPlan }: DeskPageProps) => {
  const t = useCopy(staffCopy)
  return (
    <StaffPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.intro}</Para>
      <Para>
        <A href="/who-we-have-heard">{t.public}</A>
      </Para>
      {area.population.length === 0 && <Para>{t.noFigures}</Para>}
      {area.population.map(({ question }) => (
        <Compared area={area} people={people} question={question} />
      ))}
      <Para>{t.legend}</Para>
      <WeighedLines area={area} weighed={weighed} />
      <h2 class="govuk-heading-m">{t.visits.title}</h2>
      {mayPlan && <Button text={t.visits.plan} href={`${DESK}/visit`} />}
      <VisitList area={area} visits={visits} mayPlan={mayPlan} />
    </StaffPage>
  )
}

const decimals = (n: number) => n.toFixed(2)

const Compared = ({
  area,
  people,
  question,
}: {
  area: Area
  people: readonly AboutSomebody[]
  question: Question
}) => {
  const t = useCopy(staffCopy)
  const { language } = usePage()
  const titles = useCopy(copy).heard.questions
  const asked = people.flatMap(about => about[question] ?? [])
  const said = asked.filter(isSaid)
  const groups = area.population.find(one => one.question === question)!.groups
  const found = compare(
    groups.map(({ key, people: n }) => ({
      key,
      heard: said.filter(answer => answer === key).length,
      people: n,
    }))
  )
  if (found === null) {
    return (
      <>
        <h2 class="govuk-heading-m">{titles[question]}</h2>
        <Para>{t.tooFew}</Para>
      </>
    )
  }
  const cells = found.map(({ key, heard, share, ratio, between, difference }) => {
    const small = gate(heard, area.smallNumber).kind === 'hidden'
    return [
      { text: groupName(area, key, language) },
      { text: small ? t.hidden : t.heard(heard, Math.round(share * 100)) },
      {
        text: small
          ? t.withheld
          : t.ratio(decimals(ratio), decimals(between.low), decimals(between.high), decimals(difference)),
      },
    ]
  })
  return (
    <>
      <Table
        caption={titles[question]}
        captionClasses="govuk-table__caption--m"
        head={Object.values(t.columns).map(text => ({ text }))}
        rows={cells}
        firstCellIsHeader
      />
      <Para>{t.answered(said.length, asked.length - said.length)}</Para>
      <Para>{t.whole(Math.round(dissimilarity(found) * 100))}</Para>
    </>
  )
}

const WeighedLines = ({ area, weighed }: { area: Area; weighed: Weighed }) => {
  const t = useCopy(staffCopy).weighted
  if (!weighed.ok) {
    return (
      <>
        <h2 class="govuk-heading-m">{t.title}</h2>
        <Para>{t.refused[weighed.why]}</Para>
      </>
    )
  }
  const { lines, effective, people } = weighed
  const moves = lines.some(
    (line, nth) => nth > 0 && Math.round(line.weighed) > Math.round(lines[nth - 1]!.weighed)
  )
  return (
    <>
      <h2 class="govuk-heading-m">{t.title}</h2>
      <Para>{t.intro(effective, people)}</Para>
      <Table
        head={Object.values(t.columns).map(text => ({ text }))}
        rows={lines.map(({ cornerstone, plain, weighed: after }) => [
          {
            text:
              cornerstone === null ? t.notKnown : (cornerstoneBySlug(area, cornerstone)?.name ?? cornerstone),
          },
          { text: String(Math.round(plain)) },
          { text: String(Math.round(after)) },
        ])}
        firstCellIsHeader
      />
      <Para>{moves ? t.order : t.sameOrder}</Para>
    </>
  )
}

const VisitList = ({ area, visits, mayPlan }: Pick<DeskPageProps, 'area' | 'visits' | 'mayPlan'>) => {
  const t = useCopy(staffCopy).visits
  const { language } = usePage()
  const { day } = useDays()
  if (visits.length === 0) return <Para>{t.none}</Para>
  return (
    <ul class="govuk-list govuk-list--spaced">
      {visits.map(({ id, group, what, ownerJob, dueOn, result, doneOn }) => (
        <li>
          <strong>{groupName(area, group, language)}</strong>
          <br />
          <span class="kept-words">{what}</span>
          <br />
          {doneOn === null ? t.by(ownerJob, day(dueOn)) : `${t.done(day(doneOn))}. ${result}`}
          {doneOn === null && mayPlan && (
            <>
              <br />
              <A href={`${DESK}/visit/${id}`}>
                {t.tell}
                <span class="govuk-visually-hidden">: {groupName(area, group, language)}</span>
              </A>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}

interface PlanVisitPageProps {
  readonly of: ReturnType<typeof visitForm>
  readonly view: FormView
}

export const PlanVisitPage = ({ of, view }: PlanVisitPageProps) => {
  const t = useCopy(staffCopy).visits
  return (
    <StaffPage title={t.plan} errors={view.errors} back={DESK}>
      <h1 class="govuk-heading-l">{t.plan}</h1>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={of} view={view} />
        <Button text={t.save} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

export const ResultPage = ({ what, view }: { what: string; view: FormView }) => {
  const t = useCopy(staffCopy).visits
  return (
    <StaffPage title={t.tell} errors={view.errors} back={DESK}>
      <h1 class="govuk-heading-l">{t.tell}</h1>
      <Para classes="kept-words">{what}</Para>
      <form method="post" novalidate>
        <FormKeys />
        <FormFields of={resultForm} view={view} />
        <Button text={t.tell} preventDoubleClick />
      </form>
    </StaffPage>
  )
}
