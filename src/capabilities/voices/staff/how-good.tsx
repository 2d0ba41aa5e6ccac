import { useCopy } from '../../../platform/render/index.ts'
import { readingOf } from '../../../standards/reading-age.ts'
import { blocksOf } from '../../../standards/sentences.ts'
import { SummaryList } from '../../../ui/govuk/index.ts'
import { A, Para } from '../../../ui/words/index.tsx'
import { lookAt, type Agreed } from '../rules/good-answer.ts'
import { deskCopy } from './copy.ts'

/** The partnership's own list and the reading age, after writing and never while. It stops nobody. */
export const HowGood = ({ answer, agreed }: { answer: string; agreed: Agreed }) => {
  const t = useCopy(deskCopy).looked
  const { age, long } = readingOf(blocksOf(answer))
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      <Para>{t.hint}</Para>
      {age !== null && (
        <Para>
          {t.age(age)} {t.ageGoal}
        </Para>
      )}
      {long.map(({ sentence, words }) => (
        <Para>
          {t.long(words)} {sentence}
        </Para>
      ))}
      <SummaryList
        rows={lookAt(answer, agreed.checks).map(({ text, found }) => ({
          key: { text },
          value: { text: found === null ? t.yours : found ? t.there : t.notSeen },
        }))}
      />
      <Para>
        <A href="/staff/stories/answering">{t.list}</A>
      </Para>
    </>
  )
}
