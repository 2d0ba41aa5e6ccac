import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import type { Area, Needs } from '../../area/index.ts'
import { CardsAnswer, type CardsOfStory } from '../../cards/index.ts'
import { YourRecording, type RecordingOfStory } from '../../recordings/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { emptyView } from '../../../platform/forms/index.ts'
import {
  ADD_TO_STORY,
  Afterwards,
  AlsoAboutIt,
  AskAgainPart,
  type AskingAgain,
  DoYouFeelHeard,
  HideQuickly,
  PleaseLook,
  StatusTag,
  toLookAt,
  WhoCanReadIt,
  type TellersStory,
} from '../../voices/index.ts'
import { trailCopy } from '../copy/trail.ts'
import type { Owed, Trail } from '../rules/trail.ts'
import { StoryStep } from './story-step.tsx'

interface YourStoryProps {
  readonly area: Area
  readonly story: TellersStory
  readonly trail: Trail
  readonly again: AskingAgain
  readonly today: CalendarDate
  /** What was said and answered with cards; null for a story that came another way. */
  readonly cards: CardsOfStory | null
  /** Where their recording is; null for a story that was not told aloud. */
  readonly recording: RecordingOfStory | null
  readonly afterTelling: Needs['afterTelling']
}

/** One answer first; then every step with its day; then what is still owed. */
export const YourStoryPage = (props: YourStoryProps) => {
  const t = useCopy(trailCopy).story
  const { area, story, trail, again, today, cards, recording, afterTelling } = props
  return (
    <PublicPage title={t.title} back="/what-happened" noIndex>
      <HideQuickly />
      <h1 class="govuk-heading-l">{t.title}</h1>
      {cards !== null && <CardsAnswer {...cards} />}
      <div class="kept-answer">
        <StatusTag status={story.status} />
        <p class="govuk-heading-m">{t.headlines[trail.headline]}</p>
        {trail.owed !== null && <OwedLine owed={trail.owed} saidSorry={trail.headline === 'late'} />}
      </div>
      {recording !== null && <YourRecording recording={recording} />}
      {toLookAt(story) !== null && <PleaseLook />}
      <h2 class="govuk-heading-m">{t.steps}</h2>
      <ol class="kept-steps">
        {trail.steps.map(step => (
          <li>
            <StoryStep area={area} step={step} story={cards === null ? story : { ...story, words: null }} />
          </li>
        ))}
      </ol>
      <AskAgainPart facts={again} />
      <DoYouFeelHeard story={story} view={emptyView} />
      <h2 class="govuk-heading-m">{t.can}</h2>
      <Para>
        <A href={ADD_TO_STORY}>{t.add}</A>
      </Para>
      <Para>
        <A href="/talk-to-a-person">{t.talk}</A>
      </Para>
      <AlsoAboutIt facts={again} />
      <Afterwards links={afterTelling} />
      <WhoCanReadIt story={story} today={today} />
      {story.toldBy !== null && (
        <Para>
          {t.mail[story.toldBy]} <A href="/tell-us/how-we-tell-you">{t.stopMail}</A>
        </Para>
      )}
      <Para>
        <A href="/what-happened/take-back">{t.takeBack}</A>
      </Para>
      <form method="post" action="/what-happened/forget" novalidate>
        <FormKeys />
        <Para>{t.forgetHint}</Para>
        <Button text={t.forget} classes="govuk-button--secondary" />
      </form>
    </PublicPage>
  )
}

/** Sorry is said once: in the headline, or here when another headline stands above. */
const OwedLine = ({ owed: { kind, by, late, next }, saidSorry }: { owed: Owed; saidSorry: boolean }) => {
  const t = useCopy(trailCopy).story
  const { day } = useDays()
  if (late === 0) return <Para>{t.owed[kind](day(by))}</Para>
  return (
    <>
      <p class="govuk-body kept-late">
        {t.late[kind](day(by), late)} {!saidSorry && t.sorry}
      </p>
      {next !== null && <Para>{t.writesBy(next.byName, next.byJob, day(next.newDay))}</Para>}
      <Para>
        <A href="/talk-to-a-person">{t.latePhone}</A>
      </Para>
    </>
  )
}
