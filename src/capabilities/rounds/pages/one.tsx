import type { FormError } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { Button, Radios } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { CardsLink } from '../cards/pages/cards-link.tsx'
import { copy } from '../copy.ts'
import type { ItemKey } from '../rules/ballot.ts'
import { VoteForm, type Turn } from './frame.tsx'

interface OneChoicePageProps extends Turn {
  readonly chosen: ItemKey | null
  readonly errors?: readonly FormError[]
}

/** One of several. */
export const OneChoicePage = ({ round, items, cards, chosen, errors = [] }: OneChoicePageProps) => {
  const t = useCopy(copy)
  const legend = { text: round.question, classes: 'govuk-fieldset__legend--l', isPageHeading: true }
  return (
    <PublicPage
      title={round.question}
      errors={errors}
      breadcrumbs={[{ text: round.title, href: `/vote/${round.key}` }]}
      noIndex
    >
      {cards && <CardsLink round={round} />}
      <VoteForm action={`/vote/${round.key}/choose`}>
        <Radios
          name="item"
          fieldset={{ legend }}
          items={items.map(({ item, title }) => ({ value: item, text: title }))}
          value={chosen}
          errorMessage={errors[0] && { text: errors[0].text }}
        />
        <Button text={t.goOn} name="go" value="yes" preventDoubleClick />
      </VoteForm>
    </PublicPage>
  )
}
