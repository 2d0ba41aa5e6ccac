import { holders, signedIn, type Policy } from '../../../platform/access/index.ts'

export const mayReadDrafts = signedIn

/** Partners have equal rights: the forum and the young people's group write in the plan as the council does. */
export const mayWritePlan = holders(
  'workstream-lead',
  'accountable-officer',
  'forum-co-chair',
  'young-people-lead',
  'administrator'
)

/** Whoever hands the plan in to be published. Where two people are needed, somebody else agrees to it. */
export const mayPublishPlan: Policy = holders(
  'accountable-officer',
  'forum-co-chair',
  'young-people-lead',
  'administrator'
)

/** Only those who speak for families and young people say what families feel. */
export const mayRecordFelt = holders('forum-co-chair', 'young-people-lead')

/** Anyone who sits in the partnership; that they come from another organisation is checked by the rule in done.ts. */
export const mayConfirmDone = holders(
  'workstream-lead',
  'accountable-officer',
  'forum-co-chair',
  'young-people-lead',
  'board-member',
  'chair'
)
