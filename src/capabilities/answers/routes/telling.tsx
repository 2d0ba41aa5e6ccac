import { once } from '../../../platform/db/index.ts'
import { emptyView, readForm, type FormView } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { publishedPromise, publishedPromises } from '../../plan/index.ts'
import { staffCopy } from '../copy/staff.ts'
import { tellThemForm } from '../forms.ts'
import { TellListPage } from '../pages/tell-list.tsx'
import { TellThemPage } from '../pages/tell-them.tsx'
import { mayTellThem } from '../rules/policy.ts'
import { audienceOf, tellThem } from '../telling.ts'

const LIST = '/staff/tell-them'
const ONE = '/staff/tell-them/:number'

/** Telling the people behind a promise what it changed. */
export function addTelling(all: Routes, needs: Needs): void {
  const { store, today } = needs
  all
    .get(LIST, { who: mayTellThem }, async c => {
      const rows = await store.as(c.get('actor'), async db => {
        const promises = (await publishedPromises(db)).filter(({ priorities }) => priorities.length > 0)
        const audiences = []
        for (const promise of promises) {
          audiences.push({ promise, toTell: (await audienceOf(db, promise, today())).now.length })
        }
        return audiences
      })
      return c.render(<TellListPage rows={rows} />)
    })
    .get(ONE, { who: mayTellThem }, c => showOne(c, needs, emptyView))
    .post(ONE, { who: mayTellThem }, async c => {
      const reading = readForm(c, tellThemForm)
      if (!reading.ok) return showOne(c, needs, reading.view)
      const { words } = reading.values
      const by = actingPerson(c.get('actor'))
      const told = await store.as(c.get('actor'), async db => {
        const promise = await promiseIn(c, db)
        return once(db, c.get('submission'), () => tellThem(needs, db, { promise, words, by }))
      })
      const t = staffCopy.in(c.get('language')).tell
      notice(c, told.outcome === 0 ? t.nobody : t.done(told.outcome))
      return c.redirect(LIST, 303)
    })
}

async function showOne(c: KeptContext, { store, today }: Needs, view: FormView): Promise<Response> {
  const page = await store.as(c.get('actor'), async db => {
    const promise = await promiseIn(c, db)
    return { promise, audience: await audienceOf(db, promise, today()) }
  })
  return c.render(<TellThemPage {...page} view={view} />, view.errors.length > 0 ? 422 : 200)
}

async function promiseIn(c: KeptContext, db: Parameters<typeof publishedPromise>[0]) {
  const number = c.req.param('number') ?? ''
  const promise = /^[1-9]\d{0,6}$/.test(number) ? await publishedPromise(db, Number(number)) : null
  if (promise === null) throw new NotFound('There is no such promise.')
  return promise
}
