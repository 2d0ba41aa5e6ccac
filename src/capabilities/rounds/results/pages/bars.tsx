import { useCopy } from '../../../../platform/render/index.ts'
import { Details } from '../../../../ui/govuk/index.ts'
import { barsOf, type BarLine } from '../../rules/bars.ts'
import type { OpinionsResult, Outcome } from '../../rules/result.ts'
import { copy } from '../copy.ts'
import { titleIn } from '../titles.ts'
import type { PublicResult } from '../public-result.ts'

export type Barred = Exclude<Outcome, OpinionsResult>

interface BarsProps {
  readonly of: PublicResult
  readonly outcome: Barred
}

/** Each thing with its words, its number and a bar: those that came out first, then the others. */
export const Bars = ({ of, outcome }: BarsProps) => {
  const t = useCopy(copy)
  const bars = barsOf(outcome)
  const [first, others] = [bars.filter(({ inTop }) => inTop), bars.filter(({ inTop }) => !inTop)]
  if (first.length === 0) return <p class="govuk-body">{t.show.nothing}</p>
  return (
    <>
      <p class="govuk-body">
        {t.show[outcome.method === 'pairs' && outcome.show === 'set' ? 'setPairs' : outcome.show]}
      </p>
      <h4 class="govuk-heading-s">{t.first}</h4>
      <List {...{ of, outcome }} bars={first} />
      {others.length > 0 && <Others {...{ of, outcome }} bars={others} />}
    </>
  )
}

/** So many below the first set are too many to read one by one before what comes next on the page. */
const MANY = 10

const Others = (props: BarsProps & { readonly bars: readonly BarLine[] }) => {
  const t = useCopy(copy)
  if (props.bars.length > MANY) {
    return (
      <Details summaryText={t.seeOthers(props.bars.length)}>
        <List {...props} />
      </Details>
    )
  }
  return (
    <>
      <h4 class="govuk-heading-s">{t.others}</h4>
      <List {...props} />
    </>
  )
}

const List = ({ of, outcome, bars }: BarsProps & { readonly bars: readonly BarLine[] }) => {
  const t = useCopy(copy)
  return (
    <ul class="kept-list">
      {bars.map(bar => (
        <li>
          <span class="kept-words govuk-!-font-weight-bold">{titleIn(of, bar.item)}</span>
          <progress class="kept-measure" value={bar.has} max={bar.of} aria-hidden="true" />
          <p class="govuk-body govuk-!-margin-bottom-0">{`${figureOf(t, outcome, bar)}.`}</p>
          {bar.reached === true && <p class="govuk-body govuk-!-margin-bottom-0">{t.reached}</p>}
          {bar.back !== null && bar.inTop && (
            <p class="govuk-body govuk-!-margin-bottom-0">{t.back(bar.back, of.top)}</p>
          )}
        </li>
      ))}
    </ul>
  )
}

function figureOf({ has: t, place }: ReturnType<typeof copy.in>, outcome: Barred, bar: BarLine): string {
  switch (outcome.method) {
    case 'stars':
      return t.stars(bar.has, outcome.items.find(({ item }) => item === bar.item)?.people ?? 0)
    case 'one':
      return t.one(bar.has, bar.of)
    case 'ranking':
      return t.ranking(bar.has, place(outcome.items.find(({ item }) => item === bar.item)?.byPairs ?? 0))
    case 'pairs': {
      const { low, high } = outcome.items.find(({ item }) => item === bar.item)!.between
      return t.pairs(bar.has, low, high)
    }
  }
}
