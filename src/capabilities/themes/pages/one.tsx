import type { Area } from '../../area/index.ts'
import { cornerstoneBySlug } from '../../area/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { Button, Details, SummaryList } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { SourceNote } from '../../../ui/words/index.tsx'
import { staffCopy } from '../copy.ts'
import type { Theme } from '../rules/theme.ts'
import type { Placed } from '../store/placements.ts'
import type { WordingRow } from '../store/themes.ts'

interface OnePageProps {
  readonly area: Area
  readonly theme: Theme
  readonly placed: readonly (Placed & { readonly beginning: string | null })[]
  /** Newest first. */
  readonly wordings: readonly WordingRow[]
  readonly sorts: boolean
}

/** One theme for staff: both sides, the stories in it, and what it was called before. */
export const OnePage = ({ area, theme, placed, wordings, sorts }: OnePageProps) => {
  const t = useCopy(staffCopy).theme
  const row = (key: string, text: string) => ({ key: { text: key }, value: { text } })
  return (
    <StaffPage title={theme.title} back="/staff/themes">
      <h1 class="govuk-heading-l">{theme.title}</h1>
      <SummaryList
        rows={[
          row(t.strength, theme.strength ?? t.waiting),
          row(t.development, theme.development ?? t.waiting),
          row(t.cornerstone, cornerstoneBySlug(area, theme.cornerstone)?.name ?? theme.cornerstone),
          row(t.definition, theme.definition ?? t.noDefinition),
        ]}
      />
      <p class="govuk-body">{t.address(theme.key)}</p>
      <SourceNote about={theme.title} source={theme.source} />
      {sorts && (
        <Button href={`/staff/themes/${theme.key}/edit`} text={t.change} classes="govuk-button--secondary" />
      )}
      <Stories placed={placed} sorts={sorts} />
      <Earlier wordings={wordings.slice(1)} />
    </StaffPage>
  )
}

const Stories = ({ placed, sorts }: Pick<OnePageProps, 'placed' | 'sorts'>) => {
  const { language } = usePage()
  const t = useCopy(staffCopy).theme
  return (
    <>
      <h2 class="govuk-heading-m">{t.stories(new Set(placed.map(({ story }) => story)).size)}</h2>
      <ol class="kept-list">
        {placed.map(({ story, side, placedOn, beginning }) => {
          const day = formatDate(placedOn, language)
          const name = beginning ?? t.notForYou
          return (
            <li>
              <p class="govuk-body govuk-!-margin-bottom-1">
                {sorts && beginning !== null ? (
                  <a class="govuk-link" href={`/staff/themes/sort/${story}`}>
                    {name}
                  </a>
                ) : (
                  name
                )}
              </p>
              <p class="govuk-body-s govuk-!-margin-bottom-0">
                {side === 'strength' ? t.strengthStory(day) : t.developmentStory(day)}
              </p>
            </li>
          )
        })}
      </ol>
    </>
  )
}

const Earlier = ({ wordings }: Pick<OnePageProps, 'wordings'>) => {
  const { language } = usePage()
  const t = useCopy(staffCopy).theme
  if (wordings.length === 0) return null
  return (
    <Details summaryText={t.earlier}>
      {wordings.map(({ version, title, strength, development, byName, wordedOn }) => (
        <>
          <h3 class="govuk-heading-s">
            {t.version(version, formatDate(wordedOn, language), byName ?? t.record)}
          </h3>
          <p class="govuk-body">{title}</p>
          <p class="govuk-body">{`${t.strength}: ${strength ?? t.waiting}`}</p>
          <p class="govuk-body">{`${t.development}: ${development ?? t.waiting}`}</p>
        </>
      ))}
    </Details>
  )
}
