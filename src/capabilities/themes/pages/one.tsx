import type { Area } from '../../area/index.ts'
import { cornerstoneBySlug } from '../../area/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { Button, Details, SummaryList } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Points, SourceNote } from '../../../ui/words/index.tsx'
import { staffCopy } from '../copy.ts'
import type { Agreement } from '../rules/marks.ts'
import type { Theme, ThemeKey } from '../rules/theme.ts'
import type { FateWithCounts } from '../store/fates.ts'
import type { Placed } from '../store/placements.ts'
import type { WordingRow } from '../store/themes.ts'

interface OnePageProps {
  readonly area: Area
  readonly theme: Theme
  readonly placed: readonly (Placed & { readonly beginning: string | null })[]
  /** Newest first. */
  readonly wordings: readonly WordingRow[]
  readonly sorts: boolean
  /** How it ended; null while it stands. */
  readonly fate: FateWithCounts | null
  readonly cameFrom: readonly ThemeKey[]
  readonly titles: ReadonlyMap<ThemeKey, string>
  readonly agreement: Agreement | null
  readonly quotes: number
}

/** One theme for staff: both sides, the stories in it, and what it was called before. */
export const OnePage = ({ area, theme, placed, wordings, sorts, ...history }: OnePageProps) => {
  const { fate, cameFrom, agreement, quotes, titles } = history
  const { language } = usePage()
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
          row(t.statement, statementOf(area, theme) ?? t.noDefinition),
          row(t.definition, theme.definition ?? t.noDefinition),
          row(t.belongs, theme.belongs ?? t.noDefinition),
          row(t.leftOut, theme.leftOut ?? t.noDefinition),
          row(t.theirWords, theme.theirWords ?? t.noDefinition),
          row(t.agreement, agreementWords(t, agreement, language)),
        ]}
      />
      <p class="govuk-body">{t.address(theme.key)}</p>
      <SourceNote about={theme.title} source={theme.source} />
      {fate === null ? sorts && <Buttons theme={theme} /> : <Fate fate={fate} titles={titles} />}
      {cameFrom.length > 0 && <h2 class="govuk-heading-m">{t.cameFrom}</h2>}
      <Points
        of={cameFrom.map(key => (
          <A href={`/staff/themes/${key}`}>{titles.get(key)}</A>
        ))}
      />
      {quotes > 0 && <p class="govuk-body">{t.quotes(quotes)}</p>}
      <Stories placed={placed} sorts={sorts} />
      <Earlier wordings={wordings.slice(1)} />
    </StaffPage>
  )
}

const Buttons = ({ theme }: Pick<OnePageProps, 'theme'>) => {
  const t = useCopy(staffCopy).theme
  const at = `/staff/themes/${theme.key}`
  return (
    <div class="govuk-button-group">
      <Button href={`${at}/edit`} text={t.change} classes="govuk-button--secondary" />
      <Button href={`${at}/merge`} text={t.merge} classes="govuk-button--secondary" />
      <Button href={`${at}/split`} text={t.split} classes="govuk-button--secondary" />
    </div>
  )
}

/** What became of it, with counts that add up: staff see them all. */
const Fate = ({ fate, titles }: { fate: FateWithCounts; titles: ReadonlyMap<ThemeKey, string> }) => {
  const { language } = usePage()
  const t = useCopy(staffCopy).theme
  return (
    <>
      <h2 class="govuk-heading-m">{t.ended[fate.kind]}</h2>
      <p class="govuk-body">{t.endedOn(fate.byName, formatDate(fate.on, language))}</p>
      <p class="govuk-body">
        {t.endedWhy} {fate.why}
      </p>
      <p class="govuk-body">{t.now}</p>
      {fate.into.map(key => (
        <>
          <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
            <A href={`/staff/themes/${key}`}>{titles.get(key)}</A>
          </h3>
          <Points
            of={fate.reckoning
              .filter(({ into }) => into === key)
              .map(({ side, stories, already }) => t.went[side](stories, already))}
          />
        </>
      ))}
    </>
  )
}

const statementOf = (area: Area, { statement }: Theme): string | undefined =>
  area.cornerstones.flatMap(({ statements }) => statements).find(({ code }) => code === statement)?.text

function agreementWords(
  t: ReturnType<typeof staffCopy.in>['theme'],
  figure: Agreement | null,
  language: Parameters<typeof formatDate>[1]
): string {
  if (figure === null || figure.alpha === null) return t.tooFew
  const { alpha, said, units, stories, asAt } = figure
  return t.figures(alpha.toFixed(2), said, units, stories, formatDate(asAt, language))
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
