import { useCopy } from '../../../../platform/render/index.ts'
import { Para, A } from '../../../../ui/words/index.tsx'
import { cardsStaffCopy } from '../staff-copy.ts'

/** For the staff page of one vote. */
export const CardsOfVoteLink = ({ round }: { round: string }) => (
  <Para>
    <A href={`/staff/votes/${round}/cards`}>{useCopy(cardsStaffCopy).link}</A>
  </Para>
)
