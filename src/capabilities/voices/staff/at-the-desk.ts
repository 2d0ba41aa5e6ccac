import type { Db } from '../../../platform/db/index.ts'
import type { CalendarDate } from '../../../standards/calendar.ts'
import type { Needs } from '../../area/index.ts'
import type { ActingPerson } from '../../people/index.ts'
import { claimUntil, wantsBreak, type HardKind } from '../rules/hard.ts'
import { mayAnswerStories } from '../rules/policy.ts'
import type { After, OpenStage, Stage } from '../rules/worklist.ts'
import * as store from '../store/index.ts'

/** What the desk knows of a story besides what was told and done. */
export interface AtTheDesk {
  readonly hard: readonly { readonly kind: HardKind; readonly byTeller: boolean }[]
  /** Who else has it open now. */
  readonly readingNow: string | null
  readonly passes: readonly {
    readonly toName: string | null
    readonly why: string | null
    readonly byName: string
    readonly on: CalendarDate
  }[]
  readonly remindOfBreak: boolean
  /** Where to go from here, for each kind of work of which more waits. `left` counts the others, to COUNTED. */
  readonly next: readonly NextStory[]
}

export interface NextStory {
  readonly show: 'to-read' | 'to-answer'
  readonly reference: string
  readonly left: number
}

/** Opens a story at the desk: says to others that it is being read, and finds what stands around it. */
export async function openAtDesk(
  needs: Pick<Needs, 'now' | 'today'>,
  db: Db,
  story: After & { readonly stage: Stage },
  me: ActingPerson
): Promise<AtTheDesk> {
  const asking = { me: me.id, now: needs.now() }
  await store.claim(db, story.id, me, { now: asking.now, until: claimUntil(asking.now) })
  return {
    hard: await store.findWarnings(db, story.id),
    readingNow: await store.readingNow(db, story.id, asking),
    passes: await store.findPasses(db, story.id),
    remindOfBreak: await remindOfBreak(needs, db, me.id),
    next: await nextFrom(db, story, asking, mayAnswerStories.allows(me)),
  }
}

async function remindOfBreak({ today }: Pick<Needs, 'today'>, db: Db, me: string): Promise<boolean> {
  const read = await store.hardReadOn(db, me, today())
  const kept = await store.placeKept(db, me)
  return wantsBreak(read, kept?.on === today() ? kept.hardRead : 0)
}

async function nextFrom(
  db: Db,
  from: After & { readonly stage: Stage },
  asking: store.Asking,
  mayAnswer: boolean
): Promise<NextStory[]> {
  const found: NextStory[] = []
  for (const [show, stage] of mayAnswer ? both : both.slice(0, 1)) {
    const reference = await store.findNext(db, { stage, from }, asking)
    if (reference === null) continue
    const left = (await store.countAtStage(db, stage)) - (from.stage === stage ? 1 : 0)
    found.push({ show, reference, left: Math.max(1, left) })
  }
  return found
}

const both: readonly (readonly ['to-read' | 'to-answer', OpenStage])[] = [
  ['to-read', 'read'],
  ['to-answer', 'answer'],
]
