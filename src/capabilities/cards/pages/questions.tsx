import { worded, type FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { errorFor } from '../../../ui/forms/errors.tsx'
import { Textarea } from '../../../ui/govuk/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { ages, whoIsHere } from '../rules/journey.ts'
import type { Asked, CardSet } from '../rules/set.ts'
import { AskPage } from './ask.tsx'
import { PictureChoices } from './choices.tsx'
import { Licence } from './licence.tsx'
import { Picture } from './picture.tsx'

interface PageProps {
  readonly view: FormView
  readonly back: string
}

export const WhoPage = ({ view, back }: PageProps) => {
  const t = useCopy(copy).ask
  const pictures = { alone: 'me', 'with-helper': 'me-and-helper' } as const
  const options = whoIsHere.map(value => ({ value, text: t.whos[value], picture: pictures[value] }))
  return (
    <AskPage title={t.who} view={view} back={back}>
      <PictureChoices name="who" question={t.who} hint={t.whoHint} options={options} view={view} />
      <Para>{t.helperNote}</Para>
      <Licence />
    </AskPage>
  )
}

export const AgePage = ({ view, back }: PageProps) => {
  const t = useCopy(copy).ask
  const options = ages.map(value => ({
    value,
    text: t.ages[value],
    ...(value === 'not-said' && { picture: 'not-say' as const }),
  }))
  return (
    <AskPage title={t.age} view={view} back={back} skip>
      <PictureChoices name="age" question={t.age} options={options} view={view} />
    </AskPage>
  )
}

export const GrownUpPage = ({ view, back }: PageProps) => {
  const t = useCopy(copy).ask
  return (
    <AskPage title={t.grownUp} view={view} back={back} go={t.grownUpGoOn}>
      <h1 class="govuk-heading-l">{t.grownUp}</h1>
      <Picture of="me-and-helper" size={96} />
      {t.grownUpWhy.map(line => (
        <Para>{line}</Para>
      ))}
    </AskPage>
  )
}

export const TopicsPage = ({ view, back, set }: PageProps & { set: CardSet }) => {
  const t = useCopy(copy).ask
  const options = set.topics.map(({ key, name, picture }) => ({ value: key, text: name, picture }))
  return (
    <AskPage title={t.topics} view={view} back={back}>
      <PictureChoices
        name="topics"
        question={t.topics}
        hint={t.topicsHint}
        options={options}
        view={view}
        several
      />
    </AskPage>
  )
}

interface QuestionPageProps extends PageProps {
  readonly question: Asked
  readonly nth: number
  readonly all: number
}

/** One card question: its three cards, the two that are always there, and room to say more. */
export const QuestionPage = ({ view, back, question, nth, all }: QuestionPageProps) => {
  const t = useCopy(copy).ask
  const options = [
    ...question.cards.map(({ key, text, picture }) => ({ value: key, text, picture })),
    { value: 'not-known', text: t.notKnown, picture: 'not-know' as const },
    { value: 'not-say', text: t.notSay, picture: 'not-say' as const },
  ]
  return (
    <AskPage title={question.text} view={view} back={back} skip>
      <p class="govuk-caption-m">
        {question.topic}. {t.count(nth, all)}
      </p>
      <PictureChoices name="card" question={question.text} options={options} view={view} />
      <Textarea
        name="more"
        label={{ text: t.more }}
        hint={{ text: t.moreHint }}
        rows={2}
        value={view.answers['more']?.[0]}
        errorMessage={errorFor(view.errors, 'more')}
      />
    </AskPage>
  )
}

export const SharingPage = ({ view, back, hasHelper }: PageProps & { hasHelper: boolean }) => {
  const t = useCopy(copy).ask
  const options = [
    { value: 'everyone', text: t.sharings.everyone, picture: 'friends' as const },
    { value: 'staff', text: t.sharings.staff, picture: 'eyes' as const },
    { value: 'count', text: t.sharings.count, picture: 'lock' as const },
  ]
  const chosenBy = worded(['me', 'helper'], t.chosenBys)
  return (
    <AskPage title={t.sharing} view={view} back={back} skip>
      <PictureChoices
        name="sharing"
        question={t.sharing}
        hint={t.sharingHint}
        options={options}
        view={view}
      />
      {hasHelper && (
        <>
          <Para>{t.sharingHelper}</Para>
          <PictureChoices name="chosenBy" question={t.chosenBy} options={chosenBy} view={view} small />
        </>
      )}
    </AskPage>
  )
}
