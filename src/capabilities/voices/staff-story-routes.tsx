import { once, type Db } from '../../platform/db/index.ts'
import { readPress } from '../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import { cornerstoneBySlug, type Needs } from '../area/index.ts'
import { actingPerson } from '../people/index.ts'
import { current, heldOf, type Proposed } from '../publishing/index.ts'
import { markRead } from './acts.ts'
import { placeOf } from './duties.ts'
import type { StaffStory } from './pages/staff-story-facts.ts'
import { StaffStoryPage } from './pages/staff-story.tsx'
import { publishStory } from './publish.ts'
import { promisedDays } from './rules/days.ts'
import { mayAnswerStories, mayClearStories, mayReadStories } from './rules/policy.ts'
import { whyNotPublic } from './rules/publishable.ts'
import { staffCopy } from './staff-copy.ts'
import { Hanging, hangsOn } from './staff/hangs-on.tsx'
import { openAtDesk } from './staff/at-the-desk.ts'
import { whereItWaits } from './told-aloud.ts'
import { tellerSaid } from './telling/staff-said.ts'
import * as store from './store/index.ts'

/** One story: see it, say that it is read, hand it to be published. */
export function addStaffStory(all: Routes, needs: Needs): void {
  all
    .get('/staff/stories/:reference', { who: mayReadStories }, async c => {
      const elsewhere = await needs.store.as(c.get('actor'), db =>
        whereItWaits(needs, db, c.req.param('reference'))
      )
      if (elsewhere !== null) return c.redirect(elsewhere, 303)
      const story = await needs.store.as(c.get('actor'), db => staffStory(c, needs, db))
      const { reference, hanging, whyNot, may } = story
      return c.render(
        <StaffStoryPage story={story}>
          <Hanging
            {...{ reference, area: needs.area, may: may.clear, ready: whyNot === null }}
            facts={hanging}
          />
        </StaffStoryPage>
      )
    })
    .post('/staff/stories/:reference/read', { who: mayReadStories }, async c => {
      readPress(c)
      const by = actingPerson(c.get('actor'))
      await needs.store.as(c.get('actor'), async db => {
        const { id } = await storyIn(c, db)
        await markRead(db, { storyId: id, by, on: needs.today() })
      })
      notice(c, staffCopy.in(c.get('language')).story.read)
      return backToStory(c)
    })
    .post('/staff/stories/:reference/publish', { who: mayClearStories }, async c => {
      readPress(c)
      const { outcome } = await needs.store.as(c.get('actor'), db =>
        once(db, c.get('submission'), () => publish(c, needs, db))
      )
      const t = staffCopy.in(c.get('language')).story
      notice(c, outcome.published ? t.published : outcome.held ? t.waitsForBatch : t.waits)
      return backToStory(c)
    })
}

async function publish(c: KeptContext, needs: Needs, db: Db): Promise<Pick<Proposed, 'published' | 'held'>> {
  const story = await storyIn(c, db)
  const t = staffCopy.in('en-GB').story
  const again = story.number !== null && (await current(db, 'story', String(story.number))) !== null
  const how = { by: actingPerson(c.get('actor')), note: again ? t.note : null }
  const { published, held } = await publishStory(needs, db, story, how)
  return { published, held }
}

/** The story whose reference is in the address, with its words. Errors: NotFound. */
export async function storyIn(c: KeptContext, db: Db) {
  const story = await store.findStory(db, c.req.param('reference') ?? '')
  if (story === undefined) throw new NotFound('There is no such story.')
  return story
}

export const backToStory = (c: KeptContext): Response =>
  c.redirect(placeOf(c.req.param('reference') ?? ''), 303)

async function staffStory(c: KeptContext, needs: Needs, db: Db): Promise<StaffStory> {
  const { area, today } = needs
  const { id, number, cornerstone, stage, ...story } = await storyIn(c, db)
  const work = await store.findWorkOn(db, id)
  const published = number === null ? null : await current(db, 'story', String(number))
  const held = number !== null && (await heldOf(db, 'story', String(number))).length > 0
  const actor = c.get('actor')
  const { receivedOn } = story
  const hanging = await hangsOn(db, id)
  const serviceUntil = hanging.look?.untilDay ?? null
  return {
    hanging,
    ...(await openAtDesk(needs, db, { id, stage, receivedOn }, actingPerson(actor))),
    ...{ id, ...story, ...work },
    place: cornerstone === null ? null : (cornerstoneBySlug(area, cornerstone)?.name ?? cornerstone),
    promised: promisedDays(story.receivedOn, area.standards),
    today: today(),
    readers: await store.findReaders(db, id),
    readByMe: await store.hasRead(db, id, actingPerson(actor).id),
    said: await tellerSaid(db, { id, ...story }, today()),
    whyNot: whyNotPublic({ ...story, ...work, serviceUntil, today: today() }),
    held,
    publicNumber: published === null ? null : number,
    may: { clear: mayClearStories.allows(actor), answer: mayAnswerStories.allows(actor) },
  }
}
