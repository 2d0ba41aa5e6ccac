import type { Theme } from '../../themes/index.ts'
import type { Form, FormView } from '../../../platform/forms/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormFields, FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import { otherField, rowField } from '../forms.ts'
import { codeOf } from '../rules/passages.ts'
import { isAgreed, type Row } from '../rules/talking.ts'
import type { Reading } from '../store/readings.ts'

interface TalkPageProps {
  readonly rows: readonly Row[]
  readonly readers: readonly Reading[]
  readonly titles: ReadonlyMap<string, Theme>
  readonly form: Form
  readonly view: FormView
}

/** Two readings side by side: where both said the same, and a question wherever they differ. */
export const TalkPage = ({ rows, readers, titles, form, view }: TalkPageProps) => {
  const t = useCopy(copy).talk
  const isSame = (row: Row) => isAgreed(row)
  return (
    <StaffPage title={t.heading} errors={view.errors} back="/staff/coding">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <Para>{t.lead}</Para>
      <form method="post" novalidate>
        <FormKeys />
        {rows.map(row => (
          <section>
            <h2 class="govuk-heading-s govuk-!-margin-bottom-1">{isSame(row) ? t.same : t.differ}</h2>
            <p class="govuk-body kept-quote">{row.text}</p>
            <Said row={row} readers={readers} titles={titles} />
            {!isSame(row) && <FormFields of={form} view={view} only={[rowField(row), otherField(row)]} />}
          </section>
        ))}
        <FormFields of={form} view={view} only={['who', 'note']} />
        <Button text={t.save} preventDoubleClick />
      </form>
    </StaffPage>
  )
}

const Said = ({ row, readers, titles }: Pick<TalkPageProps, 'readers' | 'titles'> & { row: Row }) => {
  const { talk: t, side } = useCopy(copy)
  const inWords = (names: readonly string[]) =>
    names
      .map(codeOf)
      .map(code => `${titles.get(code.theme)?.title ?? code.theme} (${side[code.side].toLowerCase()})`)
      .join(', ') || t.nothing
  return (
    <div class="kept-panels">
      {[row.one, row.other].map((names, at) => (
        <div class="kept-panel">
          <Para>{t.said(readers[at]?.byName ?? '', inWords(names))}</Para>
        </div>
      ))}
    </div>
  )
}
