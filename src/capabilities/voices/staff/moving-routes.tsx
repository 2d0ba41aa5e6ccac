import { emptyView, filledView, readForm, readPress } from '../../../platform/forms/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson, peopleWithRole } from '../../people/index.ts'
import { placeOf } from '../duties.ts'
import { mayReadStories } from '../rules/policy.ts'
import { backToStory, storyIn } from '../staff-story-routes.tsx'
import * as store from '../store/index.ts'
import { deskCopy } from './copy.ts'
import { EVERYBODY, hardForm, passFormTo } from './forms.ts'
import { passOn } from './hand-on.ts'
import { BreakPage, HardPage, PassPage } from './moving-pages.tsx'

const at = '/staff/stories/:reference'

/** Taking a break, passing a story on, saying what is hard in it. */
export function addMoving(all: Routes, needs: Needs): void {
  all
    .post(`${at}/break`, { who: mayReadStories }, async c => {
      readPress(c)
      await needs.store.as(c.get('actor'), db => leave(c, needs, db))
      return c.redirect('/staff/stories/break', 303)
    })
    .get('/staff/stories/break', { who: mayReadStories }, async c => {
      const me = actingPerson(c.get('actor')).id
      const kept = await needs.store.as(c.get('actor'), db => store.placeKept(db, me))
      return c.render(<BreakPage reference={kept?.reference ?? null} />)
    })
    .get(`${at}/pass`, { who: mayReadStories }, async c => {
      const people = await needs.store.as(c.get('actor'), db => others(c, needs, db))
      return c.render(
        <PassPage at={placeOf(c.req.param('reference') ?? '')} of={passFormTo(people)} view={emptyView} />
      )
    })
    .post(`${at}/pass`, { who: mayReadStories }, c => pass(c, needs))
    .get(`${at}/hard`, { who: mayReadStories }, async c => {
      const { reference, warnings } = await needs.store.as(c.get('actor'), async db => {
        const story = await storyIn(c, db)
        return { ...story, warnings: await store.findWarnings(db, story.id) }
      })
      const hard = warnings.filter(({ byTeller }) => !byTeller).map(({ kind }) => kind)
      return c.render(<HardPage at={placeOf(reference)} view={filledView({ hard })} />)
    })
    .post(`${at}/hard`, { who: mayReadStories }, async c => {
      const reading = readForm(c, hardForm)
      if (!reading.ok) {
        return c.render(<HardPage at={placeOf(c.req.param('reference') ?? '')} view={reading.view} />, 422)
      }
      const by = { by: actingPerson(c.get('actor')).id, on: needs.today() }
      await needs.store.as(c.get('actor'), async db =>
        store.setWarnings(db, (await storyIn(c, db)).id, reading.values.hard, by)
      )
      notice(c, deskCopy.in(c.get('language')).hard.saved)
      return backToStory(c)
    })
}

/** Leaves the desk without losing the place. */
async function leave(c: KeptContext, needs: Needs, db: Db): Promise<void> {
  const { id } = await storyIn(c, db)
  const me = actingPerson(c.get('actor')).id
  const hardRead = await store.hardReadOn(db, me, needs.today())
  await store.letGo(db, id, me)
  await store.keepPlace(db, { me, storyId: id, on: needs.today(), hardRead })
}

/** Everybody else who may read stories today. */
async function others(c: KeptContext, { today }: Needs, db: Db) {
  const me = actingPerson(c.get('actor')).id
  const found = [
    ...(await peopleWithRole(db, 'reader', today())),
    ...(await peopleWithRole(db, 'answerer', today())),
  ]
  const byId = new Map(found.map(({ id, name }) => [id, { id, name }]))
  return [...byId.values()].filter(({ id }) => id !== me).sort((a, b) => a.name.localeCompare(b.name))
}

async function pass(c: KeptContext, needs: Needs): Promise<Response> {
  const t = deskCopy.in(c.get('language'))
  const people = await needs.store.as(c.get('actor'), db => others(c, needs, db))
  const of = passFormTo(people)
  const reading = readForm(c, of)
  if (!reading.ok) {
    const where = placeOf(c.req.param('reference') ?? '')
    return c.render(<PassPage at={where} of={of} view={reading.view} />, 422)
  }
  const to = reading.values.to === EVERYBODY ? null : people.find(({ id }) => id === reading.values.to)!
  await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), async () => {
      const { id: storyId } = await storyIn(c, db)
      const why = reading.values.why === '' ? null : reading.values.why
      await passOn(db, { storyId, to, why, by: actingPerson(c.get('actor')), on: needs.today() })
      return true
    })
  )
  notice(c, t.pass.done(to?.name ?? t.reading.everybody))
  return c.redirect('/staff/stories', 303)
}
