import type { Db } from '../../platform/db/index.ts'
import { Conflict } from '../../standards/errors.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { needsTwoPeople, type Needs } from '../area/index.ts'
import { propose, type Proposed } from '../publishing/index.ts'
import { placeOf } from './duties.ts'
import type { Consent } from './rules/consent.ts'
import { drawNumbers, figuresNow, freeOf, NUMBER_BYTES, oneMore } from './rules/public-number.ts'
import { publicStory, whyNotPublic, type PublicStory } from './rules/publishable.ts'
import type { Sharing, Teller } from './rules/story.ts'
import * as store from './store/index.ts'

interface ToPublish extends Partial<Omit<Consent, 'sharing'>> {
  readonly id: string
  readonly reference: string
  readonly teller: Teller
  readonly cornerstone: string | null
  readonly sharing: Sharing
  readonly receivedOn: CalendarDate
}

interface How {
  readonly by: { readonly id: string; readonly name: string }
  /** A story of an area's own record was published where it comes from: no second person is asked. */
  readonly needsTwo?: boolean
  readonly on?: CalendarDate
  readonly note?: string | null
  /** Waits for the batch, so that nobody can match it to a visit. Not for a story of an area's own record. */
  readonly held?: boolean
}

/**
 * Hands a frozen copy of a story to be published: a first version, or a new one with what is new.
 * Errors: Conflict while something stands in the way (see whyNotPublic).
 */
export async function publishStory(needs: Needs, db: Db, story: ToPublish, how: How): Promise<Proposed> {
  const { work, look, whyNot } = await publishable(needs, db, story)
  if (whyNot !== null) throw new Conflict('This story may not be published.', { whyNot })
  const { by, on = needs.today(), note = null, held = true } = how
  const { needsTwo = needsTwoPeople(needs.area, 'story') } = how
  const number = await numberOf(needs, db, story.id, on)
  await store.refreshBeside(db, story.id)
  const response = responseOf(look)
  return propose<PublicStory>(db, {
    ...{ kind: 'story', key: String(number), title: `Story ${number}`, note, by, needsTwo, held },
    snapshot: publicStory({ ...story, ...work, number, ...(response && { response }) }),
    ...{ id: needs.newId(), now: needs.now(), today: on, preview: placeOf(story.reference) },
  })
}

/** What was done with a story, and what stands in the way of publishing it now; null when nothing does. */
export async function publishable(
  needs: Pick<Needs, 'today'>,
  db: Db,
  story: Pick<ToPublish, 'id' | 'sharing'>
) {
  const work = await store.findWorkOn(db, story.id)
  const consent = { askFirst: false, shareUntil: null, ownAgreement: null, ...story }
  const look = await store.findLook(db, story.id)
  const serviceUntil = look?.untilDay ?? null
  return { work, look, whyNot: whyNotPublic({ ...consent, ...work, serviceUntil, today: needs.today() }) }
}

function responseOf(look: store.ServiceLook | null): PublicStory['response'] {
  if (look === null || look.response === null) return undefined
  const { words, byJob, byOrganisation } = look.response
  return { words, byJob, organisation: byOrganisation }
}

/** The number a story goes by, drawn by lot: it costs the same however many are given. */
async function numberOf(needs: Needs, db: Db, storyId: string, on: CalendarDate): Promise<number> {
  let figures = figuresNow(await store.greatestNumber(db))
  for (;;) {
    const given = await store.findNumber(db, storyId)
    if (given !== null) return given
    const drawn = drawNumbers(needs.randomBytes(NUMBER_BYTES), figures)
    const [number] = freeOf(drawn, await store.takenOf(db, drawn))
    if (number === undefined) figures = oneMore(figures)
    else if (await store.giveNumber(db, storyId, number, on)) return number
  }
}
