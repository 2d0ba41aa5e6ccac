import { cornerstoneBySlug } from '../../area/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { errorFor } from '../../../ui/forms/errors.tsx'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button, Checkboxes, Details, InsetText } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { codingForm } from '../forms.ts'
import { overlap } from '../rules/passages.ts'
import { piecesOf, type Piece } from '../rules/pieces.ts'
import { CodeChoice } from './code-choice.tsx'
import { Marked } from './marked.tsx'
import type { StoryPageProps } from './story-props.ts'

/** One story: choose sentences, choose what they say. */
export const StoryPage = (props: StoryPageProps) => {
  const { area, story, view, isOpen, isPlaced } = props
  const t = useCopy(copy).story
  const { date } = useDays()
  const { site } = usePage()
  const told = cornerstoneBySlug(area, story.cornerstone ?? '')
  return (
    <StaffPage title={t.heading} errors={view.errors} back="/staff/coding">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <Para>
        {t.told(date(story.receivedOn), story.reference)} {told && t.teller(told.name)}
      </Para>
      {isOpen && story.needsTwo && <InsetText text={t.isTwice} />}
      {isOpen && isPlaced && <Para>{t.isPlaced}</Para>}
      {isOpen ? <CodingForm {...props} /> : <Closed {...props} />}
      {isOpen && <script type="module" src={site.assets.scripts?.['coding']}></script>}
    </StaffPage>
  )
}

const CodingForm = ({ area, story, themes, view, suggestions, ...marked }: StoryPageProps) => {
  const t = useCopy(copy).story
  const pieces = piecesOf(story.words)
  const form = codingForm(area, themes, pieces)
  const { side } = useCopy(copy)
  const saidOf = (piece: Piece) => {
    const here = marked.passages.filter(passage => overlap(piece, passage))
    const said = here.map(
      ({ theme, side: of }) => `${marked.titles.get(theme)?.title} (${side[of].toLowerCase()})`
    )
    return said.length === 0 ? undefined : { text: said.join(', ') }
  }
  return (
    <>
      <form method="post" novalidate data-coding>
        <FormKeys />
        <p class="govuk-hint" data-keys hidden>
          {t.keys}
        </p>
        <Checkboxes
          name="at"
          classes="govuk-checkboxes--small kept-sentences"
          fieldset={{ legend: { text: t.sentences, classes: 'govuk-fieldset__legend--m' } }}
          hint={{ text: t.sentencesHint }}
          errorMessage={errorFor(view.errors, 'at')}
          items={pieces.map(piece => ({ value: String(piece.nth), text: piece.text, hint: saidOf(piece) }))}
          values={view.answers['at'] ?? []}
        />
        <CodeChoice {...{ area, themes, view, suggestions }} />
        <Checkboxes
          name="quote"
          items={[{ value: 'yes', text: t.quote }]}
          values={view.answers['quote'] ?? []}
        />
        <Button text={t.add} preventDoubleClick />
        <Details summaryText={t.serious} open={view.errors.some(({ field }) => field.startsWith('serious'))}>
          <Para>{t.seriousLead}</Para>
          <FormFields of={form} view={view} only={['seriousTitle', 'seriousWhy']} />
          <Button
            text={t.seriousAdd}
            name="serious"
            value="yes"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
        </Details>
        <div class="govuk-button-group">
          <Button text={t.done} name="done" value="yes" preventDoubleClick />
          <Button
            text={t.nothing}
            name="nothing"
            value="yes"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
          <Button
            text={t.pass}
            name="pass"
            value="yes"
            classes="govuk-button--secondary"
            preventDoubleClick
          />
          <A href={`/staff/coding/next?after=${story.id}`}>{t.skip}</A>
        </div>
      </form>
      <Marked {...marked} story={story} canTakeOut />
    </>
  )
}

/** A story that this person can not code: theirs is done, or it is settled. */
const Closed = ({ story, isMine, agreedBy, note, ...marked }: StoryPageProps) => {
  const t = useCopy(copy).story
  const { stage, readings, id } = story
  const reader = readings.find(({ isDone }) => isDone)
  return (
    <>
      {stage === 'settled' && <InsetText text={t.settled} />}
      {agreedBy.length > 0 && <Para>{t.settledBy(agreedBy.join(', '))}</Para>}
      {note !== null && (
        <Para>
          {t.note} {note}
        </Para>
      )}
      {stage === 'settled' && !story.needsTwo && reader && <Para>{t.settledOne(reader.byName)}</Para>}
      {stage === 'to-read-again' && isMine && <InsetText text={t.yours} />}
      {stage === 'to-talk' && (
        <Para>
          <A href={`/staff/coding/talk/${id}`}>{t.toTalk}</A>
        </Para>
      )}
      <p class="govuk-body kept-quote">{story.words}</p>
      <Marked {...marked} story={story} />
      <Button href={`/staff/coding/next?after=${id}`} text={useCopy(copy).list.start} />
    </>
  )
}
