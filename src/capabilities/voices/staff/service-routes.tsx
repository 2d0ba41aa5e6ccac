import { signedIn } from '../../../platform/access/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import { addWorkingDays } from '../../../standards/working-days.ts'
import { organisationOptions, type Needs } from '../../area/index.ts'
import { keepDuty, oweDuty } from '../../clocks/index.ts'
import { actingPerson, allPeople } from '../../people/index.ts'
import { placeOf, SERVICE_LOOKS, subjectOf } from '../duties.ts'
import { mayClearStories } from '../rules/policy.ts'
import { whyNotPublic } from '../rules/publishable.ts'
import { whoLooks } from '../rules/who-looks.ts'
import { backToStory, storyIn } from '../staff-story-routes.tsx'
import * as store from '../store/index.ts'
import { deskCopy } from './copy.ts'
import { responseForm, serviceFormOf } from './forms.ts'
import { ResponsePage, ServicePage, ShownPage } from './service-pages.tsx'

const at = '/staff/stories/:reference/service'
const SHOWN = '/staff/shown-to-us'

/** Showing a story to the service it is about, once and for a few days; and what that service writes. */
export function addServiceFirst(all: Routes, needs: Needs): void {
  all
    .get(at, { who: mayClearStories }, c => servicePage(c, needs, emptyView))
    .post(at, { who: mayClearStories }, c => show(c, needs))
    // Whoever is signed in sees what is shown to their own organisation, which the row policies hold to.
    .get(SHOWN, { who: signedIn }, async c => {
      const shown = await needs.store.as(c.get('actor'), db => shownToMe(c, needs, db))
      return c.render(<ShownPage shown={shown} />)
    })
    .get(`${SHOWN}/:reference`, { who: signedIn }, c => responsePage(c, needs))
    .post(`${SHOWN}/:reference`, { who: signedIn }, c => respond(c, needs))
}

async function servicePage(c: KeptContext, needs: Needs, view: FormView): Promise<Response> {
  const { area, store: house, today } = needs
  const whyNot = await house.as(c.get('actor'), async db => {
    const story = await storyIn(c, db)
    const serviceUntil = (await store.findLook(db, story.id))?.untilDay ?? null
    return whyNotPublic({ ...story, ...(await store.findWorkOn(db, story.id)), serviceUntil, today: today() })
  })
  const facts = { at: placeOf(c.req.param('reference') ?? ''), days: area.serviceFirst?.workingDays ?? null }
  const of = serviceFormOf(organisationOptions(area))
  return c.render(<ServicePage {...{ ...facts, whyNot, of, view }} />, view.errors.length > 0 ? 422 : 200)
}

async function show(c: KeptContext, needs: Needs): Promise<Response> {
  const { area, today } = needs
  const days = area.serviceFirst?.workingDays
  if (days === undefined) throw new Conflict('This area shows no story to a service first.')
  const reading = readForm(c, serviceFormOf(organisationOptions(area)))
  if (!reading.ok) return servicePage(c, needs, reading.view)
  const { service: organisation, why } = reading.values
  const until = addWorkingDays(today(), days).day
  const t = deskCopy.in(c.get('language')).service
  const asked = await needs.store.as(c.get('actor'), async db =>
    whoLooks(await allPeople(db, today()), organisation)
  )
  // Shown to nobody, its days would go by and the story would seem to have been answered with silence.
  if (asked === null) return servicePage(c, needs, withError(c.get('body'), 'service', t.nobodyThere))
  await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      const story = await storyIn(c, db)
      const whyNot = whyNotPublic({ ...story, ...(await store.findWorkOn(db, story.id)), today: today() })
      if (whyNot !== null) throw new Conflict('Only what may be published is shown to a service.', { whyNot })
      const by = actingPerson(c.get('actor'))
      const shown = await store.insertLook(db, {
        ...{ storyId: story.id, organisation, why, by, from: today(), until },
      })
      if (!shown) throw new Conflict('A story is shown to a service once.')
      await oweDuty(db, {
        ...{ kind: SERVICE_LOOKS, subject: subjectOf(story.id), title: t.duty, owedTo: t.owedTo },
        ...{ where: `${SHOWN}/${story.reference}`, owedBy: { personId: asked.id, label: asked.name } },
        ...{ startedOn: today(), rule: { unit: 'fixed', day: until } },
      })
      return true
    })
  )
  notice(c, t.done(asked.name))
  return backToStory(c)
}

const shownToMe = (c: KeptContext, { today }: Needs, db: Db) =>
  store.findShownTo(db, actingPerson(c.get('actor')).organisation, today())

async function shownStory(c: KeptContext, needs: Needs, db: Db) {
  const shown = await shownToMe(c, needs, db)
  const story = shown.find(({ reference }) => reference === c.req.param('reference'))
  if (story === undefined) throw new NotFound('There is no such story.')
  return story
}

async function responsePage(c: KeptContext, needs: Needs, wrong?: FormView): Promise<Response> {
  const story = await needs.store.as(c.get('actor'), db => shownStory(c, needs, db))
  return c.render(<ResponsePage story={story} view={wrong ?? emptyView} />, wrong ? 422 : 200)
}

async function respond(c: KeptContext, needs: Needs): Promise<Response> {
  const reading = readForm(c, responseForm)
  if (!reading.ok) return responsePage(c, needs, reading.view)
  const { words } = reading.values
  await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      const { id: storyId } = await shownStory(c, needs, db)
      const by = actingPerson(c.get('actor'))
      await store.insertResponse(db, { storyId, words, by, on: needs.today() })
      await keepDuty(db, subjectOf(storyId), SERVICE_LOOKS, needs.today())
      return true
    })
  )
  notice(c, deskCopy.in(c.get('language')).service.responded)
  return c.redirect(SHOWN, 303)
}
