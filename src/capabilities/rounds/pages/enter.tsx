import type { FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { copy } from '../copy.ts'
import { figuresForm, slipForm } from '../forms.ts'
import type { OpenedRound } from '../store/rounds.ts'
import { Frame, VoteForm } from './frame.tsx'

/** The four figures on the big screen: typed, or brought by the camera and sent with one press. */
export const EnterPage = ({ view, scanned = null }: { view: FormView; scanned?: string | null }) => {
  const t = useCopy(copy).enter
  return (
    <PublicPage title={t.heading} errors={view.errors} back="/vote" noIndex>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <p class="govuk-body">{scanned === null ? t.lead : t.fromScan}</p>
      <VoteForm action="/v">
        {scanned === null ? (
          <FormFields of={figuresForm} view={view} />
        ) : (
          <input type="hidden" name="figures" value={scanned} />
        )}
        <Button text={t.go} preventDoubleClick />
      </VoteForm>
    </PublicPage>
  )
}

/** The code on a printed slip. */
export const SlipPage = ({ round, view }: { round: OpenedRound; view: FormView }) => {
  const t = useCopy(copy).slip
  return (
    <Frame round={round} heading={t.heading} errors={view.errors}>
      <p class="govuk-body">{t.lead}</p>
      <VoteForm action={`/vote/${round.key}/slip`}>
        <FormFields of={slipForm} view={view} />
        <Button text={t.go} preventDoubleClick />
      </VoteForm>
    </Frame>
  )
}

/** The vote is over, whether or not somebody has pressed the button yet. */
export const StoppedPage = ({ round, voted }: { round: OpenedRound; voted: boolean }) => {
  const t = useCopy(copy).closed
  return (
    <Frame round={round} heading={t.heading}>
      <p class="govuk-body">{voted ? t.counted : t.notCounted}</p>
      <ul class="govuk-list">
        <li>
          <a class="govuk-link" href={`/vote/${round.key}`}>
            {t.result}
          </a>
        </li>
        <li>
          <a class="govuk-link" href="/tell-us">
            {t.tell}
          </a>
        </li>
      </ul>
    </Frame>
  )
}
