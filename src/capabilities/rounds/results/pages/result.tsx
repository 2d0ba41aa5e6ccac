import { useCopy } from '../../../../platform/render/index.ts'
import type { RouteResult } from '../../rules/result.ts'
import { copy } from '../copy.ts'
import { sidesShown, type PublicResult } from '../public-result.ts'
import { Bars } from './bars.tsx'
import { CheckIt } from './check-it.tsx'
import { Groups } from './groups.tsx'
import { Luck, PairsNotes, RankingNotes } from './notes.tsx'
import { OutcomeTable } from './outcome-table.tsx'

/** What people chose, by each way in and by each group, and how far it can be trusted. */
export const ResultBody = ({ of }: { of: PublicResult }) => {
  const t = useCopy(copy)
  const shown = sidesShown(of)
  return (
    <>
      <h2 class="govuk-heading-l govuk-!-margin-top-6">{t.heading}</h2>
      <p class="govuk-body">{t.trust[of.mode]}</p>
      {shown.length === 0 && <p class="govuk-body">{t.ways.none(of.smallNumber)}</p>}
      {shown.length > 0 && <Ways of={of} />}
      {shown.map(side => (
        <Side of={of} side={side} isOnly={shown.length === 1} />
      ))}
      <Withdrawn of={of} />
      <Meanings of={of} />
      <CheckIt of={of} />
    </>
  )
}

/** People by each way in, side by side. */
const Ways = ({ of }: { of: PublicResult }) => {
  const t = useCopy(copy).ways
  const shown = of.result.routes.filter(({ people, route }) => people !== null || route === of.mode)
  return (
    <>
      <h3 class="govuk-heading-m">{t.heading}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {shown.map(({ route, people }) => (
          <li>{`${t.names[route]}: ${people === null ? t.few(of.smallNumber) : `${t.shown(people)}.`}`}</li>
        ))}
      </ul>
      {shown.length > 1 && <p class="govuk-body">{t.lead}</p>}
    </>
  )
}

const Side = ({ of, side, isOnly }: { of: PublicResult; side: RouteResult; isOnly: boolean }) => {
  const t = useCopy(copy)
  const { outcome } = side
  if (outcome === null) return null
  if (outcome.method === 'opinions') return isOnly ? <p class="govuk-body">{t.opinions}</p> : null
  return (
    <>
      <h3 class="govuk-heading-m">{t.ways.part[side.route]}</h3>
      <Luck of={of} outcome={outcome} />
      <Bars of={of} outcome={outcome} />
      {outcome.method === 'ranking' && <RankingNotes of={of} outcome={outcome} />}
      {outcome.method === 'pairs' && <PairsNotes outcome={outcome} />}
      <OutcomeTable of={of} outcome={outcome} part={t.ways.part[side.route]} />
      <Groups of={of} side={side} />
    </>
  )
}

const Withdrawn = ({ of: { items } }: { of: PublicResult }) => {
  const t = useCopy(copy)
  const gone = items.filter(({ withdrawn }) => withdrawn !== null)
  if (gone.length === 0) return null
  return (
    <>
      <h3 class="govuk-heading-m">{t.withdrawn}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {gone.map(({ title, withdrawn }) => (
          <li class="kept-words">{t.withdrawnWhy(title, withdrawn ?? '')}</li>
        ))}
      </ul>
    </>
  )
}

const Meanings = ({ of: { reruns, top, smallNumber, result, rule } }: { of: PublicResult }) => {
  const t = useCopy(copy).words
  if (result.method === 'opinions') return null
  return (
    <>
      <h3 class="govuk-heading-m">{t.heading}</h3>
      <ul class="govuk-list govuk-list--bullet">
        <li>{t.first(top)}</li>
        <li>{t.rerun(reruns)}</li>
        {rule.threshold !== null && <li>{t.luck}</li>}
        {result.method === 'ranking' && <li>{t.points}</li>}
        <li>{t.small(smallNumber)}</li>
      </ul>
    </>
  )
}
