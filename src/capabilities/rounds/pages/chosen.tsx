import { useCopy } from '../../../platform/render/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { copy } from '../copy.ts'
import { WriteLink } from '../statements/pages/write-link.tsx'
import type { Choice, GroupKey, ItemKey } from '../rules/ballot.ts'
import type { Item } from '../rules/round.ts'
import { AskGroup, Frame, Press, VoteForm, type Turn } from './frame.tsx'

interface ChosenProps {
  readonly choice: Choice
  readonly items: readonly Item[]
}

/** What somebody chose, in words. */
const Chosen = ({ choice, items }: ChosenProps) => {
  const t = useCopy(copy).done
  const titleOf = (key: ItemKey) => items.find(({ item }) => item === key)?.title ?? key
  const list = (lines: readonly string[]) => (
    <ul class="govuk-list govuk-list--bullet">
      {lines.map(line => (
        <li>{line}</li>
      ))}
    </ul>
  )
  switch (choice.method) {
    case 'stars':
      return list(Object.entries(choice.stars).map(([item, count]) => t.stars(titleOf(item), count)))
    case 'one':
      return list([titleOf(choice.item)])
    case 'ranking':
      return (
        <ol class="govuk-list govuk-list--number">
          {choice.order.map(item => (
            <li>{titleOf(item)}</li>
          ))}
        </ol>
      )
    case 'pairs':
      return list(
        choice.comparisons.map(({ left, right, said }) => {
          const [one, other] = [titleOf(left), titleOf(right)]
          if (said === 'same') return t.same(one, other)
          if (said === 'cannot-say') return t.cannotSay(one, other)
          return said === 'left' ? t.over(one, other) : t.over(other, one)
        })
      )
    case 'opinions':
      return list(Object.entries(choice.said).map(([item, said]) => `${t.said[said]}: ${titleOf(item)}`))
  }
}

interface CheckPageProps extends Turn {
  readonly choice: Choice
  /** The choice as the form carries it. */
  readonly text: string
  readonly group: GroupKey | null
}

export const CheckPage = ({ round, items, groups, choice, text, group }: CheckPageProps) => {
  const t = useCopy(copy).check
  return (
    <Frame round={round} heading={t.heading}>
      <h2 class="govuk-heading-m">{t.yours}</h2>
      <Chosen choice={choice} items={items} />
      <VoteForm action={`/vote/${round.key}/cast`} sends>
        <input type="hidden" name="so-far" value={text} />
        <AskGroup groups={groups} chosen={group} />
        <div class="govuk-button-group">
          <Button text={t.send} preventDoubleClick />
          <Press name="change" value="yes" text={t.change} at={`/vote/${round.key}/choose`} quiet />
        </div>
      </VoteForm>
    </Frame>
  )
}

interface DonePageProps extends Turn {
  readonly choice: Choice
  /** Pairs or statements that this person has not seen. */
  readonly more: boolean
}

/** What was counted, how to change it, and the phone for the next person. */
export const DonePage = ({ round, items, choice, more }: DonePageProps) => {
  const t = useCopy(copy).done
  const inParts = choice.method === 'pairs' || choice.method === 'opinions'
  const address = `/vote/${round.key}`
  return (
    <Frame round={round} heading={t.heading}>
      <p class="govuk-body">{t.counted}</p>
      <Chosen choice={choice} items={items} />
      {(!inParts || more) && (
        <p class="govuk-body">
          {!inParts && `${t.change} `}
          <a class="govuk-link" href={`${address}/choose`}>
            {inParts ? t.more : t.changeIt}
          </a>
        </p>
      )}
      <WriteLink round={round} />
      <p class="govuk-body">
        {t.secret} {t.when}
      </p>
      <h2 class="govuk-heading-m">{t.pass}</h2>
      <p class="govuk-body">{round.mode === 'invited' ? t.passSlip : t.passLead}</p>
      <VoteForm action={`${address}/pass`} passesOn>
        <Button text={t.passIt} classes="govuk-button--secondary" preventDoubleClick />
      </VoteForm>
    </Frame>
  )
}
