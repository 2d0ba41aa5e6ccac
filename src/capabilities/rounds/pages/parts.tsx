import { useCopy } from '../../../platform/render/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { CardsLink } from '../cards/pages/cards-link.tsx'
import { copy } from '../copy.ts'
import { WriteLink } from '../statements/pages/write-link.tsx'
import type { GroupKey, ItemKey } from '../rules/ballot.ts'
import type { Item } from '../rules/round.ts'
import { AskGroup, Frame, Press, VoteForm, type Turn } from './frame.tsx'

/** Before the first pair or statement: what it is, and who you are, if you want to say. */
export const BeginPage = ({ round, groups, cards }: Turn) => {
  const t = useCopy(copy)
  const lead = round.method === 'pairs' ? t.pairs.lead : t.opinions.lead
  return (
    <Frame round={round} heading={round.question}>
      <p class="govuk-body">{lead}</p>
      {cards && <CardsLink round={round} />}
      <VoteForm action={`/vote/${round.key}/choose`}>
        <AskGroup groups={groups} chosen={null} />
        <Button text={t.group.start} name="begin" value="yes" preventDoubleClick />
      </VoteForm>
    </Frame>
  )
}

interface PairPageProps extends Turn {
  readonly pair: { readonly left: ItemKey; readonly right: ItemKey }
  readonly group: GroupKey | null
  readonly begun: boolean
}

/** Two things beside each other. Each press is counted as it is made. */
export const PairPage = ({ round, items, pair, group, begun }: PairPageProps) => {
  const t = useCopy(copy).pairs
  const titleOf = (key: ItemKey) => items.find(({ item }) => item === key)?.title ?? key
  return (
    <Frame round={round} heading={t.which}>
      <VoteForm action={`/vote/${round.key}/cast`} sends>
        <input type="hidden" name="left" value={pair.left} />
        <input type="hidden" name="right" value={pair.right} />
        {group !== null && <input type="hidden" name="group" value={group} />}
        <ul class="kept-list">
          {(['left', 'right'] as const).map(side => (
            <li>
              <p class="govuk-body-l govuk-!-margin-bottom-1">{titleOf(pair[side])}</p>
              <Press name="said" value={side} text={t.left} says={`${t.left}: ${titleOf(pair[side])}`} />
            </li>
          ))}
        </ul>
        <div class="govuk-button-group">
          <Press name="said" value="same" text={t.same} quiet />
          <Press name="said" value="cannot-say" text={t.cannotSay} quiet />
        </div>
      </VoteForm>
      {begun && <Stop at={`/vote/${round.key}/done`} text={t.done} />}
    </Frame>
  )
}

interface StatementPageProps extends Turn {
  readonly statement: Pick<Item, 'item' | 'title'>
  readonly group: GroupKey | null
  readonly begun: boolean
}

/** One thing that somebody wrote, and what to say of it. */
export const StatementPage = ({ round, statement, group, begun }: StatementPageProps) => {
  const t = useCopy(copy).opinions
  return (
    <Frame round={round} heading={statement.title}>
      <VoteForm action={`/vote/${round.key}/cast`} sends>
        <input type="hidden" name="item" value={statement.item} />
        {group !== null && <input type="hidden" name="group" value={group} />}
        <div class="govuk-button-group">
          {(['agree', 'disagree', 'pass'] as const).map(said => (
            <Press name="said" value={said} text={t[said]} quiet={said === 'pass'} />
          ))}
        </div>
      </VoteForm>
      {begun && <Stop at={`/vote/${round.key}/done`} text={t.done} />}
      <WriteLink round={round} />
    </Frame>
  )
}

const Stop = ({ at, text }: { at: string; text: string }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={at}>
      {text}
    </a>
  </p>
)
