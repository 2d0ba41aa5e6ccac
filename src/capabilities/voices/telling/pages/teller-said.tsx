import { useCopy } from '../../../../platform/render/index.ts'
import { placeOf } from '../../duties.ts'
import { MarkedWords } from '../../pages/marked-words.tsx'
import { Press } from '../../pages/press.tsx'
import { useDay } from '../../pages/use-day.ts'
import { tellingStaffCopy } from '../staff-copy.ts'
import type { TellerSaid as Facts } from '../staff-said.ts'

/** On the page of one story for staff: whom it is told for, what its teller said since, and what is new of it. */
export const TellerSaid = ({ said, reference }: { said: Facts; reference: string }) => {
  const t = useCopy(tellingStaffCopy).page
  const lines = useLines(said)
  if (lines.length === 0 && said.additions.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{t.heading}</h2>
      {lines.length > 0 && (
        <ul class="govuk-list govuk-list--bullet">
          {lines.map(({ text, words }) => (
            <li>
              {text}
              {words !== null && <MarkedWords words={words} />}
            </li>
          ))}
        </ul>
      )}
      <Additions said={said} />
      {said.isNew && <Press at={`${placeOf(reference)}/new-read`} text={t.seen} />}
    </>
  )
}

const Additions = ({ said }: { said: Facts }) => {
  const t = useCopy(tellingStaffCopy).page
  const day = useDay()
  return (
    <>
      {said.additions.map(({ words, on }) => (
        <>
          <p class="govuk-body govuk-!-margin-bottom-1">{t.added(day(on))}</p>
          <MarkedWords words={words} />
        </>
      ))}
    </>
  )
}

interface Line {
  readonly text: string
  /** The teller's own. */
  readonly words: string | null
}

function useLines(said: Facts): Line[] {
  const t = useCopy(tellingStaffCopy).page
  const day = useDay()
  const { relation, consent, approvals, heard, changed, lateAnswer, followUpBy } = said
  const line = (text: string, words: string | null = null): Line => ({ text, words })
  const person =
    relation === null || consent.ownAgreement === null
      ? []
      : [line(`${t.relations[relation]}. ${t.agreements[consent.ownAgreement]}`)]
  return [
    ...person,
    ...(consent.askFirst ? [line(t.askFirst)] : []),
    ...(consent.shareUntil === null ? [] : [line(t.until(day(consent.shareUntil)))]),
    ...changed.map(on => line(t.changed(day(on)))),
    ...approvals.map(({ agrees, version, on, note }) =>
      line(t[agrees ? 'agreed' : 'refused'](version, day(on)), note)
    ),
    ...heard.map(({ feels, on, words }) => line(t.heardOn(t.heard[feels], day(on)), words)),
    ...(followUpBy === null ? [] : [line(t.notHeard(day(followUpBy)))]),
    ...(lateAnswer === null ? [] : [line(t.late(lateAnswer.byName, day(lateAnswer.newDay)))]),
  ]
}
