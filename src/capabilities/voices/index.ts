import type { Room } from '../area/index.ts'
import { voicesJobs } from './jobs.ts'
import { loadStories } from './load.ts'
import { voicesRoutes } from './routes.tsx'
import { takeBackAgain } from './taking-back/again.ts'
import { forgetCopies } from './taking-back/forget.ts'

export const voicesRoom: Room = {
  name: 'voices',
  routes: voicesRoutes,
  load: loadStories,
  jobs: voicesJobs,
  forget: forgetCopies,
  takeBackAgain,
}

// For the room that tells people what happened with what they said.
export { findStoryByReceipt, republishStory, type TellersStory } from './door.ts'
export { recordOutcome, type NewOutcome } from './outcome.ts'
export { DRAFT_COOKIE, hashOf, holderOf, RECEIPT_COOKIE } from './receipt.ts'
export { HideQuickly } from './pages/hide-quickly.tsx'
export { DoYouFeelHeard } from './telling/pages/heard.tsx'
export { PleaseLook } from './telling/pages/please-look.tsx'
export { WhoCanReadIt } from './telling/pages/sharing.tsx'
export { ADD as ADD_TO_STORY } from './telling/places.ts'
export { toLookAt } from './telling/routes.tsx'
export { StatusTag } from './pages/status-tag.tsx'
export type { StoryStatus } from './rules/status.ts'
export type {
  Answer,
  Author,
  Clearing,
  Outcome,
  OutcomeKind,
  Reading,
  Sharing,
  Teller,
} from './rules/story.ts'

// For whoever took their story back.
export { takenBackIn } from './taking-back/asking.ts'
export { takenBackAmong } from './taking-back/again.ts'
export { StoryGonePage, TakenBackPage } from './taking-back/pages/taken-back.tsx'

export { wordsMonths } from './rules/keeping.ts'

export { Afterwards } from './pages/afterwards.tsx'
// For the other ways in.
export { markRead } from './acts.ts'
export { isAFlood, tooMuch } from './tell-us-routes.tsx'
export { putIntoWords } from './told-aloud.ts'
export { DangerNote, WhoElse } from './pages/danger-note.tsx'
export { copy as tellUsCopy } from './copy.ts'
// For what comes many at once: read together, answered together, and undone together.
export { takeInMany, type OneOfMany, type Together } from './together/take-in-many.ts'
export { lookForDangerAmong } from './together/danger.ts'
export { looksClear } from './together/looks-clear.ts'
export { undoTogether } from './together/undo.ts'
export {
  countTogether,
  findTogether,
  findTouched as touchedTogether,
  type StoryTogether,
} from './store/together.ts'
export { claimTogether, findWaitingTogether } from './store/together-claims.ts'
export { decideOnWords } from './acts.ts'
export { MarkedWords } from './pages/marked-words.tsx'
export { keepBackReasons, type KeepBackReason } from './rules/asking-again.ts'
export { wholeOf } from './staff/words.tsx'
export { takeIn, takeInFor, type NewVoice, type TakenIn } from './take-in.ts'
export { placeOf } from './duties.ts'
export { MINE, NOT_KNOWN } from './forms.ts'
export { agreements, relations, sharings, tellers, WORDS_LIMIT } from './rules/story.ts'
export type { Agreement, CameBy, Relation, SpeaksFor } from './rules/story.ts'

// For the page of whoever holds a code, and of a public story: asking again, and other tellings of the same.
export { askingAgainOf, storiesBeside, type AskingAgain } from './asking-again/facts.ts'
export { AlsoAboutIt, AskAgainPart, SideBySide } from './asking-again/parts.tsx'

// For rooms that sort, count and show stories.
export { subjectOf } from './duties.ts'
export { countAnsweredByTeller, countHeard } from './store/how-we-answer.ts'
export { publicStories } from './public-stories.ts'
export type { Looking } from './store/public-stories.ts'
export { StoriesPage } from './pages/stories.tsx'
export type { Looked } from './pages/look-form.tsx'
export { PublicStoryPage } from './pages/public-story.tsx'
export type { PublicStory } from './rules/publishable.ts'
export { snippet } from './rules/snippet.ts'
export { countByCornerstone, publicNumbers, storiesToTheme, storyIdsByRecordKey } from './store/index.ts'
export type { StoryToTheme } from './store/handing-on.ts'
// For whoever hands a group its answers: what was done with one story.
export { findWorkOn as workOn } from './store/index.ts'
