import { useCopy } from '../../../platform/render/index.ts'
import { PaperPage, Sheet, Slip, TickOne, WriteHere } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { tellers } from '../../voices/index.ts'
import { copy } from '../copy.ts'
import { SlipText } from './slips.tsx'

interface PaperFormPageProps {
  readonly area: Area
  readonly lookUp: string
  readonly codes: readonly string[]
}

/** The twin on paper: the same questions in the same order, with a slip for each point. */
export const PaperFormPage = ({ area, lookUp, codes }: PaperFormPageProps) => {
  const all = useCopy(copy)
  const t = all.paper
  return (
    <PaperPage title={t.title} back="/staff/sessions">
      <p class="govuk-body kept-screen">
        {t.how} {t.more}
      </p>
      <Sheet>
        <h1>{t.title}</h1>
        <h2>{t.about}</h2>
        {Object.values(t.lines).map(line => (
          <>
            <p>{line}</p>
            <WriteHere room="line" />
          </>
        ))}
        <h2>{t.read}</h2>
        <p>{all.session.consentDefault}</p>
        <TickOne of={[t.readBox]} />
        <h2>{all.session.sharing}</h2>
        <TickOne of={Object.values(all.sharings)} />
      </Sheet>
      {codes.map((code, at) => (
        <Sheet>
          <PaperPoint number={at + 1} area={area} />
          <Slip>
            <p>{t.cut}</p>
            <SlipText
              area={area}
              lookUp={lookUp}
              code={code}
              days={all.slips.within(area.standards.read.workingDays, area.standards.answered.workingDays)}
            />
          </Slip>
        </Sheet>
      ))}
    </PaperPage>
  )
}

const PaperPoint = ({ number, area }: { number: number; area: Area }) => {
  const all = useCopy(copy)
  return (
    <>
      <h2>{all.paper.point(number)}</h2>
      <p>
        {all.point.words} {all.point.wordsHint}.
      </p>
      <WriteHere room="some" />
      <p>{all.point.agreed}</p>
      <WriteHere room="line" />
      <p>{all.point.saidBy}</p>
      <TickOne of={tellers.map(teller => all.saidBy[teller])} />
      <p>{all.point.cornerstone}</p>
      <TickOne of={[...area.cornerstones.map(({ name }) => name), all.notKnown]} />
      <p>{all.point.wants}</p>
      <TickOne of={[all.point.wantsYes]} />
    </>
  )
}
