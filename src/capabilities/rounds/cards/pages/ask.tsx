import type { Child } from 'hono/jsx'
import { emptyView, type FormError, type FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { Para } from '../../../../ui/words/index.tsx'
import {
  isPicture,
  Licence,
  NOT_SAFE,
  Picture,
  type PictureName,
  PictureChoices,
  type PictureOption,
} from '../../../cards/index.ts'
import { VoteForm } from '../../pages/frame.tsx'
import type { ItemKey } from '../../rules/ballot.ts'
import { answersTo, starsInHand, writeAsked, writeSaid, type CardAnswer } from '../../rules/cards.ts'
import { cardsCopy } from '../copy.ts'
import { whoIsHere, type Sitting } from '../sitting.ts'

interface FrameProps {
  readonly sitting: Sitting
  readonly title: string
  readonly errors?: readonly FormError[]
  /** Where the form goes; to the next card when left out. */
  readonly to?: string
  /** Under the question, before "Stop". */
  readonly buttons: Child
  readonly children?: Child
}

/** A page of the cards of one vote. Under every question stand the same ways on, in the same place. */
export const CardsFrame = ({ sitting, title, errors = [], to = '', buttons, children }: FrameProps) => {
  const t = useCopy(cardsCopy).ask
  const { round } = sitting.turn
  const at = `/vote/${round.key}/cards`
  const back = [{ text: round.title, href: `/vote/${round.key}` }]
  return (
    <PublicPage title={title} errors={errors} breadcrumbs={back} noIndex>
      <VoteForm action={`${at}${to}`}>
        {sitting.who !== null && <input type="hidden" name="who" value={sitting.who} />}
        {sitting.who !== null && <input type="hidden" name="so-far" value={writeSaid(sitting.said)} />}
        {children}
        <div class="govuk-button-group kept-ways-on">
          {buttons}
          <Button href={`${at}/stopped`} text={t.stop} classes="govuk-button--secondary kept-press" />
        </div>
        <Button href={NOT_SAFE} text={t.notSafe} classes="govuk-button--warning kept-press" />
      </VoteForm>
    </PublicPage>
  )
}

/** What it is, and who is here: asked once. */
export const BeginCardsPage = ({ sitting, view }: { sitting: Sitting; view: FormView }) => {
  const { begin: t, link } = useCopy(cardsCopy)
  const { round } = sitting.turn
  const pictures = { alone: 'me', 'with-helper': 'me-and-helper' } as const
  const options = whoIsHere.map(value => ({ value, text: t.whos[value], picture: pictures[value] }))
  return (
    <CardsFrame
      sitting={{ ...sitting, who: null }}
      title={link}
      errors={view.errors}
      buttons={<Button text={t.start} classes="kept-press" preventDoubleClick />}
    >
      <h1 class="govuk-heading-l">{link}</h1>
      <p class="govuk-body-l">{round.question}</p>
      <Para>{t.what}</Para>
      <Para>{t.secret}</Para>
      <PictureChoices name="who" question={t.who} hint={t.whoHint} options={options} view={view} small />
      <Para>{t.helper}</Para>
      <p class="govuk-body">
        {t.grownUp}{' '}
        <a class="govuk-link" href={`/vote/${round.key}/choose`}>
          {t.grownUpLink}
        </a>
      </p>
      <Licence />
    </CardsFrame>
  )
}

interface CardPageProps {
  readonly sitting: Sitting
  readonly asked: readonly ItemKey[]
  readonly errors?: readonly FormError[]
}

/** One card: what is on it, what can be said to it, and the two answers that are always there. */
export const CardPage = ({ sitting, asked, errors = [] }: CardPageProps) => {
  const t = useCopy(cardsCopy).ask
  const { cards, said, turn } = sitting
  const card = cards.find(({ item }) => item === asked[0])
  const isOne = asked.length === 1 && card !== undefined
  const title = isOne ? card.title : asked.length === 0 ? t.several : t.pairs
  const isInOrder = turn.round.method === 'one' || turn.round.method === 'stars'
  const place = isInOrder && isOne ? cards.indexOf(card) + 1 : said.length + 1
  const hint = isOne ? useHint(sitting) : undefined
  return (
    <CardsFrame
      sitting={sitting}
      title={title}
      errors={errors}
      buttons={
        <>
          <Button text={t.continue} name="go" value="yes" classes="kept-press" preventDoubleClick />
          <Button text={t.skip} name="skip" value="yes" classes="govuk-button--secondary kept-press" />
          <Button text={t.back} name="back" value="yes" classes="govuk-button--secondary kept-press" />
        </>
      }
    >
      <input type="hidden" name="asking" value={writeAsked(asked)} />
      {asked.length > 0 && <p class="govuk-caption-m">{t.nth(place, isInOrder ? cards.length : null)}</p>}
      {isOne && isPicture(card.picture) && <Picture of={card.picture} size={120} />}
      <PictureChoices
        name="answer"
        question={title}
        {...(hint !== undefined && { hint })}
        options={useOptions(sitting, asked)}
        view={{ ...emptyView, errors: [...errors] }}
      />
    </CardsFrame>
  )
}

function useHint({ turn, said }: Sitting): string {
  const t = useCopy(cardsCopy).ask
  if (turn.round.method === 'stars') return t.starsHint(starsInHand(turn.round.rule, said))
  return turn.round.method === 'one' ? t.oneHint : t.opinionsHint
}

const pictureOf: Readonly<Record<keyof ReturnType<typeof cardsCopy.in>['ask']['answers'], PictureName>> = {
  ...{ yes: 'yes', no: 'no', agree: 'yes', disagree: 'no', same: 'so-so', first: 'star' },
  ...{ 'not-known': 'not-know', 'not-say': 'not-say', skipped: 'skip' },
}

/** The picture and the words of one answer, where it is not a card itself. */
export function useAnswer(
  answer: Exclude<CardAnswer, 'left' | 'right'>
): Omit<Required<PictureOption>, 'value'> {
  const t = useCopy(cardsCopy).ask
  if (answer in pictureOf) {
    const known = answer as keyof typeof pictureOf
    return { text: t.answers[known], picture: pictureOf[known] }
  }
  return { text: t.stars(Number(answer)), picture: answer === '0' ? 'cross' : 'star' }
}

function useOptions({ cards, turn, said }: Sitting, asked: readonly ItemKey[]): PictureOption[] {
  const ofCard = (item: ItemKey | undefined, value: string): PictureOption => {
    const card = cards.find(each => each.item === item)
    const picture = card !== undefined && isPicture(card.picture) ? { picture: card.picture } : {}
    return { value, text: card?.title ?? '', ...picture }
  }
  const always = (['not-known', 'not-say'] as const).map(value => ({ value, ...useAnswer(value) }))
  if (asked.length === 0) {
    const several = said.filter(each => each.said === 'yes')
    return [...several.map(each => ofCard(each.asked[0], each.asked[0] ?? '')), ...always]
  }
  const own = answersTo(turn.round.method, turn.round.rule, said).map((value): PictureOption => {
    if (value === 'left' || value === 'right') return ofCard(asked[value === 'left' ? 0 : 1], value)
    return { value, ...useAnswer(value) }
  })
  return [...own, ...always]
}
