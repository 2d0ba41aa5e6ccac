import { once } from '../../../platform/db/index.ts'
import { emptyView, readForm, readPress, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { placeOf } from '../duties.ts'
import { mayClearStories } from '../rules/policy.ts'
import { backToStory, storyIn } from '../staff-story-routes.tsx'
import * as store from '../store/index.ts'
import { deskCopy } from './copy.ts'
import { apartForm, linkForm } from './forms.ts'
import { FormPage } from './moving-pages.tsx'
import { useCopy } from '../../../platform/render/index.ts'
import type { Form } from '../../../platform/forms/index.ts'

const at = '/staff/stories/:reference'

/** Putting different tellings of one experience side by side, and taking them apart again. */
export function addVersions(all: Routes, needs: Needs): void {
  all
    .get(`${at}/link`, { who: mayClearStories }, c => c.render(<LinkPage at={here(c)} view={emptyView} />))
    .post(`${at}/link`, { who: mayClearStories }, c => link(c, needs))
    .post(`${at}/was-there/:number`, { who: mayClearStories }, async c => {
      readPress(c)
      await put(c, needs, c.req.param('number') ?? '', null)
      return backToStory(c)
    })
    .get(`${at}/apart/:link`, { who: mayClearStories }, c =>
      c.render(<ApartPage at={here(c)} view={emptyView} />)
    )
    .post(`${at}/apart/:link`, { who: mayClearStories }, c => apart(c, needs))
}

const here = (c: KeptContext) => placeOf(c.req.param('reference') ?? '')

type Fault = 'unknown' | 'already'

/** Links this story with another; `why` null for its teller's own word. Null when it is done. */
function put(c: KeptContext, needs: Needs, which: string, why: string | null): Promise<Fault | null> {
  return needs.store.as(c.get('actor'), async db => {
    const story = await storyIn(c, db)
    const other = await store.findByNumberOrReference(db, which)
    if (other === undefined || other.id === story.id) return 'unknown' as const
    const there = await store.findVersions(db, story.id)
    if (there.some(({ storyId }) => storyId === other.id)) return 'already' as const
    const by = why === null ? null : actingPerson(c.get('actor'))
    return (
      await once(db, c.get('submission'), async () => {
        await store.insertLink(db, {
          ...{ id: needs.newId(), one: story.id, other: other.id, by, why, on: needs.today() },
        })
        await store.refreshBeside(db, story.id)
        return null
      })
    ).outcome
  })
}

async function link(c: KeptContext, needs: Needs): Promise<Response> {
  const t = deskCopy.in(c.get('language')).versions
  const reading = readForm(c, linkForm)
  if (!reading.ok) return c.render(<LinkPage at={here(c)} view={reading.view} />, 422)
  const fault = await put(c, needs, reading.values.which, reading.values.why)
  if (fault !== null) {
    return c.render(<LinkPage at={here(c)} view={withError(c.get('body'), 'which', t[fault])} />, 422)
  }
  notice(c, t.done)
  return backToStory(c)
}

async function apart(c: KeptContext, needs: Needs): Promise<Response> {
  const t = deskCopy.in(c.get('language')).versions
  const reading = readForm(c, apartForm)
  if (!reading.ok) return c.render(<ApartPage at={here(c)} view={reading.view} />, 422)
  const by = actingPerson(c.get('actor'))
  await needs.store.as(c.get('actor'), async db => {
    const story = await storyIn(c, db)
    const linkId = c.req.param('link') ?? ''
    const there = await store.findVersions(db, story.id)
    if (there.every(version => version.linkId !== linkId)) throw new NotFound('They stand apart already.')
    await store.insertUnlink(db, { linkId, by, why: reading.values.why, on: needs.today() })
    await store.refreshBeside(db, story.id)
  })
  notice(c, t.apartDone)
  return backToStory(c)
}

const LinkPage = ({ at, view }: { at: string; view: FormView }) => {
  const t = useCopy(deskCopy).versions
  return <FormPage title={t.title} button={t.button} of={linkForm as Form} view={view} back={at} />
}

const ApartPage = ({ at, view }: { at: string; view: FormView }) => {
  const t = useCopy(deskCopy).versions
  return <FormPage title={t.apart} button={t.apart} of={apartForm as Form} view={view} back={at} />
}
