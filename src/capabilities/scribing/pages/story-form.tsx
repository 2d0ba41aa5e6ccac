import { useCopy } from '../../../platform/render/index.ts'
import { PaperPage, Sheet, Slip as TearOff, TickOne, WriteHere } from '../../../ui/layouts/index.ts'
import type { Area } from '../../area/index.ts'
import { agreements, relations, sharings, tellers } from '../../voices/index.ts'
import { copy } from '../copy.ts'
import type { Slip } from '../slips.ts'

interface StoryFormPageProps {
  readonly area: Area
  readonly baseUrl: string
  /** One form each; null for a form without a code. */
  readonly slips: readonly (Slip | null)[]
  readonly back: string
}

/** The story on paper: the same questions in the same order as on the screen, on two sides of A4. */
export const StoryFormPage = ({ area, baseUrl, slips, back }: StoryFormPageProps) => {
  const t = useCopy(copy).form
  return (
    <PaperPage title={t.title} back={back}>
      {slips.map(slip => (
        <>
          <WordsSide area={area} slip={slip} />
          <TicksSide area={area} slip={slip} baseUrl={baseUrl} />
        </>
      ))}
    </PaperPage>
  )
}

const WordsSide = ({ area, slip }: { area: Area; slip: Slip | null }) => {
  const t = useCopy(copy).form
  return (
    <Sheet>
      <FormNumber slip={slip} />
      <h1>{t.title}</h1>
      <p>
        {t.intro} {t.names}
      </p>
      <p>
        <strong>{t.notForDanger}</strong>{' '}
        {area.danger.map(({ when, name, number }) => `${number}: ${name}. ${when}.`).join(' ')}
      </p>
      <h2>{t.words}</h2>
      <WriteHere room="much" />
      <h2>{t.good}</h2>
      <WriteHere room="some" />
      <h2>{t.better}</h2>
      <WriteHere room="some" />
      <h2>{t.about}</h2>
      <TickOne of={tellers.map(value => t.tellers[value])} />
    </Sheet>
  )
}

const TicksSide = ({ area, slip, baseUrl }: { area: Area; slip: Slip | null; baseUrl: string }) => {
  const t = useCopy(copy).form
  const { read, answered } = area.standards
  return (
    <Sheet>
      <FormNumber slip={slip} />
      <h2>{t.forSomeone}</h2>
      <TickOne of={[t.own, ...relations.map(value => t.relations[value])]} />
      <p>{t.agreement}</p>
      <TickOne of={agreements.map(value => t.agreements[value])} />
      <h2>{t.place}</h2>
      <TickOne of={[...area.cornerstones.map(({ name, about }) => `${name}. ${about}`), t.notKnown]} />
      <h2>{t.sharing}</h2>
      <TickOne of={sharings.map(value => t.sharings[value])} />
      <p>
        {t.ask(area.contact.service, area.contact.phone)} {t.days(read.workingDays, answered.workingDays)}
      </p>
      {slip === null ? (
        <p>
          <strong>{t.noSlip}</strong>
        </p>
      ) : (
        <TheirSlip slip={slip} address={`${baseUrl}/what-happened`} phone={area.contact.phone} />
      )}
    </Sheet>
  )
}

/** What the teller keeps. The form goes in without it, so nobody who reads the form sees the code. */
export const TheirSlip = ({
  slip,
  address,
  phone,
}: {
  slip: { code: string; number?: string }
  address: string
  phone: string
}) => {
  const t = useCopy(copy).form
  return (
    <TearOff>
      <p>
        <strong>{t.slipTitle}.</strong> {t.slipCode} <strong class="kept-code">{slip.code}</strong>
      </p>
      <p>
        {t.slipHow(address)} {t.slipPhone(phone)} {t.slipOnly}
      </p>
    </TearOff>
  )
}

const FormNumber = ({ slip }: { slip: Slip | null }) => {
  const t = useCopy(copy).form
  return (
    <p>
      <strong>{slip === null ? t.noNumber : t.number(slip.number)}</strong>
    </p>
  )
}
