import type { FormError } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { CardsLink } from '../cards/pages/cards-link.tsx'
import { copy } from '../copy.ts'
import { mayGive, starsLeft, writeGiven, type Given } from '../rules/on-the-phone.ts'
import { Frame, Press, VoteForm, type Turn } from './frame.tsx'

interface StarsPageProps extends Turn {
  readonly given: Given
  readonly errors?: readonly FormError[]
}

/** Stars with a plus and a minus beside each thing. Each press is a small form, so nothing here needs a script. */
export const StarsPage = ({ round, items, cards, given, errors = [] }: StarsPageProps) => {
  const all = useCopy(copy)
  const t = all.stars
  const { rule } = round
  const left = starsLeft(given, rule)
  const address = `/vote/${round.key}/choose`
  const most = rule.mostOnOne
  return (
    <Frame round={round} heading={t.heading(rule.starsEach ?? 0)} errors={errors}>
      <p class="govuk-body">{round.question}</p>
      <p class="govuk-body">{t.lead}</p>
      <p class="govuk-body">{most === null ? t.several : t.most(most)}</p>
      {cards && <CardsLink round={round} />}
      <VoteForm action={address}>
        <input type="hidden" name="so-far" value={writeGiven(given)} />
        <p class="govuk-body-l kept-stays" id="left" role="status">
          <strong>{t.left(left)}</strong>
          {left === 0 && ` ${t.whyNone}`}
        </p>
        <ul class="kept-list kept-list--under-stays">
          {items.map(({ item, title }) => (
            <li id={item}>
              <p class="govuk-body govuk-!-margin-bottom-1">{title}</p>
              <div class="kept-star">
                <Press
                  {...{ name: 'less', value: item, text: '−', says: t.less(title), at: `${address}#${item}` }}
                  disabled={(given[item] ?? 0) === 0}
                  quiet
                />
                <strong>{t.has(given[item] ?? 0)}</strong>
                <Press
                  {...{ name: 'more', value: item, text: '+', says: t.more(title), at: `${address}#${item}` }}
                  disabled={!mayGive(given, item, rule)}
                />
              </div>
            </li>
          ))}
        </ul>
        <Button text={all.goOn} name="go" value="yes" preventDoubleClick />
      </VoteForm>
    </Frame>
  )
}
