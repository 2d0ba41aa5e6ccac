export { eraseDraft, findDraft, findDraftReceipts, forgetDraftsSavedBefore, saveDraft } from './drafts.ts'
export { findReply, insertReply, type ReplyCard } from './replies.ts'
export { findAllTold, findAnswers, findTold, insertTold, tallyAnswers } from './told.ts'
