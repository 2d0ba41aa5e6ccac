import { useCopy } from '../../../platform/render/index.ts'
import { Button, Tag } from '../../../ui/govuk/index.ts'
import { StaffPage } from '../../../ui/layouts/index.ts'
import { staffCopy } from '../copy.ts'
import { stateOf } from '../../rounds/index.ts'
import type { DecidedRound } from '../from-rounds.ts'

interface ListPageProps {
  readonly rounds: readonly DecidedRound[]
  readonly runs: boolean
}

/** Every vote for staff, newest first. */
export const ListPage = ({ rounds, runs }: ListPageProps) => {
  const t = useCopy(staffCopy).list
  return (
    <StaffPage title={t.heading}>
      <h1 class="govuk-heading-l">{t.heading}</h1>
      {runs && <Button href="/staff/votes/new" text={t.add} />}
      {rounds.length === 0 && <p class="govuk-body">{t.none}</p>}
      <ul class="kept-list">
        {rounds.map(round => (
          <li>
            <h2 class="govuk-heading-s govuk-!-margin-bottom-1">
              <a class="govuk-link" href={`/staff/votes/${round.key}`}>
                {round.title}
              </a>{' '}
              <Tag text={t.state[stateOf(round)]} classes="govuk-tag--grey" />
            </h2>
            <p class="govuk-body govuk-!-margin-bottom-0">{t.rule(round.method, round.rule.threshold)}</p>
          </li>
        ))}
      </ul>
    </StaffPage>
  )
}
