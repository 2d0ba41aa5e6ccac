import { useCopy } from '../../../../platform/render/index.ts'
import type { RouteResult } from '../../rules/result.ts'
import { copy } from '../copy.ts'
import { groupOf, partsOf, type Part } from '../parts.ts'
import type { PublicResult } from '../public-result.ts'
import { Bars } from './bars.tsx'
import { CheckIt } from './check-it.tsx'
import { Groups } from './groups.tsx'
import { Luck, PairsNotes, RankingNotes } from './notes.tsx'
import { OutcomeTable } from './outcome-table.tsx'

/** What people chose, by each way in and by each group, and how far it can be trusted. */
export const ResultBody = ({ of }: { of: PublicResult }) => {
  const t = useCopy(copy)
  const parts = partsOf(of)
  return (
    <>
      <h2 class="govuk-heading-l govuk-!-margin-top-6">{t.heading}</h2>
      <p class="govuk-body">{t.trust[of.mode]}</p>
      {parts.length === 0 && <p class="govuk-body">{t.ways.none(of.smallNumber)}</p>}
      {parts.length > 0 && <Ways of={of} parts={parts} />}
      {of.result.method === 'opinions' && <p class="govuk-body">{t.opinions}</p>}
      {parts.map(part => (
        <One of={of} part={part} />
      ))}
      {of.result.routes.map(side => partsIn(parts, side) > 0 && <Groups of={of} side={side} />)}
      <Withdrawn of={of} />
      <Meanings of={of} />
      {of.result.method !== 'opinions' && <CheckIt of={of} />}
    </>
  )
}

const partsIn = (parts: readonly Part[], side: RouteResult) => parts.filter(part => part.side === side).length

/** People by each way in, side by side. */
const Ways = ({ of, parts }: { of: PublicResult; parts: readonly Part[] }) => {
  const t = useCopy(copy).ways
  const isEmpty =
    partsIn(parts, of.result.routes.find(({ route }) => route === of.mode) ?? parts[0]!.side) === 0
  return (
    <>
      <h3 class="govuk-heading-m">{t.heading}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {parts.map(part => (
          <li>{`${t.name(t.names[part.side.route], groupOf(of, part), part.who === 'others')}: ${t.shown(part.people)}.`}</li>
        ))}
        {isEmpty && of.mode !== 'elsewhere' && <li>{`${t.names[of.mode]}: ${t.few(of.smallNumber)}`}</li>}
      </ul>
      {parts.length > 1 && <p class="govuk-body">{t.lead}</p>}
    </>
  )
}

const One = ({ of, part }: { of: PublicResult; part: Part }) => {
  const t = useCopy(copy)
  const { outcome, side } = part
  if (outcome.method === 'opinions') return null
  const heading = t.ways.name(t.ways.part[side.route], groupOf(of, part), part.who === 'others')
  return (
    <>
      <h3 class="govuk-heading-m">{heading}</h3>
      <Luck of={of} outcome={outcome} />
      <Bars of={of} outcome={outcome} />
      {outcome.method === 'ranking' && <RankingNotes of={of} outcome={outcome} />}
      {outcome.method === 'pairs' && <PairsNotes outcome={outcome} />}
      <OutcomeTable of={of} outcome={outcome} part={heading} />
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
        <li>
          {t.first(top)} {t.half}
        </li>
        <li>{t.rerun(reruns)}</li>
        {rule.threshold !== null && <li>{t.luck}</li>}
        {result.method === 'ranking' && <li>{t.points}</li>}
        <li>{t.small(smallNumber)}</li>
      </ul>
    </>
  )
}
