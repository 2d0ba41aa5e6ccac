import { useCopy, usePage } from '../../../platform/render/index.ts'
import { formatDate } from '../../../standards/calendar.ts'
import { PaperPage, Sheet } from '../../../ui/layouts/index.ts'
import type { Answer, Clearing, Outcome } from '../../voices/index.ts'
import { copy } from '../copy.ts'
import type { Point, Session } from '../store.ts'
import { placeOf } from '../taking-in.ts'

type AnsweredPoint = Point & {
  readonly clearings: readonly Clearing[]
  readonly answers: readonly Answer[]
  readonly outcomes: readonly Outcome[]
}

interface AnswersSheetPageProps {
  readonly session: Session
  readonly points: readonly AnsweredPoint[]
}

/** Each point with its answer, to hand out to people who left no address. Words stand here with names taken out. */
export const AnswersSheetPage = ({ session, points }: AnswersSheetPageProps) => {
  const t = useCopy(copy).sheet
  const { language } = usePage()
  return (
    <PaperPage title={t.title(session.title)} back={placeOf(session.id)}>
      <Sheet>
        <h1>{t.title(session.title)}</h1>
        <p>{t.lead(formatDate(session.heldOn, language), session.place)}</p>
        {points.length === 0 && <p>{t.none}</p>}
        {points.map((point, at) => (
          <AnsweredSection point={point} number={at + 1} />
        ))}
      </Sheet>
    </PaperPage>
  )
}

const AnsweredSection = ({ point, number }: { point: AnsweredPoint; number: number }) => {
  const t = useCopy(copy).sheet
  const { language } = usePage()
  const cleared = point.clearings.at(-1)
  return (
    <section>
      <h2>{t.point(number)}</h2>
      <p>
        {cleared?.kind === 'cleared' ? `“${cleared.words}”` : t.notCleared} {t.agreed(point.agreed)}
      </p>
      {point.answers.map(({ words, byName, byJob, on }) => (
        <>
          <p>{words}</p>
          <p>{t.wroteBack(byName, byJob, formatDate(on, language))}</p>
        </>
      ))}
      {point.answers.length === 0 && <p>{point.wantsAnswer ? t.notYet : t.notNeeded}</p>}
      {point.outcomes.map(({ text, why }) => (
        <p>
          {text} {why !== null && t.why(why)}
        </p>
      ))}
    </section>
  )
}
