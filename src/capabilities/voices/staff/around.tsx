import { useCopy } from '../../../platform/render/index.ts'
import { FormKeys } from '../../../ui/forms/index.ts'
import { Button, InsetText } from '../../../ui/govuk/index.ts'
import { A, Para, useDays } from '../../../ui/words/index.tsx'
import { placeOf } from '../duties.ts'
import type { AtTheDesk } from './at-the-desk.ts'
import { deskCopy } from './copy.ts'

/** What stands around a story: who else reads it, who passed it on, and a word about a break. */
export const Around = ({ desk: { readingNow, passes, remindOfBreak, next } }: { desk: AtTheDesk }) => {
  const t = useCopy(deskCopy)
  const { date } = useDays()
  const instead = next[0]?.reference
  return (
    <>
      {readingNow !== null && (
        <InsetText>
          {t.reading.now(readingNow)}{' '}
          {instead !== undefined && <A href={placeOf(instead)}>{t.reading.instead}</A>}
        </InsetText>
      )}
      {remindOfBreak && <InsetText text={t.break.remind} />}
      {passes.map(({ byName, toName, why, on }) => (
        <Para>
          {t.reading.passedOn(byName, toName ?? t.reading.everybody, date(on))}{' '}
          {why !== null && t.reading.why(why)}
        </Para>
      ))}
    </>
  )
}

/** The ways on that are always there: one page for all of it, a break, somebody else. */
export const Moving = ({ reference, mayAnswer }: { reference: string; mayAnswer: boolean }) => {
  const t = useCopy(deskCopy)
  const at = placeOf(reference)
  return (
    <>
      {mayAnswer && (
        <Para>
          <A href={`${at}/desk`}>{t.desk.link}</A>
        </Para>
      )}
      <Para>
        <A href={`${at}/hard`}>{t.hard.title}</A>
      </Para>
      <Para>
        <A href={`${at}/pass`}>{t.pass.link}</A>
      </Para>
      <form method="post" action={`${at}/break`} novalidate>
        <FormKeys />
        <Button text={t.break.take} classes="govuk-button--secondary" />
      </form>
    </>
  )
}
