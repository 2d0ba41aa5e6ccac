import { useCopy } from '../../../../platform/render/index.ts'
import { Details, Table } from '../../../../ui/govuk/index.ts'
import { Para } from '../../../../ui/words/index.tsx'
import type { PublicCounts } from '../../rules/opinions/public-counts.ts'
import { copy } from '../copy.ts'
import { sharesOf } from '../dividing.ts'
import { Bar } from './bar.tsx'
import { Title, useFigure } from './figures.tsx'
import type { Named } from './groups.tsx'

interface EachProps {
  readonly counts: readonly PublicCounts[]
  readonly groups: readonly Named[]
}

/** Each statement: in words, as a line, and in numbers for everybody and each group. */
export const Each = ({ counts, groups }: EachProps) => {
  const t = useCopy(copy).each
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>
        {t.lead} {t.key}
      </Para>
      <ul class="kept-list">
        {counts.map(count => (
          <li>
            <One count={count} groups={groups} />
          </li>
        ))}
      </ul>
    </>
  )
}

const One = ({ count, groups }: { count: PublicCounts; groups: readonly Named[] }) => {
  const t = useCopy(copy).each
  const figure = useFigure()
  const shares = sharesOf(count)
  const hundred = (share: number) => Math.round(share * 100)
  return (
    <>
      <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
        <Title item={count.item} />
      </h3>
      {count.lean === null && <Para>{t.few}</Para>}
      {count.lean !== null && <Para classes="govuk-!-margin-bottom-1">{t.lean[count.lean]}</Para>}
      {count.lean !== null && (
        <Para classes="govuk-!-margin-bottom-1">
          {t.line(figure(count.agree), figure(count.disagree), figure(count.pass), figure(count.seen))}
        </Para>
      )}
      {shares !== null && (
        <Bar
          {...shares}
          says={t.bar(
            hundred(shares.agree),
            hundred(shares.disagree),
            shares.pass === null ? null : hundred(shares.pass)
          )}
        />
      )}
      {count.lean !== null && <Numbers count={count} groups={groups} />}
    </>
  )
}

const Numbers = ({ count, groups }: { count: PublicCounts; groups: readonly Named[] }) => {
  const t = useCopy(copy).each
  const figure = useFigure()
  const row = (name: string, { agree, disagree, pass, seen }: PublicCounts) => [
    { text: name },
    ...[agree, disagree, pass, seen].map(part => ({ text: figure(part) })),
  ]
  const { who, agree, disagree, pass, seen } = t.columns
  return (
    <Details
      summaryHtml={
        <>
          {t.numbers}
          <span class="govuk-visually-hidden kept-words">
            : <Title item={count.item} />
          </span>
        </>
      }
      classes="govuk-!-margin-bottom-2"
    >
      <div class="kept-scroll" role="region" aria-label={t.numbers} tabindex={0}>
        <Table
          firstCellIsHeader
          head={[who, agree, disagree, pass, seen].map(text => ({ text }))}
          rows={[
            row(t.everybody, count),
            ...groups.flatMap(({ name, group }) => {
              const theirs = group.counts.find(({ item }) => item === count.item)
              return theirs === undefined ? [] : [row(name, theirs)]
            }),
          ]}
        />
      </div>
    </Details>
  )
}
