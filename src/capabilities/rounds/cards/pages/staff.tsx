import type { FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { gateParts } from '../../../../standards/small-numbers.ts'
import { FormFields, FormKeys } from '../../../../ui/forms/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import { A, Para } from '../../../../ui/words/index.tsx'
import { Cards, Licence, pictures } from '../../../cards/index.ts'
import type { CardsFault } from '../../rules/cards.ts'
import type { Item } from '../../rules/round.ts'
import type { CardOf } from '../../store/cards.ts'
import type { RoundRow } from '../../store/rounds.ts'
import { cardsForm, nameOfPicture } from '../staff-form.ts'
import { cardsStaffCopy } from '../staff-copy.ts'

interface StaffCardsPageProps {
  readonly round: RoundRow
  readonly fault: CardsFault | null
  readonly cards: readonly CardOf[]
  /** What can be chosen and has no card. */
  readonly without: readonly Item[]
  /** What a card can be set for now. */
  readonly open: readonly Item[]
  readonly view: FormView
  /** Where cards are voted with. */
  readonly address: string
  /** Null until the round is closed. */
  readonly used: { readonly people: number; readonly withHelper: number } | null
  readonly smallNumber: number
}

/** The cards of one vote: why they are offered or not, the words and the picture of each, and how they look. */
export const StaffCardsPage = (props: StaffCardsPageProps) => {
  const { round, fault, cards, without, open, view, address, used, smallNumber } = props
  const t = useCopy(cardsStaffCopy)
  const says = fault === null ? (round.opened === null ? t.willBe : t.offered)(address) : t.fault[fault]
  return (
    <StaffPage title={t.heading} errors={view.errors} back={`/staff/votes/${round.key}`}>
      <span class="govuk-caption-l">{round.title}</span>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <Para>{t.lead}</Para>
      <p class="govuk-inset-text">{says}</p>
      {fault === null && without.length > 0 && <Para>{t.without(without.length)}</Para>}
      {round.opened === null ? (
        <Para>{t.rule}</Para>
      ) : (
        <Para>{open.length > 0 ? t.fixedButNew : t.fixed}</Para>
      )}
      {open.length > 0 && (
        <form method="post" novalidate>
          <FormKeys />
          <Para>
            <A href={`/staff/votes/${round.key}/cards/pictures`}>{t.pictures}</A>
          </Para>
          <FormFields of={cardsForm(open)} view={view} />
          <Button text={t.save} preventDoubleClick />
        </form>
      )}
      {cards.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.seen}</h2>
          <Cards of={cards.map(({ picture, title }) => ({ picture, text: title }))} />
          <Licence />
        </>
      )}
      {used !== null && fault === null && <Used {...used} smallNumber={smallNumber} />}
    </StaffPage>
  )
}

const Used = ({
  people,
  withHelper,
  smallNumber,
}: {
  people: number
  withHelper: number
  smallNumber: number
}) => {
  const t = useCopy(cardsStaffCopy).used
  const parts = gateParts({ helped: withHelper, alone: people - withHelper }, { threshold: smallNumber })
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>{people < smallNumber ? t.few : t.people(people)}</Para>
      {people >= smallNumber && parts.helped.kind === 'shown' && <Para>{t.withHelper(withHelper)}</Para>}
    </>
  )
}

/** Every picture there is, with its name in the list. */
export const PicturesPage = ({ round }: { round: Pick<RoundRow, 'key'> }) => {
  const t = useCopy(cardsStaffCopy)
  const names = Object.keys(pictures).toSorted()
  return (
    <StaffPage title={t.picturesHeading} back={`/staff/votes/${round.key}/cards`}>
      <h1 class="govuk-heading-l">{t.picturesHeading}</h1>
      <Cards of={names.map(picture => ({ picture, text: nameOfPicture(picture) }))} />
      <Licence />
    </StaffPage>
  )
}
