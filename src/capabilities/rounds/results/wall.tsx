import { useCopy } from '../../../platform/render/index.ts'
import { barsOf, type BarLine } from '../rules/bars.ts'
import type { OpinionsResult, Outcome } from '../rules/result.ts'
import type { Item } from '../rules/round.ts'
import type { KeptResult } from '../store/results.ts'
import { groupOf, partsOf, type Part } from './parts.ts'
import { wallCopy } from './wall-copy.ts'

type Named = Pick<Item, 'item' | 'title'>

interface WallProps {
  /** Null while it is being counted. */
  readonly kept: KeptResult | null
  readonly items: readonly Named[]
  /** What people could say they are, by the area's names. */
  readonly groups?: readonly { readonly key: string; readonly name: string }[]
}

/** What a room chose, for its wall: the largest type, each thing with its words, its number and a bar. */
export const ResultOnTheWall = ({ kept, items, groups = [] }: WallProps) => {
  const t = useCopy(wallCopy)
  if (kept === null) return <p class="kept-stage__line">{t.counting}</p>
  const parts = partsOf(kept)
  if (parts.length === 0) return <p class="kept-stage__line">{t.few}</p>
  return (
    <>
      {parts.map(part => (
        <One part={part} items={items} hasOthers={parts.length > 1} groups={groups} />
      ))}
    </>
  )
}

interface OneProps extends Pick<WallProps, 'items'> {
  readonly part: Part
  readonly hasOthers: boolean
  readonly groups: NonNullable<WallProps['groups']>
}

const One = ({ part, items, hasOthers, groups }: OneProps) => {
  const t = useCopy(wallCopy)
  const { outcome, people, side, who } = part
  return (
    <>
      {hasOthers && (
        <h2 class="kept-stage__says">
          {t.name(t.routes[side.route], groupOf({ groups }, part), who === 'others')}
        </h2>
      )}
      <p class="kept-stage__count">{t.people(people)}</p>
      {outcome.method === 'opinions' ? (
        <Opinions outcome={outcome} items={items} />
      ) : (
        <Bars outcome={outcome} items={items} />
      )}
    </>
  )
}

type Barred = Exclude<Outcome, OpinionsResult>

const Bars = ({ outcome, items }: { outcome: Barred; items: readonly Named[] }) => {
  const t = useCopy(wallCopy)
  const bars = barsOf(outcome)
  const [first, others] = [bars.filter(({ inTop }) => inTop), bars.filter(({ inTop }) => !inTop)]
  if (first.length === 0) return <p class="kept-stage__line">{t.nothing}</p>
  const says = outcome.show === 'order' ? t.firstOrder : t.first
  return (
    <>
      <p class="kept-stage__line">{says(first.length)}</p>
      <List {...{ outcome, items }} bars={first} />
      {others.length > 0 && (
        <p class="kept-stage__line">{others.length > MANY ? t.many(others.length) : t.others}</p>
      )}
      {others.length <= MANY && <List {...{ outcome, items }} bars={others} />}
    </>
  )
}

/** So many below the first set do not fit on a wall that nobody can scroll. */
const MANY = 10

interface ListProps {
  readonly outcome: Barred
  readonly items: readonly Named[]
  readonly bars: readonly BarLine[]
}

const List = ({ outcome, items, bars }: ListProps) => {
  const t = useCopy(wallCopy)
  if (bars.length === 0) return null
  return (
    <ul class="kept-stage__list">
      {bars.map(bar => {
        const figure = t.has[outcome.method](bar.has, bar.of)
        return (
          <li>
            <p class="kept-stage__pair">
              <span>{titleOf(items, bar.item)}</span>{' '}
              <strong>{bar.reached === true ? t.reached(figure) : figure}</strong>
            </p>
            <progress class="kept-stage__bar" value={bar.has} max={bar.of} aria-hidden="true" />
          </li>
        )
      })}
    </ul>
  )
}

const Opinions = ({ outcome, items }: { outcome: OpinionsResult; items: readonly Named[] }) => {
  const t = useCopy(wallCopy)
  return (
    <ul class="kept-stage__list">
      {outcome.counts.map(({ item, agree, seen, lean }) => (
        <li>
          <p class="kept-stage__pair">
            <span>{titleOf(items, item)}</span> <strong>{lean === null ? t.tooFew : t.lean[lean]}</strong>
          </p>
          {agree.kind === 'shown' && seen.kind === 'shown' && (
            <progress class="kept-stage__bar" value={agree.count} max={seen.count} aria-hidden="true" />
          )}
        </li>
      ))}
    </ul>
  )
}

const titleOf = (items: readonly Named[], key: string): string =>
  items.find(({ item }) => item === key)?.title ?? key
