import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate, formatMonth, type CalendarDate } from '../../../standards/calendar.ts'
import { PaperPage, Sheet } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { placeOf } from '../duties.ts'
import type { Answer, Outcome } from '../rules/story.ts'
import { letterCopy } from './copy.ts'

interface LetterPageProps {
  readonly reference: string
  readonly toldOn: CalendarDate
  readonly answers: readonly Answer[]
  readonly outcomes: readonly Outcome[]
  readonly contact: Area['contact']
  /** Where a code is typed. */
  readonly address: string
}

/**
 * What we wrote back, on paper. It holds no word of the story, no name of its teller and no code (we have none of the
 * last two): whoever opens it by mistake learns only what we wrote.
 */
export const LetterPage = ({ reference, toldOn, answers, outcomes, contact, address }: LetterPageProps) => {
  const t = useCopy(letterCopy)
  const { language } = usePage()
  const { service, phone, hours } = contact
  return (
    <PaperPage title={t.title} back={placeOf(reference)}>
      <Sheet>
        <h1>{t.title}</h1>
        <p>{t.told(formatMonth(toldOn, language))}</p>
        {answers.length === 0 && <p class="kept-screen">{t.none}</p>}
        {answers.map(({ words, byName, byJob, byOrganisation, on }) => (
          <>
            <p class="kept-words">{words}</p>
            <p>{t.wroteBack(byName, byJob, byOrganisation, formatDate(on, language))}</p>
          </>
        ))}
        {outcomes.length > 0 && <h2>{t.came}</h2>}
        {outcomes.slice(-1).map(({ text, why }) => (
          <p>
            {text} {why !== null && t.why(why)}
          </p>
        ))}
        <h2>{t.more}</h2>
        <p>{t.code(address)}</p>
        <p>{t.noCode}</p>
        <p>{t.call(service, phone, hours)}</p>
        <p>{t.heard}</p>
      </Sheet>
    </PaperPage>
  )
}
