import { useCopy } from '../../../../platform/render/index.ts'
import { Table } from '../../../../ui/govuk/index.ts'
import { Para } from '../../../../ui/words/index.tsx'
import type { PublicGroup, PublicOpinions } from '../../rules/opinions/publish.ts'
import { copy } from '../copy.ts'
import { Said, useFigure } from './figures.tsx'

export interface Named {
  readonly name: string
  readonly group: PublicGroup<string | number>
}

interface WhoProps {
  readonly groups: readonly Named[]
  /** Names of groups of which too few people came. */
  readonly tooFew: readonly string[]
  readonly below: number
}

/** The groups that people put themselves into, side by side. */
export const Who = ({ groups, tooFew, below }: WhoProps) => {
  const t = useCopy(copy).who
  const figure = useFigure()
  const few = tooFew.map(name => [{ text: name }, { text: t.tooFew(below) }])
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>{t.lead}</Para>
      <Table
        caption={t.caption}
        captionClasses="govuk-visually-hidden"
        firstCellIsHeader
        head={[{ text: t.group }, { text: t.people }]}
        rows={[...groups.map(({ name, group }) => [{ text: name }, { text: figure(group.people) }]), ...few]}
      />
      <StandsOut groups={groups} />
    </>
  )
}

/** What sets each group apart. */
const StandsOut = ({ groups }: { groups: readonly Named[] }) => {
  const t = useCopy(copy).who
  if (groups.length === 1) return <Para>{t.alone}</Para>
  return (
    <>
      {groups.map(({ name, group: { says } }) => (
        <>
          <h3 class="govuk-heading-s">{t.says(name)}</h3>
          {says.length === 0 && <Para>{t.nothing}</Para>}
          <Said lead={t.best} items={says.flatMap(one => (one.bestAgree ? one.item : []))} />
          <Said
            lead={t.agree}
            items={says.flatMap(one => (one.side === 'agree' && !one.bestAgree ? one.item : []))}
          />
          <Said lead={t.disagree} items={says.flatMap(one => (one.side === 'disagree' ? one.item : []))} />
        </>
      ))}
    </>
  )
}

/** Groups that are found in what people say, or why there are none. */
export const Alike = ({ found }: Pick<PublicOpinions, 'found'>) => {
  const { alike: t, who } = useCopy(copy)
  const figure = useFigure()
  const named = useFound(found)
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>{t.lead}</Para>
      {found.why !== null ? (
        <>
          <Para>
            <strong>{t.none}</strong>
          </Para>
          <Para>{t.why[found.why]}</Para>
        </>
      ) : (
        <>
          <Para>
            <strong>{t.found(named.length)}</strong> {t.stable(found.stability.toFixed(2))}
          </Para>
          <Table
            caption={t.caption}
            captionClasses="govuk-visually-hidden"
            firstCellIsHeader
            head={[{ text: who.group }, { text: who.people }]}
            rows={named.map(({ name, group }) => [{ text: name }, { text: figure(group.people) }])}
          />
          <StandsOut groups={named} />
        </>
      )}
    </>
  )
}

/** Groups that were found, each with a letter. */
export function useFound(found: PublicOpinions['found']): Named[] {
  const t = useCopy(copy).alike
  return found.why === null ? found.groups.map((group, nth) => ({ name: t.name(nth), group })) : []
}
