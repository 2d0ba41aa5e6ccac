import { usePage, useCopy } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import type { Answer } from '../rules/story.ts'
import { staffCopy } from '../staff-copy.ts'

/** What a named person wrote back, as whoever told the story sees it. */
export const AnswerQuote = ({ answer }: { answer: Pick<Answer, 'words' | 'byName' | 'byJob' | 'on'> }) => {
  const t = useCopy(staffCopy).answer
  const { language } = usePage()
  const { words, byName, byJob, on } = answer
  return (
    <>
      <p class="govuk-body govuk-!-margin-bottom-1">{t.wroteBack(byName, byJob, formatDate(on, language))}</p>
      <blockquote class="govuk-body kept-quote">{words}</blockquote>
    </>
  )
}
