import { useCopy } from '../../../platform/render/index.ts'
import { Details, Table } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, Points } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { HeardEnough } from '../rules/heard-enough.ts'

interface Shown {
  readonly id: string
  readonly beginning: string
}

export interface Patterns {
  readonly heard: HeardEnough
  /** Stories that fit no theme and have words in common. */
  readonly missing: readonly { readonly because: readonly string[]; readonly stories: readonly Shown[] }[]
  /** Stories that are nearly the same. */
  readonly alike: readonly (readonly Shown[])[]
}

/** What the computer sees in all stories together. */
export const PatternsPage = ({ heard, missing, alike }: Patterns) => {
  const t = useCopy(copy).patterns
  return (
    <StaffPage title={t.heading} back="/staff/coding">
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <Para>{t.lead}</Para>
      <h2 class="govuk-heading-m">{t.missing}</h2>
      <Para>{missing.length === 0 ? t.missingNone : t.missingLead}</Para>
      {missing.map(({ because, stories }) => (
        <>
          <h3 class="govuk-heading-s govuk-!-margin-bottom-1">{t.common(because)}</h3>
          <Stories stories={stories} />
        </>
      ))}
      {missing.length > 0 && (
        <Para>
          <A href="/staff/themes/new">{t.add}</A>
        </Para>
      )}
      <h2 class="govuk-heading-m">{t.alike}</h2>
      <Para>{alike.length === 0 ? t.alikeNone : t.alikeLead}</Para>
      {alike.map(group => (
        <Details
          summaryText={t.people(group.length, group[0]?.beginning ?? '')}
          html={<Stories stories={group} />}
        />
      ))}
      <h2 class="govuk-heading-m">{t.enough}</h2>
      <Enough heard={heard} />
    </StaffPage>
  )
}

const Stories = ({ stories }: { stories: readonly Shown[] }) => (
  <Points
    of={stories.map(({ id, beginning }) => (
      <A href={`/staff/coding/story/${id}`}>{beginning}</A>
    ))}
  />
)

const Enough = ({ heard: { curve, once, nextIsNew } }: { heard: HeardEnough }) => {
  const t = useCopy(copy).patterns
  const last = curve.at(-1)
  if (last === undefined || nextIsNew === null) return <Para>{t.enoughNone}</Para>
  return (
    <>
      <Para>{t.came(last.stories, last.themes)}</Para>
      <Para>{t.once(once)}</Para>
      <Para>{t.next(nextIsNew)}</Para>
      <Details
        summaryText={t.curve}
        html={
          <Table
            head={[{ text: t.stories }, { text: t.themes }]}
            rows={curve.map(({ stories, themes }) => [{ text: String(stories) }, { text: String(themes) }])}
          />
        }
      />
    </>
  )
}
