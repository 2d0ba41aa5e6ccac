import { useCopy } from '../../../platform/render/index.ts'
import { SummaryList } from '../../../ui/govuk/index.ts'
import { lateness } from '../../../standards/working-days.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { placeOf } from '../duties.ts'
import { staffCopy } from '../staff-copy.ts'
import { deskCopy } from '../staff/copy.ts'
import { LateBy } from './late-by.tsx'
import type { StaffStory } from './staff-story-facts.ts'
import { useDay } from './use-day.ts'

/** Who told it, what they allow, who has read it, and what is still owed. */
export const About = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy)
  const day = useDay()
  const { teller, place, sharing, receivedOn, readers } = story
  const row = (key: string, value: string) => ({ key: { text: key }, value: { text: value } })
  return (
    <>
      <h2 class="govuk-heading-m">{t.story.about}</h2>
      <SummaryList
        rows={[
          row(t.story.told, day(receivedOn)),
          row(t.story.teller, t.tellers[teller]),
          row(t.story.place, place ?? t.notKnown),
          row(t.story.sharing, t.sharings[sharing]),
          row(
            t.story.readBy,
            readers.map(r => t.story.byOn(r.byName, r.byJob, day(r.on))).join('; ') || t.story.nobody
          ),
        ]}
      />
      <Due story={story} />
    </>
  )
}

/** What is still owed, and by how much it is late. */
const Due = ({ story }: { story: StaffStory }) => {
  const t = useCopy(staffCopy)
  const desk = useCopy(deskCopy)
  const day = useDay()
  const { promised, today, readers, answers } = story
  const owed = [
    ...(readers.length === 0 ? [[t.story.dueRead, promised.readBy] as const] : []),
    ...(answers.length === 0 ? [[t.story.dueAnswer, promised.answerBy] as const] : []),
  ]
  return (
    <>
      {owed.map(([what, by]) => (
        <p class="govuk-body">
          {what} {day(by)}
          <LateBy late={lateness(by, today)} />
        </p>
      ))}
      {story.may.answer && answers.length === 0 && today > promised.answerBy && (
        <Para>
          <A href={`${placeOf(story.reference)}/new-day`}>{desk.newDay.link}</A>
        </Para>
      )}
    </>
  )
}
