import type { Child } from 'hono/jsx'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate, type CalendarDate } from '../../../standards/calendar.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, SummaryList, Table } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { staffCopy } from '../copy.ts'
import type { RoundSnapshot } from '../rules/snapshot.ts'
import { CardsOfVoteLink, OpinionsLinks, ResultBody, stateOf } from '../../rounds/index.ts'
import type { BatchRow } from '../../rounds/index.ts'
import type { DecidedRound } from '../from-rounds.ts'
import { useStars } from './lines.tsx'
import { Sheets } from './sheets.tsx'

interface OnePageProps {
  readonly round: DecidedRound
  readonly lines: readonly { readonly theme: string; readonly title: string }[]
  readonly sheets: readonly BatchRow[]
  readonly people: number | null
  /** Null until it is closed: nobody sees stars before. */
  readonly result: RoundSnapshot | null
  readonly runs: boolean
  readonly decides: boolean
}

/** One vote for the people who run it: what is settled, the sheets, and what to do next. */
export const OnePage = ({ round, lines, sheets, people, result, runs, decides }: OnePageProps) => {
  const t = useCopy(staffCopy).one
  const { list } = useCopy(staffCopy)
  const at = `/staff/votes/${round.key}`
  const state = stateOf(round)
  return (
    <StaffPage title={round.title} back="/staff/votes">
      <span class="govuk-caption-l">{list.state[state]}</span>
      <h1 class="govuk-heading-l">{round.title}</h1>
      <Settled round={round} />
      <OpinionsLinks round={round} />
      {runs && round.mode !== 'elsewhere' && !round.isDecided && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${at}/room`}>
            {t.runIt}
          </a>
        </p>
      )}
      <h2 class="govuk-heading-m">{t.pairs(lines.length)}</h2>
      {result === null ? (
        <ul class="govuk-list govuk-list--bullet">
          {lines.map(({ title }) => (
            <li>{title}</li>
          ))}
        </ul>
      ) : (
        <Result result={result} />
      )}
      {result?.counted && <ResultBody of={result.counted} />}
      {runs && round.mode !== 'elsewhere' && <CardsOfVoteLink round={round.key} />}
      {state === 'planned' && runs && (
        <>
          <p class="govuk-body">{t.openNote}</p>
          <Press action={`${at}/open`} text={t.open}>
            <Button href={`${at}/edit`} text={t.change} classes="govuk-button--secondary" />
          </Press>
        </>
      )}
      {state !== 'planned' && (
        <Sheets {...{ at, sheets, people }} mayChange={runs && !round.isDecided} isOpen={state === 'open'} />
      )}
      {state === 'open' && runs && <Press action={`${at}/close`} text={t.close} />}
      {(state === 'closed' || state === 'decided') && (
        <div class="govuk-button-group">
          {decides && <Button href={`${at}/decide`} text={round.isDecided ? t.decideAgain : t.decide} />}
          <Button href={`${at}/preview`} text={t.publish} classes="govuk-button--secondary" />
        </div>
      )}
    </StaffPage>
  )
}

/** A form of one button, and perhaps other ways to go beside it. */
const Press = ({ action, text, children }: { action: string; text: string; children?: Child }) => (
  <form method="post" action={action} novalidate>
    <FormKeys />
    <div class="govuk-button-group">
      <Button text={text} preventDoubleClick />
      {children}
    </div>
  </form>
)

const Settled = ({ round }: { round: DecidedRound }) => {
  const { language } = usePage()
  const t = useCopy(staffCopy).one
  const { threshold, starsEach, mostOnOne } = round.rule
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  const day = (date: CalendarDate | null, otherwise: string) =>
    date ? formatDate(date, language) : otherwise
  return (
    <SummaryList
      rows={[
        row(t.question, round.question),
        row(t.rule, t.ruleWords(round.method, threshold, starsEach, mostOnOne)),
        row(t.where, round.event ?? t.notSaid),
        row(t.lastDay, day(round.closes, t.notSaid)),
        row(t.opened, day(round.opened, t.notYet)),
        row(t.closed, day(round.closed, t.notYet)),
      ]}
    />
  )
}

const Result = ({ result }: { result: RoundSnapshot }) => {
  const t = useCopy(staffCopy).one
  const lines = result.cornerstones.flatMap(cornerstone => cornerstone.lines)
  if (result.counted === null) return <p class="govuk-inset-text">{t.counting}</p>
  if (result.counted !== undefined || lines.length === 0) return null
  return (
    <Table
      caption={t.result}
      captionClasses="govuk-visually-hidden"
      firstCellIsHeader
      head={[{ text: t.columns.pair }, { text: t.columns.stars }, { text: t.columns.outcome }]}
      rows={lines.map(({ title, stars, outcome }) => [
        { text: title },
        { text: useStars(stars) },
        { text: outcome === null ? '' : t.outcome[outcome] },
      ])}
    />
  )
}
