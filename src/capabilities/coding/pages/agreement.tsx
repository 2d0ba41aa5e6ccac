import type { Agreement, Theme } from '../../themes/index.ts'
import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, Table } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { Became } from '../rules/suggestion.ts'

interface AgreementPageProps {
  readonly figures: readonly Agreement[]
  readonly titles: ReadonlyMap<string, Theme>
  readonly suggested: readonly {
    readonly byName: string
    readonly theme: string
    readonly became: Became
    readonly times: number
  }[]
}

/** How alike two readers read each theme, and what each reader did with suggestions. */
export const AgreementPage = ({ figures, titles, suggested }: AgreementPageProps) => {
  const t = useCopy(copy).agreement
  const standing = figures.filter(({ theme }) => titles.has(theme))
  return (
    <StaffPage title={t.heading} back="/staff/coding">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <Para>{t.lead}</Para>
      {standing.length === 0 && <Para>{t.none}</Para>}
      {standing.length > 0 && (
        <div class="kept-scroll">
          <Table
            head={[{ text: t.theme }, { text: t.alpha }, { text: t.over }]}
            rows={standing.map(({ theme, alpha, said, units, stories }) => [
              { text: titles.get(theme)!.title },
              { text: alpha === null ? t.tooFew : alpha.toFixed(2) },
              { text: t.overText(said, units, stories) },
            ])}
          />
        </div>
      )}
      <form method="post" novalidate>
        <FormKeys />
        <Button text={t.count} classes="govuk-button--secondary" preventDoubleClick />
      </form>
      <h2 class="govuk-heading-m">{t.suggestions}</h2>
      <Suggested suggested={suggested} titles={titles} />
    </StaffPage>
  )
}

const Suggested = ({ suggested, titles }: Omit<AgreementPageProps, 'figures'>) => {
  const t = useCopy(copy).agreement
  if (suggested.length === 0) return <Para>{t.suggestionsNone}</Para>
  const rows = [...new Set(suggested.map(({ byName, theme }) => `${theme}\n${byName}`))]
  const times = (theme: string, byName: string, became: Became) =>
    suggested.find(one => one.theme === theme && one.byName === byName && one.became === became)?.times ?? 0
  return (
    <div class="kept-scroll">
      <Table
        head={[t.theme, t.reader, t.accepted, t.changed, t.refused].map(text => ({ text }))}
        rows={rows.map(row => {
          const [theme = '', byName = ''] = row.split('\n')
          const counts = (['accepted', 'changed', 'refused'] as const).map(became =>
            times(theme, byName, became)
          )
          return [titles.get(theme)?.title ?? theme, byName, ...counts.map(String)].map(text => ({ text }))
        })}
      />
    </div>
  )
}
