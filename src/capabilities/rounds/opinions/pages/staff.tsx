import type { FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../../ui/forms/index.ts'
import { Button } from '../../../../ui/govuk/index.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import { A, Para } from '../../../../ui/words/index.tsx'
import { staffCopy } from '../copy.ts'
import { publishForm } from '../forms.ts'
import { polisNames } from '../polis-files.ts'
import type { OpinionsSnapshot } from '../snapshot.ts'
import { OpinionsBody } from './body.tsx'

interface ResultPageProps {
  readonly round: { readonly key: string; readonly title: string; readonly closed: string | null }
  /** Null while people can choose, and until it is worked out. */
  readonly snapshot: OpinionsSnapshot | null
  readonly view: FormView
  readonly needsTwo: boolean
  readonly runs: boolean
}

/** The page of a round as everybody will read it, and the button that makes it so. */
export const ResultPage = ({ round, snapshot, view, needsTwo, runs }: ResultPageProps) => {
  const t = useCopy(staffCopy)
  const at = `/staff/votes/${round.key}`
  return (
    <StaffPage title={`${t.heading}: ${round.title}`} errors={view.errors} back={at}>
      <span class="govuk-caption-l">{round.title}</span>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      {runs && (
        <Para>
          <A href={`${at}/statements`}>{t.statements}</A>
        </Para>
      )}
      {round.closed === null && <Para>{t.open}</Para>}
      {round.closed !== null && snapshot === null && <Para>{t.working}</Para>}
      {snapshot !== null && <Looked {...{ at, snapshot, view, needsTwo, runs }} />}
    </StaffPage>
  )
}

type LookedProps = Omit<ResultPageProps, 'round' | 'snapshot'> & {
  readonly at: string
  readonly snapshot: OpinionsSnapshot
}

const Looked = ({ at, snapshot, view, needsTwo, runs }: LookedProps) => {
  const t = useCopy(staffCopy)
  const isEnough = hasEnough(snapshot)
  return (
    <>
      <Para>{t.lead}</Para>
      {!isEnough && (
        <Para>
          <strong>{t.tooFew(snapshot.smallNumber)}</strong>
        </Para>
      )}
      {isEnough && runs && (
        <form method="post" action={`${at}/opinions`} novalidate>
          <FormKeys />
          <FormFields of={publishForm} view={view} />
          <Button text={needsTwo ? t.ask : t.publish} preventDoubleClick />
        </form>
      )}
      {runs && (
        <>
          <h2 class="govuk-heading-m">{t.files}</h2>
          <Para>{t.filesLead}</Para>
          <ul class="govuk-list">
            {polisNames.map(name => (
              <li>
                <A href={`${at}/polis/${name}`}>{t.file(name)}</A>
              </li>
            ))}
          </ul>
        </>
      )}
      <hr class="govuk-section-break govuk-section-break--l govuk-section-break--visible" />
      <OpinionsBody of={snapshot} />
    </>
  )
}

/** Whether so many came by one way that a result tells nobody's answers. */
export const hasEnough = ({ result }: OpinionsSnapshot): boolean =>
  result.routes.some(({ outcome }) => outcome !== null)

/** What a second person agrees to, whatever was done since. */
export const ProposedPage = ({ snapshot }: { snapshot: OpinionsSnapshot }) => {
  const t = useCopy(staffCopy)
  return (
    <StaffPage title={`${t.heading}: ${snapshot.title}`} back="/staff/publishing">
      <span class="govuk-caption-l">{snapshot.title}</span>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <Para>{t.waits}</Para>
      <OpinionsBody of={snapshot} />
    </StaffPage>
  )
}
