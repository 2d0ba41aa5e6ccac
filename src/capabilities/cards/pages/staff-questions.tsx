import { useCopy } from '../../../platform/render/index.ts'
import type { GatedCount } from '../../../standards/small-numbers.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { Para } from '../../../ui/words/index.tsx'
import type { QuestionCount } from '../rules/counts.ts'
import { staffCopy } from '../staff-copy.ts'

interface QuestionsPageProps {
  readonly counts: readonly QuestionCount[]
  readonly below: number
}

/** How each question does: what was answered, and how many could not. Small numbers stay out of sight. */
export const QuestionsPage = ({ counts, below }: QuestionsPageProps) => {
  const t = useCopy(staffCopy).questions
  return (
    <StaffPage title={t.title} back="/staff/cards">
      <h1 class="govuk-heading-l">{t.title}</h1>
      <Para>{t.lead}</Para>
      <Para>{t.small(below)}</Para>
      {counts.length === 0 && <Para>{t.none}</Para>}
      {counts.length > 0 && (
        <table class="govuk-table">
          <thead class="govuk-table__head">
            <tr class="govuk-table__row">
              {[t.question, t.shown, t.answers, t.notKnown].map(head => (
                <th scope="col" class="govuk-table__header">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody class="govuk-table__body">
            {counts.map(count => (
              <Row count={count} />
            ))}
          </tbody>
        </table>
      )}
    </StaffPage>
  )
}

const Row = ({ count: { topic, asked, shown, answers, notKnown, isBad } }: { count: QuestionCount }) => {
  const t = useCopy(staffCopy).questions
  const words = (count: GatedCount) => (count.kind === 'shown' ? String(count.count) : t.fewer(count.below))
  const isOpen = answers.every(({ count }) => count.kind === 'shown')
  return (
    <tr class="govuk-table__row">
      <th scope="row" class="govuk-table__header">
        {asked}
        <br />
        <span class="govuk-body-s">{topic}</span>
      </th>
      <td class="govuk-table__cell">{words(shown)}</td>
      <td class="govuk-table__cell">
        {isOpen ? answers.map(({ said, count }) => <div>{`${said}: ${words(count)}`}</div>) : t.hidden}
      </td>
      <td class="govuk-table__cell">
        {notKnown ?? t.tooFew}
        {isBad && (
          <>
            <br />
            <strong>{t.bad}</strong>
          </>
        )}
      </td>
    </tr>
  )
}
