import type { Room } from '../area/index.ts'
import { countAgain, countClosed } from './results/count.ts'
import { roundsRoutes } from './routes/index.ts'
import { forgetWritings } from './statements/jobs.ts'

export const roundsRoom: Room = {
  name: 'rounds',
  routes: roundsRoutes,
  jobs: needs => [countClosed(needs), countAgain(needs), forgetWritings(needs)],
}

export { ballotsOf } from './ballots.ts'
export { CardsOfVoteLink } from './cards/pages/staff-link.tsx'
export { castBallot, type Casting } from './cast.ts'
export { phoneKey } from './keys.ts'
export type { Ballot, Choice, GroupKey, ItemKey, Method, Route } from './rules/ballot.ts'
export { batchFault, type Batch, type BatchFault } from './rules/batch.ts'
export { addStars, leastOf, readStars, type Counted } from './rules/counted.ts'
export { dayAndHour, momentOf, readHour } from './rules/hours.ts'
export { publishedFile, recompute, textOf, type PublishedFile } from './rules/published-file.ts'
export { countAgain, countClosed } from './results/count.ts'
export { type Voted } from './results/agreeing.ts'
export { AgreeBlock, AgreePage } from './results/pages/agree.tsx'
export { ResultBody } from './results/pages/result.tsx'
export { groupOf, partsOf } from './results/parts.ts'
export { publicResult, type PublicResult } from './results/public-result.ts'
export type { GroupResult, Outcome, Result, RoundInput, RouteResult } from './rules/result.ts'
export { isOpenAt, type Item, type Mode, type RoundRule } from './rules/round.ts'
export { mayRun } from './rules/policy.ts'
export { stateOf, type RoundState } from './rules/state.ts'
export { OpinionsLinks, WhatPeopleSaid } from './opinions/pages/links.tsx'
export { publishedOpinions } from './opinions/routes.tsx'
export { setCards } from './store/cards.ts'
export { countVoters } from './store/ballots.ts'
export { findResult, findResultFile, type KeptResult } from './store/results.ts'
export { findBatches, findCounts, insertBatch, insertStrike, type BatchRow } from './store/batches.ts'
export {
  changeRound,
  findItems,
  findOpened,
  findRound,
  findRounds,
  insertClosing,
  insertOpening,
  insertRound,
  type NewItem,
  type OpenedRound,
  type RoundPlan,
  type RoundRow,
} from './store/rounds.ts'
