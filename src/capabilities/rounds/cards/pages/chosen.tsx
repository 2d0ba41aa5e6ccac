import { useCopy } from '../../../../platform/render/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { PublicPage } from '../../../../ui/layouts/index.ts'
import { A, Para } from '../../../../ui/words/index.tsx'
import { isPicture, Licence, Picture } from '../../../cards/index.ts'
import { Frame, Press, VoteForm, type Turn } from '../../pages/frame.tsx'
import type { Choice } from '../../rules/ballot.ts'
import { choiceOf, saidBy, writeAsked, type SaidToCard } from '../../rules/cards.ts'
import type { CardOf } from '../../store/cards.ts'
import { cardsCopy } from '../copy.ts'
import type { Sitting } from '../sitting.ts'
import { CardsFrame, useAnswer } from './ask.tsx'

/** "This is what you chose", in pictures, each with a way to change it. */
export const CheckCardsPage = ({ sitting }: { sitting: Sitting }) => {
  const t = useCopy(cardsCopy).check
  const { turn, said, who } = sitting
  const isNothing = choiceOf(turn.round.method, said) === null
  return (
    <CardsFrame
      sitting={sitting}
      title={t.heading}
      to={isNothing ? '' : '/cast'}
      buttons={
        isNothing ? (
          <Button text={t.again} name="again" value="yes" classes="kept-press" preventDoubleClick />
        ) : (
          <Button text={t.send} classes="kept-press" preventDoubleClick />
        )
      }
    >
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <SaidCards sitting={sitting} said={said} isChanged />
      {isNothing && <Para>{t.nothing}</Para>}
      {isNothing && <Para>{t.nothingSo}</Para>}
      <Para>{who === 'with-helper' ? t.withHelper : t.alone}</Para>
      {!isNothing && <Para>{t.note}</Para>}
    </CardsFrame>
  )
}

interface SaidCardsProps {
  readonly sitting: { readonly turn: Pick<Turn, 'round' | 'items'>; readonly cards: readonly CardOf[] }
  readonly said: readonly SaidToCard[]
  readonly isChanged?: boolean
}

const SaidCards = ({ sitting, said, isChanged = false }: SaidCardsProps) => {
  const t = useCopy(cardsCopy).check
  const shown = said.filter(({ asked }) => asked.length > 0)
  return (
    <ul class="kept-said">
      {shown.map(one => {
        const { titles, picture, words } = useSaid(sitting, one)
        return (
          <li>
            {isPicture(picture) && <Picture of={picture} />}
            <div>
              <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{titles}</h2>
              <p class="govuk-body govuk-!-margin-bottom-1">{words}</p>
              {isChanged && (
                <Press
                  name="change"
                  value={writeAsked(one.asked)}
                  text={t.change}
                  says={`${t.change}: ${titles}`}
                  at={`/vote/${sitting.turn.round.key}/cards`}
                  quiet
                />
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function useSaid({ turn, cards }: SaidCardsProps['sitting'], { asked, said }: SaidToCard) {
  const t = useCopy(cardsCopy).check
  const cardOf = (item: string | undefined) => cards.find(card => card.item === item)
  const titleOf = (item: string | undefined) =>
    cardOf(item)?.title ?? turn.items.find(each => each.item === item)?.title ?? ''
  const titles = asked.map(titleOf).join(' / ')
  if (said === 'left' || said === 'right') {
    const item = asked[said === 'left' ? 0 : 1]
    return { titles, picture: cardOf(item)?.picture ?? '', words: t.over(titleOf(item)) }
  }
  const { text, picture } = useAnswer(said)
  return {
    titles,
    picture: asked.length === 1 ? (cardOf(asked[0])?.picture ?? picture) : picture,
    words: text,
  }
}

interface DoneCardsPageProps {
  readonly turn: Turn
  readonly cards: readonly CardOf[]
  readonly choice: Choice
  readonly more: boolean
}

/** What was counted, in pictures, and the phone for the next person. */
export const DoneCardsPage = ({ turn, cards, choice, more }: DoneCardsPageProps) => {
  const t = useCopy(cardsCopy)
  const { round } = turn
  const inParts = choice.method === 'pairs' || choice.method === 'opinions'
  return (
    <Frame round={round} heading={t.done.heading}>
      <Para>{t.done.counted}</Para>
      <SaidCards sitting={{ turn, cards }} said={saidBy(choice)} />
      {(!inParts || more) && (
        <p class="govuk-body">
          {!inParts && `${t.done.changeWhy} `}
          <A href={`/vote/${round.key}/cards`}>{inParts ? t.done.more : t.done.change}</A>
        </p>
      )}
      <Para>{t.begin.secret}</Para>
      <Para>{t.done.when}</Para>
      <Para>{t.done.beside}</Para>
      <Para>{t.done.few}</Para>
      <Para>{t.done.pass}</Para>
      <VoteForm action={`/vote/${round.key}/pass`}>
        <Button text={t.done.passIt} classes="govuk-button--secondary kept-press" preventDoubleClick />
      </VoteForm>
      <Licence />
    </Frame>
  )
}

/** Stopping is fine: nothing was sent. */
export const StoppedCardsPage = ({ round }: Pick<Turn, 'round'>) => {
  const t = useCopy(cardsCopy).stopped
  return (
    <PublicPage title={t.heading} noIndex>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <Para>{t.nothing}</Para>
      <Para>
        <A href={`/vote/${round.key}/cards`}>{t.again}</A>
      </Para>
      <Para>
        <A href={`/vote/${round.key}`}>{t.vote}</A>
      </Para>
    </PublicPage>
  )
}
