import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage, Slip as TearOff, TickOne } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import type { Slip } from '../../scribing/index.ts'
import { copy } from '../copy.ts'
import type { Card, CardSet, Question } from '../rules/set.ts'
import { Licence } from './licence.tsx'
import { Picture } from './picture.tsx'
import { PictureCode } from './picture-code.tsx'

interface PaperPageProps {
  readonly set: CardSet
  readonly contact: Area['contact']
  readonly baseUrl: string
  /** Null for cards without a code. */
  readonly slip: Slip | null
  readonly problem?: string
}

/** The same cards on A4, to be ticked with a pen, with a slip to cut off. */
export const PaperPage = ({ set, contact, baseUrl, slip, problem }: PaperPageProps) => {
  const t = useCopy(copy).paper
  return (
    <PublicPage
      title={t.title}
      back="/young-people"
      noIndex={slip !== null}
      errors={problem === undefined ? [] : [{ text: problem, href: '#code', field: 'code' }]}
    >
      <h1 class="govuk-heading-l">{t.title}</h1>
      {slip === null ? <MakeCode /> : <Para>{t.number(slip.number)}</Para>}
      <Para>
        {t.lead} {t.help}
      </Para>
      <Para>{t.danger}</Para>
      {set.topics.map(({ name, questions }) => (
        <section>
          <h2 class="govuk-heading-m">{name}</h2>
          {questions.map(question => (
            <PaperQuestion question={question} />
          ))}
        </section>
      ))}
      <Para>{t.more}</Para>
      <div class="kept-lines"></div>
      <AtTheEnd />
      <Para>
        {t.back} {t.where} {contact.service}, {contact.phone}. {slip === null && t.noSlip}
      </Para>
      {slip !== null && (
        <TheirSlip slip={slip} address={`${baseUrl}/tell-us/cards/code`} phone={contact.phone} />
      )}
      <Licence />
    </PublicPage>
  )
}

const MakeCode = () => {
  const t = useCopy(copy).paper
  return (
    <form method="post" id="code" class="govuk-!-display-none-print" novalidate>
      <FormKeys />
      <Para>{t.makeWhy}</Para>
      <Button text={t.make} classes="govuk-button--secondary" preventDoubleClick />
    </form>
  )
}

/** Who was there and who may see it: asked on the screen too. */
const AtTheEnd = () => {
  const { ask, paper } = useCopy(copy)
  return (
    <>
      <h2 class="govuk-heading-s">
        {ask.who} {paper.tickOne}
      </h2>
      <TickOne of={Object.values(ask.whos)} />
      <h2 class="govuk-heading-s">
        {ask.sharing} {paper.tickOne}
      </h2>
      <TickOne of={Object.values(ask.sharings)} />
    </>
  )
}

/** What the child keeps. The cards go in without it, so nobody who types them in sees the code. */
const TheirSlip = ({ slip, address, phone }: { slip: Slip; address: string; phone: string }) => {
  const t = useCopy(copy).paper
  return (
    <TearOff>
      <h2 class="govuk-heading-m">{t.slip}</h2>
      <Para>{t.slipWhat}</Para>
      <PictureCode code={slip.code} />
      <Para>
        {t.slipWhere(address)} {t.slipPhone(phone)} {t.slipOnly}
      </Para>
    </TearOff>
  )
}

const PaperQuestion = ({ question: { text, cards } }: { question: Question }) => {
  const t = useCopy(copy).paper
  const others = [
    { text: t.notKnown, picture: 'not-know' },
    { text: t.notSay, picture: 'not-say' },
  ] as const
  return (
    <div class="kept-card-sheet">
      <h3 class="govuk-heading-s">{text}</h3>
      <ul class="kept-cards kept-cards--paper">
        {([...cards, ...others] as readonly Pick<Card, 'text' | 'picture'>[]).map(card => (
          <li class="kept-card">
            <Picture of={card.picture} size={44} />
            <span>
              <span class="kept-box"></span> {card.text}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
