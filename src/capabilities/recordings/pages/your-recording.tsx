import { useCopy } from '../../../platform/render/index.ts'
import { Para, useDays } from '../../../ui/words/index.tsx'
import { copy } from '../copy.ts'
import type { RecordingOfStory } from '../store.ts'

/** For whoever holds the code of a story they told aloud: where their recording is now. */
export const YourRecording = ({ recording }: { recording: RecordingOfStory }) => {
  const t = useCopy(copy).yours
  const { date } = useDays()
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      {recording.state === 'waits' ? (
        <Para>{t.waits(recording.seconds)}</Para>
      ) : (
        <>
          <Para>{t.typedUp(recording.byJob, date(recording.on))}</Para>
          <Para>{t.wrong}</Para>
        </>
      )}
    </>
  )
}
