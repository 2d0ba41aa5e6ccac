import { useCopy } from '../../../platform/render/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { A, Para, Points } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { StoryOnDesk } from '../desk.ts'

interface ListPageProps {
  readonly everyNth: number | null
  /** Stories that this person may read, and how many of them wait for a second reader. */
  readonly toRead: number
  readonly again: number
  readonly toTalk: readonly StoryOnDesk[]
}

/** What waits for whoever codes. */
export const ListPage = ({ everyNth, toRead, again, toTalk }: ListPageProps) => {
  const t = useCopy(copy).list
  return (
    <StaffPage title={t.heading}>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      <Para>{t.lead}</Para>
      <Para>{everyNth === null ? t.once : t.twice(everyNth)}</Para>
      <Para>
        {t.toRead(toRead)} {again > 0 && t.again(again)}
      </Para>
      {toRead > 0 && <Button href="/staff/coding/next" text={t.start} />}
      <h2 class="govuk-heading-m">{t.talk}</h2>
      {toTalk.length === 0 && <Para>{t.talkNone}</Para>}
      <ul class="kept-list">
        {toTalk.map(({ id, reference, readings }) => (
          <li>
            <A href={`/staff/coding/talk/${id}`}>{t.talkOne(reference)}</A>
            <p class="govuk-body govuk-!-margin-bottom-0">
              {t.readBy(readings[0]?.byName ?? '', readings[1]?.byName ?? '')}
            </p>
          </li>
        ))}
      </ul>
      <h2 class="govuk-heading-m">{t.more}</h2>
      <Points
        of={[
          <A href="/staff/themes">{t.themes}</A>,
          <A href="/staff/themes/serious">{t.serious}</A>,
          <A href="/staff/coding/agreement">{t.agreement}</A>,
          <A href="/staff/coding/patterns">{t.patterns}</A>,
          <A href="/staff/coding/files">{t.files}</A>,
        ]}
      />
    </StaffPage>
  )
}

/** Nothing left to read. */
export const AllReadPage = () => {
  const t = useCopy(copy).list
  return (
    <StaffPage title={t.done} back="/staff/coding">
      <h1 class="govuk-heading-l">{t.done}</h1>
      <Para>{t.doneText}</Para>
    </StaffPage>
  )
}
