import { useCopy } from '../../../platform/render/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { copy } from '../copy.ts'
import type { Card, CardSet, Question } from '../rules/set.ts'
import { Licence } from './licence.tsx'
import { Picture } from './picture.tsx'

/** The same cards on A4, to be ticked with a pen. */
export const PaperPage = ({ set, contact }: { set: CardSet; contact: Area['contact'] }) => {
  const t = useCopy(copy).paper
  return (
    <PublicPage title={t.title} back="/young-people">
      <h1 class="govuk-heading-l">{t.title}</h1>
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
      <Para>
        {t.back} {t.where} {contact.service}, {contact.phone}. {t.code}
      </Para>
      <Licence />
    </PublicPage>
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
