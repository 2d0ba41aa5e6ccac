import type { FormError } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { copy } from '../copy.ts'
import type { ItemKey } from '../rules/ballot.ts'
import { Frame, Press, VoteForm, type Turn } from './frame.tsx'

interface RankingPageProps extends Turn {
  /** Best first. */
  readonly order: readonly ItemKey[]
  readonly errors?: readonly FormError[]
}

/** An order, made by pressing one thing after another. */
export const RankingPage = ({ round, items, order, errors = [] }: RankingPageProps) => {
  const all = useCopy(copy)
  const t = all.ranking
  const titleOf = (key: ItemKey) => items.find(({ item }) => item === key)?.title ?? key
  const rest = items.filter(({ item }) => !order.includes(item))
  return (
    <Frame round={round} heading={round.question} errors={errors}>
      <p class="govuk-body">{t.lead}</p>
      <VoteForm action={`/vote/${round.key}/choose`}>
        <input type="hidden" name="so-far" value={order.join(' ')} />
        <h2 class="govuk-heading-m">{t.yours}</h2>
        {order.length === 0 && <p class="govuk-body">{t.empty}</p>}
        <div role="status">
          <ol class="kept-list">
            {order.map((item, at) => (
              <li>
                <p class="govuk-body govuk-!-margin-bottom-1">
                  <strong>{at + 1}.</strong> {titleOf(item)}
                </p>
                <Press name="back" value={item} text={t.back} says={`${t.back}: ${titleOf(item)}`} quiet />
              </li>
            ))}
          </ol>
        </div>
        {rest.length > 0 && (
          <>
            <h2 class="govuk-heading-m">{t.rest}</h2>
            <ul class="kept-list">
              {rest.map(({ item, title }) => (
                <li id={item}>
                  <p class="govuk-body govuk-!-margin-bottom-1">{title}</p>
                  <Press
                    name="next"
                    value={item}
                    text={t.next(order.length + 1)}
                    says={`${t.next(order.length + 1)}: ${title}`}
                  />
                </li>
              ))}
            </ul>
          </>
        )}
        <Button text={all.goOn} name="go" value="yes" preventDoubleClick />
      </VoteForm>
    </Frame>
  )
}
