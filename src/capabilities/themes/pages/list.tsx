import type { Area } from '../../area/index.ts'
import type { Publication } from '../../publishing/index.ts'
import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Points } from '../../../ui/words/index.tsx'
import { staffCopy } from '../copy.ts'
import type { Side, Theme, ThemeKey } from '../rules/theme.ts'
import type { FateWithCounts } from '../store/fates.ts'

interface ListPageProps {
  readonly area: Area
  readonly themes: readonly Theme[]
  readonly counts: readonly { readonly theme: ThemeKey; readonly side: Side; readonly stories: number }[]
  readonly toSort: number
  readonly published: Publication<unknown> | null
  readonly fates: readonly FateWithCounts[]
  /** Titles of all themes, those that are no more among them. */
  readonly titles: ReadonlyMap<ThemeKey, string>
  /** Whether this person sorts stories: others read. */
  readonly sorts: boolean
}

/** Every theme with how many stories stand in it, and what there is to do. */
export const ListPage = ({ area, themes, counts, toSort, published, sorts, ...ends }: ListPageProps) => {
  const t = useCopy(staffCopy).list
  return (
    <StaffPage title={t.heading}>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <p class="govuk-body">{t.toSort(toSort)}</p>
      {sorts && (
        <div class="govuk-button-group">
          {toSort > 0 && <Button href="/staff/themes/sort" text={t.sort} />}
          <Button href="/staff/coding" text={t.code} classes="govuk-button--secondary" />
          <Button href="/staff/themes/new" text={t.add} classes="govuk-button--secondary" />
          <Button href="/staff/themes/book" text={t.publish} classes="govuk-button--secondary" />
          <A href="/staff/themes/serious">{t.serious}</A>
        </div>
      )}
      <Published published={published} />
      {area.cornerstones.map(({ key, name }) => (
        <Cornerstone
          name={name}
          themes={themes.filter(({ cornerstone }) => cornerstone === key)}
          counts={counts}
        />
      ))}
      <Ended {...ends} />
    </StaffPage>
  )
}

const Ended = ({ fates, titles }: Pick<ListPageProps, 'fates' | 'titles'>) => {
  const t = useCopy(staffCopy).list
  if (fates.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.ended}</h2>
      <Points
        of={fates.map(({ theme }) => (
          <A href={`/staff/themes/${theme}`}>{titles.get(theme)}</A>
        ))}
      />
    </>
  )
}

const Published = ({ published }: Pick<ListPageProps, 'published'>) => {
  const { language } = usePage()
  const t = useCopy(staffCopy).list
  if (published === null) return <p class="govuk-body">{t.neverPublished}</p>
  return (
    <p class="govuk-body">{t.published(formatDate(published.publishedOn, language), published.version)}</p>
  )
}

const Cornerstone = ({
  name,
  themes,
  counts,
}: { name: string } & Pick<ListPageProps, 'themes' | 'counts'>) => {
  const t = useCopy(staffCopy).list
  const count = (theme: Theme, side: Side): number | null =>
    theme[side] === null
      ? null
      : (counts.find(one => one.theme === theme.key && one.side === side)?.stories ?? 0)
  return (
    <>
      <h2 class="govuk-heading-m">{name}</h2>
      {themes.length === 0 && <p class="govuk-body">{t.none}</p>}
      <ul class="kept-list">
        {themes.map(theme => (
          <li>
            <h3 class="govuk-heading-s govuk-!-margin-bottom-1">
              <a class="govuk-link" href={`/staff/themes/${theme.key}`}>
                {theme.title}
              </a>
            </h3>
            <p class="govuk-body govuk-!-margin-bottom-0">
              {t.counts(count(theme, 'strength'), count(theme, 'development'))}
            </p>
          </li>
        ))}
      </ul>
    </>
  )
}
