import { isDeepStrictEqual } from 'node:util'
import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, readForm, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, routes, startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { keyFor } from '../../../standards/key.ts'
import { linesOf } from '../../../standards/sentences.ts'
import { NotFound } from '../../../standards/errors.ts'
import { needsTwoPeople, type Needs } from '../../area/index.ts'
import { actingPerson } from '../../people/index.ts'
import { current, waitingFor } from '../../publishing/index.ts'
import { themeBook, themeInBook } from '../../themes/index.ts'
import { staffCopy } from '../copy-staff.ts'
import { startPlan } from '../edit.ts'
import { planForm, publishForm } from '../forms.ts'
import { FormPage } from '../pages/staff/form-page.tsx'
import { PlansPage, ToDo, type StaffPlan } from '../pages/staff/plans.tsx'
import { PreviewPage } from '../pages/staff/preview.tsx'
import { draftSnapshot, publishPlan } from '../publish.ts'
import { mayPublishPlan, mayReadDrafts, mayWritePlan } from '../rules/policy.ts'
import { isReady, whatBlocks } from '../rules/readiness.ts'
import { publishedPlan, promiseSnapshot, type PlanSnapshot } from '../rules/snapshot.ts'
import { settlePlans } from '../settle.ts'
import { findPlans } from '../store/plans.ts'
import { findPromises } from '../store/read.ts'

/** Words that stand where a plan's key would. */
const OUR_ADDRESSES: ReadonlySet<string> = new Set(['new', 'promises'])

/** Plans as staff work on them: the list with what is missing, a new one, how it will look, and handing it in. */
export function planRoutes(needs: Needs): Routes {
  const { area, store, today } = needs
  const t = (c: KeptContext) => staffCopy.in(c.get('language'))
  const showNew = (c: KeptContext, view: FormView, status: 200 | 422) =>
    c.render(<FormPage title={t(c).newPlan} form={planForm} view={view} back="/staff/plan" />, status)

  return routes()
    .get('/staff/plan', { who: mayReadDrafts }, async c => {
      const actor = c.get('actor')
      const plans = await store.as(actor, async db => staffPlans(db))
      const may = { mayWrite: mayWritePlan.allows(actor), mayPublish: mayPublishPlan.allows(actor) }
      return c.render(<PlansPage plans={plans} {...may} today={today()} />)
    })

    .get('/staff/plan/new', { who: mayWritePlan }, c => showNew(c, emptyView, 200))

    .post('/staff/plan/new', { who: mayWritePlan }, async c => {
      const reading = readForm(c, planForm)
      if (!reading.ok) return showNew(c, reading.view, 422)
      const { title, about } = reading.values
      const plan = { key: keyFor(title, 'plan', OUR_ADDRESSES), title, about: linesOf(about) }
      const { outcome: isNew } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), () => startPlan(needs, db, plan))
      )
      if (!isNew) startAgain(c)
      if (!isNew) return showNew(c, withError(c.get('body'), 'title', t(c).titleTaken), 422)
      notice(c, t(c).saved)
      return c.redirect(`/staff/plan/${plan.key}/promises/new`, 303)
    })

    .get('/staff/plan/:plan/preview', { who: mayReadDrafts }, async c => {
      const page = await store.as(c.get('actor'), db => preview(needs, db, c.req.param('plan')))
      return c.render(<PreviewPage {...page} area={area} today={today()} />)
    })

    .get('/staff/plan/:plan/proposed', { who: mayReadDrafts }, async c => {
      const page = await store.as(c.get('actor'), db => proposed(needs, db, c.req.param('plan')))
      return c.render(<PreviewPage {...page} area={area} today={today()} />)
    })

    .get('/staff/plan/:plan/publish', { who: mayPublishPlan }, c => showPublish(needs, c, emptyView, 200))

    .post('/staff/plan/:plan/publish', { who: mayPublishPlan }, async c => {
      const reading = readForm(c, publishForm)
      if (!reading.ok) return showPublish(needs, c, reading.view, 422)
      const key = c.req.param('plan')
      const note = reading.values.note || null
      const isFirst = await store.as(c.get('actor'), async db => (await current(db, 'plan', key)) === null)
      if (!note && !isFirst)
        return showPublish(needs, c, withError(c.get('body'), 'note', t(c).noteMissing), 422)
      const by = actingPerson(c.get('actor'))
      const { outcome } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          const handedIn = await publishPlan(needs, db, key, { by, on: today(), note })
          if (handedIn.published) await settlePlans(needs, db)
          return { published: handedIn.published }
        })
      )
      notice(c, outcome.published ? t(c).published : t(c).proposed)
      return c.redirect('/staff/plan', 303)
    })
}

async function staffPlans(db: Db): Promise<StaffPlan[]> {
  const plans: StaffPlan[] = []
  for (const { key, title, imported } of await findPlans(db)) {
    const draft = await draftSnapshot(db, key)
    const now = await current<PlanSnapshot>(db, 'plan', key)
    const same = now !== null && isDeepStrictEqual(now.snapshot, JSON.parse(JSON.stringify(draft)))
    const published = now && { version: now.version, on: now.publishedOn, same }
    const promises = await findPromises(db, { planKey: key })
    plans.push({ key, title, imported, published, promises, blocks: whatBlocks(draft.promises, imported) })
  }
  return plans
}

async function preview(needs: Needs, db: Db, key: string) {
  const draft = await draftSnapshot(db, key)
  return { ...(await asPublic(needs, db, key, draft)), blocks: whatBlocks(draft.promises, draft.imported) }
}

/** What a second person agrees to, whatever was written since. Errors: NotFound when nothing waits. */
async function proposed(needs: Needs, db: Db, key: string) {
  const waiting = await waitingFor<PlanSnapshot>(db, 'plan', key)
  if (waiting === null) throw new NotFound('Nothing of this plan waits.')
  return { ...(await asPublic(needs, db, key, waiting.snapshot)), blocks: null }
}

async function asPublic({ area, today }: Needs, db: Db, key: string, draft: PlanSnapshot) {
  const promises = await findPromises(db, { planKey: key })
  const living = new Map(promises.map(one => [one.reference, promiseSnapshot(one, area.smallNumber)]))
  const now = await current<PlanSnapshot>(db, 'plan', key)
  const next = { version: 1 + (now?.version ?? 0), publishedOn: today(), note: null }
  const book = await themeBook(db)
  return {
    plan: publishedPlan(draft, living, next),
    themesOf: ({ priorities }: { priorities: readonly { themeKey: string }[] }) =>
      priorities.flatMap(({ themeKey }) => (book && themeInBook(book.snapshot, themeKey)) ?? []),
  }
}

async function showPublish({ area, store }: Needs, c: KeptContext, view: FormView, status: 200 | 422) {
  const t = staffCopy.in(c.get('language'))
  const key = c.req.param('plan') ?? ''
  const draft = await store.as(c.get('actor'), db => draftSnapshot(db, key))
  const blocks = whatBlocks(draft.promises, draft.imported)
  const page = { title: t.publish, caption: draft.title, view, back: '/staff/plan', button: t.publishButton }
  return c.render(
    <FormPage {...page} form={publishForm}>
      <ToDo plan={key} blocks={blocks} />
      {!isReady(blocks) && <p class="govuk-body">{t.notReady}</p>}
      {needsTwoPeople(area, 'plan') && <p class="govuk-body">{t.twoPeople}</p>}
    </FormPage>,
    status
  )
}
