import { emptyView, withError, type FormView } from '../../platform/forms/index.ts'
import { PICTURE_BYTES, writeAnew } from '../../platform/files/index.ts'
import { notice, type KeptContext, type Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { once } from '../../platform/db/index.ts'
import { copy } from './copy.ts'
import { pointForm } from './forms.ts'
import { AddPhotoPage, TypePhotoPage } from './pages/photo.tsx'
import { keepPhoto, openPhoto, photoTyped, placeOfPhoto } from './photos.ts'
import { mayRunGroups } from './rules/policy.ts'
import { idIn, sessionAt } from './session-routes.tsx'
import * as store from './store.ts'
import { placeOf } from './taking-in.ts'

const who = mayRunGroups

/** A photo of a flip-chart: added by one person, typed up by another, then deleted. */
export function addPhotos(all: Routes, needs: Needs): void {
  const form = pointForm(needs.area)
  all
    .get('/staff/sessions/:session/photos', { who }, async c => {
      const session = await needs.store.as(c.get('actor'), db => sessionAt(c, db))
      return c.render(<AddPhotoPage session={session} view={emptyView} />)
    })
    .post('/staff/sessions/:session/photos', { who, fileBytes: PICTURE_BYTES }, c => add(c, needs))
    .get('/staff/sessions/:session/photos/:photo', { who }, async c => {
      const session = await needs.store.as(c.get('actor'), async db => {
        const found = await sessionAt(c, db)
        const photos = await store.findPhotos(db, found.id)
        if (!photos.some(({ id }) => id === idIn(c, 'photo'))) throw new NotFound('There is no such photo.')
        return found
      })
      return c.render(<TypePhotoPage session={session} photo={idIn(c, 'photo')} form={form} />)
    })
    .get('/staff/sessions/:session/photos/:photo/picture', { who }, async c => {
      const webp = await needs.store.as(c.get('actor'), db => openPhoto(needs, db, idIn(c, 'photo')))
      if (webp === null) throw new NotFound('There is no such photo.')
      return c.body(webp, 200, { 'content-type': 'image/webp' })
    })
    .post('/staff/sessions/:session/photos/:photo/typed', { who }, async c => {
      const session = await needs.store.as(c.get('actor'), async db => {
        await photoTyped(needs, db, idIn(c, 'photo'))
        return sessionAt(c, db)
      })
      notice(c, copy.in(c.get('language')).photo.deleted)
      return c.redirect(placeOf(session.id), 303)
    })
}

async function add(c: KeptContext, needs: Needs): Promise<Response> {
  const t = copy.in(c.get('language')).photo
  const session = await needs.store.as(c.get('actor'), db => sessionAt(c, db))
  const again = (view: FormView) => c.render(<AddPhotoPage session={session} view={view} />, 422)
  const file = c.get('file')
  if (file === null) return again(withError(c.get('body'), 'photo', t.missing))
  const picture = await writeAnew(file.bytes)
  if (!picture.ok) return again(withError(c.get('body'), 'photo', t.faults[picture.why]))
  const { outcome } = await needs.store.as(c.get('actor'), db =>
    once(db, c.get('submission'), () =>
      keepPhoto(needs, db, c.get('actor'), { sessionId: session.id, webp: picture.webp })
    )
  )
  notice(c, t.added)
  return c.redirect(placeOfPhoto(session.id, outcome), 303)
}
