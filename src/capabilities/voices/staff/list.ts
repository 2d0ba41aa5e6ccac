import type { Db } from '../../../platform/db/index.ts'
import type { Needs } from '../../area/index.ts'
import type { After, OnList, OpenStage, Show } from '../rules/worklist.ts'
import { lateDays, workList } from '../rules/worklist.ts'
import * as store from '../store/index.ts'

/** Stories on one page of a list. */
const PAGE = 25

export type Row = OnList<store.ListedStory>

export interface ListFacts {
  readonly counts: Readonly<Record<Show, number>>
  readonly mine: readonly Row[]
  readonly sections: readonly {
    readonly of: Show | `late-${OpenStage}`
    readonly late: readonly Row[]
    readonly due: readonly Row[]
  }[]
  /** Where the next page begins; null on the last. */
  readonly next: After | null
}

/** One page of one list, in as many questions to the database with a million stories as with a hundred. */
export async function listOf(
  needs: Pick<Needs, 'area' | 'today' | 'now'>,
  db: Db,
  { show, after, me }: { show: Show; after: After | null; me: string }
): Promise<ListFacts> {
  const { area, today, now } = needs
  const asking = { me, now: now() }
  const cut = lateDays(area.standards, today())
  const split = (rows: readonly store.ListedStory[]) => workList(rows, area.standards, today())
  const counts = {
    'to-read': await store.countAtStage(db, 'read'),
    'to-answer': await store.countAtStage(db, 'answer'),
    late:
      (await store.countAtStage(db, 'read', cut.read)) + (await store.countAtStage(db, 'answer', cut.answer)),
    answered: await store.countAtStage(db, 'answered'),
  }
  const passed = after === null ? await store.findPassedTo(db, asking, PAGE) : []
  const mine = [...split(passed).late, ...split(passed).due]
  if (show === 'late') {
    const late = async (stage: OpenStage) => ({
      of: `late-${stage}` as const,
      late: split(
        await store.findAtStage(db, { stage, after: null, limit: PAGE, before: cut[stage] }, asking)
      ).late,
      due: [],
    })
    return { counts, mine: [], sections: [await late('read'), await late('answer')], next: null }
  }
  const stage = stageOf[show]
  const rows = await store.findAtStage(db, { stage, after, limit: PAGE + 1 }, asking)
  const page = rows.slice(0, PAGE)
  return {
    counts,
    mine,
    sections: [{ of: show, ...split(page) }],
    next: rows.length > PAGE ? page.at(-1)! : null,
  }
}

const stageOf = { 'to-read': 'read', 'to-answer': 'answer', answered: 'answered' } as const
