import type { Area } from '../../../area/index.ts'
import type { FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { FormFields } from '../../../../ui/forms/index.ts'
import { Button, Details } from '../../../../ui/govuk/index.ts'
import { A, Para, Points } from '../../../../ui/words/index.tsx'
import { WhoToRing } from '../../../safeguarding/index.ts'
import { Frame, VoteForm } from '../../pages/frame.tsx'
import type { OpenedRound } from '../../store/rounds.ts'
import { copy } from '../copy.ts'
import { writeForm } from '../forms.ts'
import { notInReasons } from '../wording.ts'

/** One short statement, with help to write it. */
export const WritePage = ({ round, view }: { round: OpenedRound; view: FormView }) => {
  const { write: t, notIn } = useCopy(copy)
  return (
    <Frame round={round} heading={t.heading} errors={view.errors}>
      <p class="govuk-body">{t.lead}</p>
      <Points of={t.how} />
      <p class="govuk-body">{t.example}</p>
      <Details summaryText={t.notIn}>
        <Para>{t.notInLead}</Para>
        <Points of={notInReasons.map(reason => notIn[reason])} />
      </Details>
      <VoteForm action={`/vote/${round.key}/write`}>
        <FormFields of={writeForm} view={view} />
        <p class="govuk-body">
          {t.first} {t.secret}
        </p>
        <Button text={t.send} preventDoubleClick />
      </VoteForm>
    </Frame>
  )
}

interface WrittenPageProps {
  readonly round: OpenedRound
  readonly area: Area
  /** What this person wrote that nobody has read yet. */
  readonly unread: readonly string[]
  readonly someoneLeads: boolean
}

/** We have it, and what happens next. */
export const WrittenPage = ({ round, area, unread, someoneLeads }: WrittenPageProps) => {
  const t = useCopy(copy).written
  return (
    <Frame round={round} heading={t.heading}>
      <p class="govuk-body">{t.lead}</p>
      <p class="govuk-body">{t.may}</p>
      <WhoToRing area={area} words={unread} someoneLeads={someoneLeads} />
      {unread.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{t.waits}</h2>
          {unread.map(words => (
            <blockquote class="kept-quote">{words}</blockquote>
          ))}
        </>
      )}
      <ul class="govuk-list">
        <li>
          <A href={`/vote/${round.key}/choose`}>{t.goOn}</A>
        </li>
        <li>
          <A href={`/vote/${round.key}/write`}>{t.another}</A>
        </li>
      </ul>
    </Frame>
  )
}
