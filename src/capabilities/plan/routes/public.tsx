import { anyone, publicVisitor } from '../../../platform/access/index.ts'
import { routes, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { themeBook, themeInBook } from '../../themes/index.ts'
import type { Db } from '../../../platform/db/index.ts'
import { CornerstonePage } from '../pages/public/cornerstone.tsx'
import { OnePage } from '../pages/public/one-page.tsx'
import { OtherPlanPage } from '../pages/public/other-plan.tsx'
import { PlanPage } from '../pages/public/plan.tsx'
import { PromisePage } from '../pages/public/promise.tsx'
import { publishedPlans, publishedPromises } from '../published.ts'
import type { Agreed } from '../rules/promise.ts'

const open = { who: anyone, keep: 'until-changed' } as const

/** Our plan, as everybody may read it. */
export function publicRoutes({ area, store, today }: Needs): Routes {
  const read = <T,>(work: (db: Db) => Promise<T>) => store.as(publicVisitor, work)
  const plan = routes()
    .get('/plan', open, async c => {
      return c.render(<PlanPage area={area} plans={await read(publishedPlans)} today={today()} />)
    })

    .get('/plan/one-page', open, async c => {
      return c.render(<OnePage area={area} plans={await read(publishedPlans)} today={today()} />)
    })

    .get('/plan/plans/:key', open, async c => {
      const plan = (await read(publishedPlans)).find(({ key }) => key === c.req.param('key'))
      if (!plan) throw new NotFound('There is no such plan.')
      return c.render(<OtherPlanPage area={area} plan={plan} today={today()} />)
    })

    .get('/plan/promises/:number', open, async c => {
      const { promise, weakness, themes } = await read(db => promiseFor(db, numberIn(c.req.param('number'))))
      return c.render(<PromisePage {...{ area, promise, weakness, themes }} today={today()} />)
    })

  // One address for each cornerstone, so that later rooms may have other addresses under /plan.
  return area.cornerstones.reduce(
    (some, cornerstone) =>
      some.get(`/plan/${cornerstone.key}`, open, async c => {
        const promises = (await read(publishedPromises)).filter(one => one.cornerstone === cornerstone.key)
        return c.render(<CornerstonePage cornerstone={cornerstone} promises={promises} today={today()} />)
      }),
    plan
  )
}

async function promiseFor(db: Db, reference: number) {
  const plans = await publishedPlans(db)
  for (const plan of plans) {
    const promise = plan.promises.find(one => one.reference === reference)
    if (!promise) continue
    const part = plan.workstreams.find(({ key }) => key === promise.workstream)
    return { promise, weakness: part?.weakness ?? null, themes: await themesBehind(db, promise) }
  }
  throw new NotFound('There is no such promise.')
}

/** The themes a promise comes from, as the public theme book has them. */
export async function themesBehind(db: Db, { priorities }: Pick<Agreed, 'priorities'>) {
  const book = await themeBook(db)
  const keys = [...new Set(priorities.map(({ themeKey }) => themeKey))]
  return keys.flatMap(key => (book && themeInBook(book.snapshot, key)) ?? [])
}

/** A number as it stands in an address. Errors: NotFound for anything else. */
export function numberIn(text: string): number {
  if (!/^[1-9]\d{0,6}$/.test(text)) throw new NotFound('There is no such promise.')
  return Number(text)
}
