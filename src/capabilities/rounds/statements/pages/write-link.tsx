import { useCopy } from '../../../../platform/render/index.ts'
import { A, Para } from '../../../../ui/words/index.tsx'
import type { OpenedRound } from '../../store/rounds.ts'
import { copy } from '../copy.ts'

/** The way to a statement of one's own, in the rounds that have them. */
export const WriteLink = ({ round }: { round: Pick<OpenedRound, 'key' | 'method'> }) => {
  const t = useCopy(copy).write
  if (round.method !== 'opinions') return null
  return (
    <Para>
      <A href={`/vote/${round.key}/write`}>{t.link}</A>
    </Para>
  )
}
