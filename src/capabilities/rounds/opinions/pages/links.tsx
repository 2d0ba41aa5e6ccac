import { useCopy } from '../../../../platform/render/index.ts'
import { A } from '../../../../ui/words/index.tsx'
import type { OpenedRound } from '../../store/rounds.ts'
import { copy, staffCopy } from '../copy.ts'

/** From a vote to what people said of its statements, where that is published. */
export const WhatPeopleSaid = ({ round }: { round: string }) => {
  const t = useCopy(copy)
  return (
    <p class="govuk-body-l">
      <A href={`/vote/${round}/opinions`}>{t.see}</A>
    </p>
  )
}

/** For staff, from a vote of opinions to its statements and its result. */
export const OpinionsLinks = ({ round }: { round: Pick<OpenedRound, 'key' | 'method' | 'mode'> }) => {
  const t = useCopy(staffCopy)
  if (round.method !== 'opinions' || round.mode === 'elsewhere') return null
  const at = `/staff/votes/${round.key}`
  return (
    <ul class="govuk-list">
      <li>
        <A href={`${at}/statements`}>{t.statements}</A>
      </li>
      <li>
        <A href={`${at}/opinions`}>{t.heading}</A>
      </li>
      <li>
        <A href="/staff/polis">{t.polis}</A>
      </li>
    </ul>
  )
}
