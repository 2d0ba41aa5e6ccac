import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate, formatDay } from '../../../standards/calendar.ts'
import { Button, SummaryList } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import type { Publication } from '../../publishing/index.ts'
import { AgreeBlock, ResultBody, WhatPeopleSaid, type Voted } from '../../rounds/index.ts'
import { SourceNote } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { votedOf } from '../round.ts'
import type { RoundSnapshot } from '../rules/snapshot.ts'
import { Lines } from './lines.tsx'

interface RoundPageProps {
  readonly round: Publication<RoundSnapshot>
  /** Whether nobody can choose any more, though its result is not published yet. */
  readonly stopped: boolean
  /** Whether there is a page about what people said of its statements. */
  readonly said: boolean
  /** Every vote whose result is public, this one perhaps among them. */
  readonly others: readonly Voted[]
}

/** One vote for everybody. */
export const RoundPage = ({ round, stopped, said, others }: RoundPageProps) => {
  const { language } = usePage()
  const t = useCopy(copy).round
  const { snapshot, version, publishedOn } = round
  const vote = votedOf(snapshot)
  return (
    <PublicPage title={snapshot.title} back="/vote">
      <h1 class="govuk-heading-l">{snapshot.title}</h1>
      <RoundBody round={snapshot} stopped={stopped} />
      {said && <WhatPeopleSaid round={snapshot.key} />}
      {vote !== null && <AgreeBlock vote={vote} others={others} />}
      <p class="govuk-body">{t.version(version, formatDate(publishedOn, language))}</p>
    </PublicPage>
  )
}

/** What was asked, the rule, and what came of it: for the public page and for staff who look at it first. */
export const RoundBody = ({ round, stopped = false }: { round: RoundSnapshot; stopped?: boolean }) => {
  const t = useCopy(copy).round
  const isOpen = round.closed === null
  return (
    <>
      {isOpen && <p class="govuk-body-l">{stopped ? t.stopped : t.open}</p>}
      {isOpen && !stopped && <HowToTakePart round={round} />}
      <Facts round={round} />
      <Rule round={round} />
      {isOpen ? (
        <>
          <Lines heading={t.canChoose} round={round} only={[null]} />
          <Statements round={round} />
        </>
      ) : (
        <>
          {round.counted === null && <p class="govuk-body">{t.counting}</p>}
          <Lines heading={t.taken} round={round} only={['chosen', 'added']} empty={t.takenNone} />
          <Lines
            heading={t.notNow}
            lead={t.notNowLead}
            round={round}
            only={['not-now', 'not-known', 'left-out']}
          />
          {round.counted && <ResultBody of={round.counted} />}
        </>
      )}
      <SourceNote about={round.title} source={round.source} />
    </>
  )
}

const Statements = ({ round: { statements = [] } }: { round: RoundSnapshot }) => {
  const t = useCopy(copy).round
  if (statements.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.statements}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {statements.map(({ title }) => (
          <li class="kept-words">{title}</li>
        ))}
      </ul>
    </>
  )
}

/** A link where people choose on this site, and a person to ask where they do not. */
const HowToTakePart = ({ round: { key, mode = 'elsewhere' } }: { round: RoundSnapshot }) => {
  const t = useCopy(copy).round
  if (mode === 'elsewhere') {
    return (
      <p class="govuk-body">
        {t.notHere}
        <a class="govuk-link" href="/talk-to-a-person">
          {t.talk}
        </a>
        .
      </p>
    )
  }
  return (
    <>
      <p class="govuk-body">{t.openTo[mode]}</p>
      <Button href={mode === 'room' ? '/v' : `/vote/${key}/choose`} text={t.takePart[mode]} />
    </>
  )
}

const Facts = ({ round }: { round: RoundSnapshot }) => {
  const { language } = usePage()
  const t = useCopy(copy).round
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return (
    <SummaryList
      rows={[
        row(t.question, round.question),
        row(t.when, useWhen(round)),
        round.event !== null && row(t.where, round.event),
        round.closed !== null && round.counted === undefined && row(t.people, usePeople(round)),
        round.closed !== null && row(t.decided, useDecided(round, language)),
      ]}
    />
  )
}

function useWhen({ opened, closed, closes }: RoundSnapshot): string {
  const { language } = usePage()
  const { list } = useCopy(copy)
  const from = formatDate(opened, language)
  if (closed === null) return closes === null ? list.isOpen : list.lastDay(formatDay(closes, language))
  return opened === closed ? from : list.fromTo(from, formatDate(closed, language))
}

function usePeople({ people }: RoundSnapshot): string {
  const t = useCopy(copy).round
  if (people === null) return t.peopleUnknown
  return people.kind === 'shown' ? t.peopleShown(people.count) : t.peopleFew(people.below)
}

function useDecided({ decision, source }: RoundSnapshot, language: string): string {
  const t = useCopy(copy).round
  if (decision === null) return t.undecided
  if (decision.by === null && source !== null) return t.byRuleElsewhere
  const day = formatDate(decision.on, language)
  return decision.by === null ? t.byRule(day) : t.byPeople(decision.by, day)
}

/** The rule in words, as it was set before anybody chose. */
const Rule = ({ round }: { round: RoundSnapshot }) => {
  const t = useCopy(copy).round
  const { starsEach, mostOnOne, threshold } = round.rule
  const isOpen = round.closed === null
  const lines = round.cornerstones.flatMap(cornerstone => cornerstone.lines)
  const stars = lines.map(line => line.stars)
  const hasSides = lines.some(({ sides }) => sides !== undefined && sides.length > 1)
  const sentences = [
    round.method !== 'stars'
      ? t.methods[round.method]
      : starsEach === null
        ? t.ruleEachUnknown
        : isOpen
          ? t.ruleEachOpen(starsEach)
          : t.ruleEach(starsEach),
    mostOnOne !== null && (isOpen ? t.ruleOnOneOpen(mostOnOne) : t.ruleOnOne(mostOnOne)),
    threshold !== null && t.ruleThreshold(threshold),
    threshold === null && round.mode !== undefined && round.mode !== 'elsewhere' && t.noRule,
    stars.some(count => count !== null && 'atLeast' in count)
      ? t.noOrder
      : round.method === 'stars' && t.ruleTies,
    hasSides && t.ruleSides,
    round.source === null && t.ruleFixed,
  ]
  return (
    <>
      <h2 class="govuk-heading-m">{t.rule}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {sentences.map(sentence => sentence && <li>{sentence}</li>)}
      </ul>
    </>
  )
}
