import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { Para, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { ReplyCard } from '../store/index.ts'
import { Cards } from './cards.tsx'
import { Licence } from './licence.tsx'

/** What a child said with cards, and what they were answered. */
export interface CardsOfStory {
  readonly said: readonly {
    readonly asked: string
    readonly said: string
    readonly picture: string
    readonly more: string | null
  }[]
  readonly reply: {
    readonly byName: string
    readonly byJob: string
    readonly on: CalendarDate
    readonly cards: readonly ReplyCard[]
  } | null
}

/** Stands first when a child opens their code: our answer in cards, then what they said. */
export const CardsAnswer = ({ said, reply }: CardsOfStory) => {
  const t = useCopy(copy).answer
  return (
    <section>
      <h2 class="govuk-heading-m">{t.title}</h2>
      {reply === null ? <Para>{t.notYet}</Para> : <ReplyCards reply={reply} />}
      <h2 class="govuk-heading-m">{t.yours}</h2>
      <Cards
        of={said.map(({ picture, asked, said: words, more }) => ({
          picture,
          text: (
            <>
              {asked}
              <br />
              <strong>{words}</strong>
              {more !== null && (
                <>
                  <br />
                  {t.more} {more}
                </>
              )}
            </>
          ),
        }))}
      />
      <Licence />
    </section>
  )
}

export const ReplyCards = ({ reply }: { reply: NonNullable<CardsOfStory['reply']> }) => {
  const t = useCopy(copy).answer
  const { day } = useDays()
  return (
    <>
      <Cards of={reply.cards.map(({ picture, sentence }) => ({ picture, text: sentence }))} />
      <Para>{t.by(reply.byName, reply.byJob, day(reply.on))}</Para>
    </>
  )
}
