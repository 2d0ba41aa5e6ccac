import { useCopy } from '../../../../platform/render/index.ts'
import { SummaryList, Table } from '../../../../ui/govuk/index.ts'
import { Para, Points, useDays } from '../../../../ui/words/index.tsx'
import type { PublicOpinions } from '../../rules/opinions/publish.ts'
import type { RouteResult } from '../../rules/result.ts'
import { copy } from '../copy.ts'
import { dividing } from '../dividing.ts'
import type { OpinionsSnapshot } from '../snapshot.ts'
import { Each } from './each.tsx'
import { Said, StatementList, Titles, useFigure } from './figures.tsx'
import { Alike, useFound, Who } from './groups.tsx'

/** What people said in one round, for the public page and for staff who look at it first. */
export const OpinionsBody = ({ of, ways = true }: { of: OpinionsSnapshot; ways?: boolean }) => {
  const { meaning } = useCopy(copy)
  const { result, statements, smallNumber } = of
  const shown = result.routes.filter(({ outcome }) => outcome !== null)
  return (
    <Titles.Provider value={new Map(statements.map(({ item, title }) => [item, title]))}>
      {of.written !== null && <Facts of={of} written={of.written} />}
      {ways && <Ways of={of} />}
      {shown.map(route => (
        <OneWay route={route} of={of} named={shown.length > 1} />
      ))}
      <Withdrawn of={of} />
      <h2 class="govuk-heading-m">{meaning.heading}</h2>
      <Points of={meaning.points(smallNumber)} />
      <p class="govuk-body kept-source">
        {meaning.method(result.version)}
        <span class="kept-code">{result.input.slice(0, 12)}</span>
      </p>
    </Titles.Provider>
  )
}

const Ways = ({ of: { result, smallNumber } }: { of: OpinionsSnapshot }) => {
  const t = useCopy(copy).ways
  const shown = result.routes.filter(({ outcome }) => outcome !== null)
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>{t.lead}</Para>
      <Table
        caption={t.caption}
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ text: t.way }, { text: t.people }]}
        rows={result.routes.map(({ route, people }) => [
          { text: t[route] },
          { text: people === null ? t.few(smallNumber) : String(people) },
        ])}
      />
      {shown.some(({ route }) => route === 'open') && <Para>{t.openNote}</Para>}
      {shown.length === 0 && <Para>{t.none(smallNumber)}</Para>}
    </>
  )
}

interface FactsProps {
  readonly of: OpinionsSnapshot
  readonly written: NonNullable<OpinionsSnapshot['written']>
}

const Facts = ({ of, written: { sent, taken, notIn } }: FactsProps) => {
  const t = useCopy(copy).facts
  const { date } = useDays()
  const figure = useFigure()
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  const written = [
    sent.kind === 'shown' ? t.sent(figure(sent)) : t.nothing,
    sent.kind === 'shown' && taken.kind === 'shown' && t.taken(figure(taken)),
    notIn.kind === 'shown' && t.notIn(figure(notIn)),
  ].filter(text => text !== false)
  return (
    <SummaryList
      rows={[
        row(t.question, of.question),
        of.opened !== null && of.closed !== null && row(t.when, t.fromTo(date(of.opened), date(of.closed))),
        of.event !== null && row(t.where, of.event),
        row(t.written, written.join(' ')),
      ]}
    />
  )
}

interface OneWayProps {
  readonly route: RouteResult
  readonly of: OpinionsSnapshot
  /** Whether several ways stand beside each other, so that each needs its name. */
  readonly named: boolean
}

const OneWay = ({ route: { route, outcome }, of, named }: OneWayProps) => {
  const { ways, who } = useCopy(copy)
  if (outcome?.method !== 'opinions') return null
  const nameOf = (key: string) => of.groups.find(group => group.key === key)?.name ?? who.notSaid
  const declared = outcome.declared.groups.map(group => ({ name: nameOf(group.group), group }))
  return (
    <section aria-label={ways.part[route]}>
      {named && <h2 class="govuk-heading-l">{ways.part[route]}</h2>}
      <Most outcome={outcome} />
      <Shared outcome={outcome} names={declared.map(({ name }) => name)} />
      <Apart outcome={outcome} />
      {of.groups.length > 0 && (
        <Who groups={declared} tooFew={outcome.declared.tooFew.map(nameOf)} below={of.smallNumber} />
      )}
      <Alike found={outcome.found} />
      <Each counts={outcome.counts} groups={[...declared, ...useFound(outcome.found)]} />
    </section>
  )
}

const Most = ({ outcome: { consensus } }: { outcome: PublicOpinions }) => {
  const t = useCopy(copy).most
  const { agree, disagree } = consensus
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Said lead={t.agree} items={agree} />
      <Said lead={t.disagree} items={disagree} />
      {agree.length + disagree.length === 0 && <Para>{t.none}</Para>}
    </>
  )
}

/** Of the groups people put themselves into, and of those that were found. */
const Shared = ({ outcome, names }: { outcome: PublicOpinions; names: readonly string[] }) => {
  const t = useCopy(copy).shared
  const found = useFound(outcome.found).map(({ name }) => name)
  const kinds = [
    { names, shared: outcome.declared.shared },
    ...(outcome.found.why === null ? [{ names: found, shared: outcome.found.shared }] : []),
  ].filter(kind => kind.names.length > 1)
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      {kinds.length === 0 ? <Para>{t.one}</Para> : <Para>{t.lead}</Para>}
      {kinds.map(({ names: groups, shared: { agree, disagree } }) => (
        <>
          <Para>{t.among(groups.join(', '))}</Para>
          <Said lead={t.agree} items={agree} />
          <Said lead={t.disagree} items={disagree} />
          {agree.length + disagree.length === 0 && <Para>{t.none}</Para>}
        </>
      ))}
    </>
  )
}

const Apart = ({ outcome }: { outcome: PublicOpinions }) => {
  const t = useCopy(copy).apart
  const items = dividing(outcome)
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      {items.length === 0 ? <Para>{t.none}</Para> : <Para>{t.lead}</Para>}
      {items.length > 0 && <StatementList items={items} />}
    </>
  )
}

const Withdrawn = ({ of: { statements } }: { of: OpinionsSnapshot }) => {
  const t = useCopy(copy).each
  const gone = statements.filter(({ withdrawn }) => withdrawn !== null)
  if (gone.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.withdrawnHeading}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {gone.map(({ title, withdrawn }) => (
          <li class="kept-words">
            {title} {t.why(withdrawn ?? '')}
          </li>
        ))}
      </ul>
    </>
  )
}
