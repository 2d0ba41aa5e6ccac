import type { Db } from '../../../platform/db/index.ts'
import type { Approval } from '../rules/consent.ts'
import type { Answer, Clearing, Outcome, Reading } from '../rules/story.ts'
import { voices } from './tables.ts'

/** What was done with one story, in the columns that its teller may read too. First to last. */
export async function findWorkOn(db: Db, storyId: string) {
  return {
    readings: await readings(db, storyId),
    clearings: await clearings(db, storyId),
    answers: await answers(db, storyId),
    outcomes: await outcomes(db, storyId),
    approvals: await approvals(db, storyId),
  }
}

function readings(db: Db, storyId: string): Promise<Reading[]> {
  return voices(db)
    .selectFrom('reading')
    .select(['by_job as byJob', 'read_on as on'])
    .where('story_id', '=', storyId)
    .orderBy('read_on')
    .execute()
}

function clearings(db: Db, storyId: string): Promise<Clearing[]> {
  return voices(db)
    .selectFrom('clearing')
    .select(['version', 'kind', 'words', 'why', 'by_job as byJob', 'cleared_on as on'])
    .where('story_id', '=', storyId)
    .orderBy('version')
    .$castTo<Clearing>()
    .execute()
}

function answers(db: Db, storyId: string): Promise<Answer[]> {
  return voices(db)
    .selectFrom('answer')
    .select(['nth', 'words', 'by_name as byName', 'by_job as byJob', 'by_organisation as byOrganisation'])
    .select('answered_on as on')
    .where('story_id', '=', storyId)
    .orderBy('nth')
    .execute()
}

function outcomes(db: Db, storyId: string): Promise<Outcome[]> {
  return voices(db)
    .selectFrom('outcome')
    .select(['nth', 'kind', 'text', 'why', 'by_name as byName', 'by_job as byJob', 'decided_on as on'])
    .where('story_id', '=', storyId)
    .orderBy('nth')
    .execute()
}

/** What its teller said about words that may be shown. The note is null for staff who do not read stories. */
function approvals(db: Db, storyId: string): Promise<Approval[]> {
  return voices(db)
    .selectFrom('approval as a')
    .leftJoin('approval_note as n', join =>
      join.onRef('n.story_id', '=', 'a.story_id').onRef('n.nth', '=', 'a.nth')
    )
    .select(['a.version', 'a.agrees', 'n.note', 'a.said_on as on'])
    .where('a.story_id', '=', storyId)
    .orderBy('a.nth')
    .execute()
}
