import { anyone, signedIn, theSystem } from '../../../platform/access/index.ts'
import { once, type Db } from '../../../platform/db/index.ts'
import { filledView, readForm, type FormView } from '../../../platform/forms/index.ts'
import { notice, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import { needsTwoPeople, type Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { current, propose, waitingFor, type Publication } from '../../publishing/index.ts'
import { mayRun } from '../rules/policy.ts'
import { findResult, isUpToDate } from '../store/results.ts'
import { staffCopy } from './copy.ts'
import { publishForm } from './forms.ts'
import { OpinionsPage } from './pages/public.tsx'
import { hasEnough, ProposedPage, ResultPage } from './pages/staff.tsx'
import { polisFiles, polisNames } from './polis-files.ts'
import { opinionsSnapshot, type OpinionsSnapshot } from './snapshot.ts'
import { closedAt, opinionsAt } from './round-at.ts'
import { countWritings } from './store.ts'

const KIND = 'opinions'
const words = (c: KeptContext) => staffCopy.in(c.get('language'))

/** What people said in a published round of opinions, or null. */
export const publishedOpinions = (db: Db, key: string): Promise<Publication<OpinionsSnapshot> | null> =>
  current<OpinionsSnapshot>(db, KIND, key)

/** The result of a round of opinions: looked at by staff once it is closed, and read by everybody once it is published. */
export function addOpinions(all: Routes, needs: Needs): void {
  const { store, area } = needs
  const as = <T,>(c: KeptContext, work: (db: Db) => Promise<T>) => store.as(c.get('actor'), work)

  all
    .get('/vote/:key/opinions', { who: anyone, keep: 'until-changed' }, async c => {
      const found = await as(c, db => publishedOpinions(db, c.req.param('key')))
      if (found === null) throw new NotFound('There is no such result.')
      return c.render(<OpinionsPage of={found} />)
    })

    .get('/staff/votes/:key/opinions', { who: signedIn }, c => showResult(c, null, 200))

    .post('/staff/votes/:key/opinions', { who: mayRun }, async c => {
      const { key } = await as(c, db => closedAt(db, c.req.param('key')))
      const reading = readForm(c, publishForm)
      if (!reading.ok) return showResult(c, reading.view, 422)
      const counted = await newest(key)
      const { outcome } = await as(c, db =>
        once(db, c.get('submission'), async () => {
          if (counted === null) throw new Conflict('The result is being counted.')
          if (reading.values.counted !== String(counted.version))
            throw new Conflict('It was counted again since this page was shown.')
          const snapshot = await opinionsSnapshot(needs, db, key, counted)
          if (!hasEnough(snapshot)) throw new Conflict('This result cannot be public.')
          return propose(db, {
            ...{ kind: KIND, key, title: words(c).toPublish(snapshot.title), snapshot },
            ...{ note: reading.values.note || null, by: actingPerson(c.get('actor')) },
            ...{ needsTwo: needsTwoPeople(area, 'priorities'), id: needs.newId() },
            ...{ now: needs.now(), today: needs.today(), preview: `/staff/votes/${key}/opinions/proposed` },
          })
        })
      )
      notice(c, outcome.published ? words(c).published : words(c).asked)
      return c.redirect(`/staff/votes/${key}/opinions`, 303)
    })

    .get('/staff/votes/:key/opinions/proposed', { who: signedIn }, async c => {
      const waiting = await as(c, db => waitingFor<OpinionsSnapshot>(db, KIND, c.req.param('key')))
      if (waiting === null) throw new NotFound('Nothing of this vote waits.')
      return c.render(<ProposedPage snapshot={waiting.snapshot} />)
    })

    .get('/staff/votes/:key/polis/:file', { who: mayRun }, async c => {
      const name = polisNames.find(each => each === c.req.param('file'))
      if (name === undefined) throw new NotFound('There is no such file.')
      const files = await polisFiles(needs, work => as(c, work), c.req.param('key'))
      return c.body(files[name] ?? '', 200, {
        'content-type': 'text/csv; charset=utf-8',
        'content-disposition': `attachment; filename="${name}"`,
        'cache-control': 'no-store',
      })
    })

  /** What a closed round says now; null while it is open, and while a count waits for what came in since. */
  function newest(key: string) {
    return store.as(theSystem, async db => {
      const kept = await findResult(db, key)
      if (kept === null || !(await isUpToDate(db, key))) return null
      return { version: kept.version, result: kept.result, written: await countWritings(db, key) }
    })
  }

  async function showResult(c: KeptContext, typed: FormView | null, status: 200 | 422) {
    const key = c.req.param('key') ?? ''
    const counted = await newest(key)
    const facts = await as(c, async db => {
      const round = await opinionsAt(db, key)
      const snapshot = counted && (await opinionsSnapshot(needs, db, key, counted))
      return { round, snapshot }
    })
    const may = { needsTwo: needsTwoPeople(area, 'priorities'), runs: mayRun.allows(c.get('actor')) }
    const view = typed ?? filledView({ counted: counted?.version ?? 0 })
    return c.render(<ResultPage {...facts} {...may} view={view} />, status)
  }
}
