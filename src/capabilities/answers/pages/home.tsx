import { useCopy } from '../../../platform/render/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { PartCount } from '../../../standards/small-numbers.ts'
import { Button } from '../../../ui/govuk/index.ts'
import { PublicPage } from '../../../ui/layouts/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import type { Area } from '../../area/index.ts'
import { homeCopy } from '../copy/home.ts'
import type { HomeFacts } from '../home.ts'
import type { LoopRow } from '../rules/loop.ts'
import { ChangeSection } from './change-section.tsx'
import { ComingUp, KeepingOurWord } from './home-parts.tsx'

interface HomeProps {
  readonly area: Area
  readonly facts: HomeFacts
  readonly today: CalendarDate
}

/** The front page: a promise and a door, then the whole loop in one look, then whether it is true. */
export const HomePage = ({ area, facts, today }: HomeProps) => {
  const t = useCopy(homeCopy)
  return (
    <PublicPage title={t.title}>
      <div class="kept-front">
        <div>
          <h1 class="govuk-heading-l">{t.title}</h1>
          <Para>{t.lead(area.name)}</Para>
          <Button text={t.tell} href="/tell-us" classes="kept-door" />
          <Para>
            <A href="/what-happened">{t.see}</A>
            {t.or}
            <A href="/talk-to-a-person">{t.talk}</A>.
          </Para>
        </div>
        <Loop rows={facts.rows} anyStories={facts.stories !== null} />
      </div>
      <KeepingOurWord {...{ area, facts, today }} />
      <h2 class="govuk-heading-l">{t.change.heading}</h2>
      {facts.changes.some(({ promise }) => promise !== null) && <Para>{t.change.how}</Para>}
      {facts.changes.map(change => (
        <ChangeSection
          {...{ change, today, hasPlan: facts.hasPlan }}
          row={rowOf(facts, change.cornerstone.key)}
        />
      ))}
      <ComingUp facts={facts} />
    </PublicPage>
  )
}

const rowOf = ({ rows }: HomeFacts, key: string) => rows.find(row => row.key === key)

const Loop = ({ rows, anyStories }: { rows: readonly LoopRow[]; anyStories: boolean }) => {
  const t = useCopy(homeCopy)
  return (
    <section aria-labelledby="so-far">
      <h2 class="govuk-heading-m govuk-!-margin-bottom-2" id="so-far">
        {t.soFar}
      </h2>
      <ul class="kept-rows">
        {rows.map(row => (
          <li>
            <a class="govuk-link govuk-!-font-weight-bold" href={`/plan/${row.key}`}>
              {row.name}
            </a>
            <Chips row={row} anyStories={anyStories} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function saidOf(told: PartCount, t: ReturnType<typeof homeCopy.in>['chips']) {
  if (told.kind === 'withheld') return t.withheld
  return told.kind === 'shown' ? t.told(told.count) : t.few(told.below)
}

/** Told us, promises, done: always in this order, and a word beside each number. */
const Chips = ({ row: { told, promises, done }, anyStories }: { row: LoopRow; anyStories: boolean }) => {
  const t = useCopy(homeCopy).chips
  const toldWords = !anyStories || told === null ? t.none : saidOf(told, t)
  return (
    <ul class="kept-loop">
      <Chip of={toldWords} />
      <Chip of={t.promises(promises)} colour="will" />
      <Chip of={t.done(done)} colour="changed" />
    </ul>
  )
}

const Chip = ({ of, colour }: { of: { number: string; words: string }; colour?: 'will' | 'changed' }) => (
  <li class={colour ? `kept-chip kept-chip--${colour}` : 'kept-chip'}>
    <strong>{of.number}</strong> {of.words}
  </li>
)
