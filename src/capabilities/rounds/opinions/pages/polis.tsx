import type { FormView } from '../../../../platform/forms/index.ts'
import { useCopy } from '../../../../platform/render/index.ts'
import { errorFor } from '../../../../ui/forms/errors.tsx'
import { FormFields, FormKeys } from '../../../../ui/forms/index.ts'
import { Button, FileUpload, Table } from '../../../../ui/govuk/index.ts'
import { StaffPage } from '../../../../ui/layouts/index.ts'
import { A, Para } from '../../../../ui/words/index.tsx'
import type { BadRow } from '../../rules/opinions/polis/table.ts'
import { polisForm } from '../forms.ts'
import type { Again } from '../look-again.ts'
import { polisCopy } from '../polis-copy.ts'
import type { OpinionsSnapshot } from '../snapshot.ts'
import { OpinionsBody } from './body.tsx'
import { useFigure } from './figures.tsx'

const parts = ['comments', 'votes', 'participants'] as const

/** Files of a conversation, to be looked at again. */
export const PolisPage = ({ view }: { view: FormView }) => {
  const t = useCopy(polisCopy)
  return (
    <StaffPage title={t.heading} errors={view.errors} back="/staff/votes">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <Para>{t.lead}</Para>
      <Para>{t.kept}</Para>
      <form method="post" enctype="multipart/form-data" novalidate>
        <FormKeys />
        {parts.map(part => (
          <FileUpload
            id={part}
            name={part}
            label={{ text: t[part], classes: 'govuk-label--s' }}
            hint={{ text: t.hints[part] }}
            errorMessage={errorFor(view.errors, part)}
            attributes={{ accept: '.csv' }}
          />
        ))}
        <FormFields of={polisForm} view={view} />
        <Button text={t.look} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

interface AgainPageProps {
  readonly again: Again
  readonly snapshot: OpinionsSnapshot
}

/** What our rules make of it. */
export const AgainPage = ({ again, snapshot }: AgainPageProps) => {
  const t = useCopy(polisCopy)
  const { people, statements, sign, bad, result } = again
  return (
    <StaffPage title={t.result} back="/staff/polis">
      <h1 class="govuk-heading-l">{t.result}</h1>
      <Para>{t.kept}</Para>
      <Para>
        {t.people(people, statements.length)} {t.told[sign]}
      </Para>
      {bad.length > 0 && <BadRows bad={bad} />}
      <PolisGroups groups={again.groups} />
      {result.routes.every(({ outcome }) => outcome === null) && <Para>{t.few(snapshot.smallNumber)}</Para>}
      <OpinionsBody of={snapshot} ways={false} />
      <Para>
        <A href="/staff/polis">{t.again}</A>
      </Para>
    </StaffPage>
  )
}

const MOST_ROWS = 100

const BadRows = ({ bad }: { bad: readonly BadRow[] }) => {
  const t = useCopy(polisCopy)
  const { file, row, column, why } = t.columns
  return (
    <>
      <h2 class="govuk-heading-m">{t.bad(bad.length)}</h2>
      <div class="kept-scroll" role="region" aria-label={t.bad(bad.length)} tabindex={0}>
        <Table
          head={[file, row, column, why].map(text => ({ text }))}
          rows={bad
            .slice(0, MOST_ROWS)
            .map(each => [
              ...[each.file, String(each.row), each.column].map(text => ({ text })),
              { text: t.why[each.why] },
            ])}
        />
      </div>
      {bad.length > MOST_ROWS && <Para>{t.more(bad.length - MOST_ROWS)}</Para>}
    </>
  )
}

const PolisGroups = ({ groups }: Pick<Again, 'groups'>) => {
  const t = useCopy(polisCopy)
  const figure = useFigure()
  const all = Object.entries(groups)
  if (all.length === 0) return null
  return (
    <Table
      caption={t.groups}
      captionClasses="govuk-table__caption--m"
      firstCellIsHeader
      rows={all.map(([number, count]) => [{ text: t.group(number) }, { text: figure(count) }])}
    />
  )
}
