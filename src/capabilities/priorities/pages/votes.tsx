import type { Publication } from '../../publishing/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate, formatDay } from '../../../standards/calendar.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import type { RoundSnapshot } from '../rules/snapshot.ts'

/** Every vote: what people can choose from now, and what came of the others. */
export const VotesPage = ({ rounds }: { rounds: readonly Publication<RoundSnapshot>[] }) => {
  const t = useCopy(copy).list
  const all = rounds.map(({ snapshot }) => snapshot)
  return (
    <PublicPage title={t.title}>
      <h1 class="govuk-heading-l">{t.title}</h1>
      <p class="govuk-body-l">{t.lead}</p>
      {all.length === 0 && <p class="govuk-body">{t.none}</p>}
      <List heading={t.open} rounds={all.filter(({ closed }) => closed === null)} />
      <List heading={t.closed} rounds={all.filter(({ closed }) => closed !== null)} />
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href="/vote/agree">
            {t.agree}
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/themes">
            {t.themes}
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/plan">
            {t.plan}
          </a>
        </li>
      </ul>
    </PublicPage>
  )
}

const List = ({ heading, rounds }: { heading: string; rounds: readonly RoundSnapshot[] }) => {
  if (rounds.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="kept-list">
        {rounds.map(round => (
          <li>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
              <a class="govuk-link" href={`/vote/${round.key}`}>
                {round.title}
              </a>
            </h3>
            <p class="govuk-body govuk-!-margin-bottom-0">
              <State round={round} />
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}

const State = ({ round }: { round: RoundSnapshot }) => {
  const { language } = usePage()
  const t = useCopy(copy).list
  const { opened, closed, closes, decision } = round
  if (closed === null) return closes === null ? t.isOpen : t.lastDay(formatDay(closes, language))
  const lines = round.cornerstones.flatMap(cornerstone => cornerstone.lines)
  const taken = lines.filter(({ outcome }) => outcome === 'chosen' || outcome === 'added')
  const [from, to] = [formatDate(opened, language), formatDate(closed, language)]
  const when = opened === closed ? t.on(to) : t.fromTo(from, to)
  return `${when} ${decision === null ? t.undecided : t.taken(taken.length, lines.length)}`
}
