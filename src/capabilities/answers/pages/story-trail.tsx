import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { trailCopy } from '../copy/trail.ts'
import type { Following } from '../trail.ts'
import { NextSteps } from './next-steps.tsx'

interface StoryTrailProps {
  readonly following: readonly Following[]
  readonly today: CalendarDate
}

/** On the page of one story that people may read: the themes it joined, and what came of each. */
export const StoryTrail = ({ following, today }: StoryTrailProps) => {
  const t = useCopy(trailCopy).next
  return (
    <>
      {following.map(one => (
        <section>
          <h2 class="govuk-heading-m">{t.headingOf(one.theme.title)}</h2>
          <Para>
            {t.theme} <A href={`/themes/${one.theme.key}`}>{one.theme.title}</A>
          </Para>
          <NextSteps following={one} today={today} />
        </section>
      ))}
    </>
  )
}
