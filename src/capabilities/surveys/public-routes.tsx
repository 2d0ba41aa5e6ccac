import { anyone } from '../../platform/access/index.ts'
import type { Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { current, currentAll, isTakenBack } from '../publishing/index.ts'
import { PublicListPage } from './pages/public-list.tsx'
import { PublicSurveyPage, SurveyGonePage } from './pages/public-one.tsx'
import { KIND } from './public-page.ts'
import type { PublicSurvey } from './rules/public-survey.ts'

const open = { who: anyone, keep: 'until-changed' } as const

/** What was asked and what came of it, for everybody: published snapshots and nothing else. */
export function addPublic(all: Routes, { store, area, today }: Needs): void {
  all
    .get('/surveys', open, async c => {
      const found = await store.as(c.get('actor'), db => currentAll<PublicSurvey | null>(db, KIND))
      const surveys = found
        .flatMap(({ key, snapshot }) => (snapshot === null ? [] : [{ number: Number(key), snapshot }]))
        .sort((a, b) => b.number - a.number)
      return c.render(<PublicListPage surveys={surveys} today={today()} />)
    })
    .get('/surveys/:number', open, async c => {
      const number = c.req.param('number')
      const { page, gone } = await store.as(c.get('actor'), async db => ({
        page: (await current<PublicSurvey | null>(db, KIND, number))?.snapshot ?? null,
        gone: await isTakenBack(db, KIND, number),
      }))
      if (page === null && gone) return c.render(<SurveyGonePage />, 410)
      if (page === null) throw new NotFound('There is no such survey.')
      return c.render(<PublicSurveyPage survey={page} smallNumber={area.smallNumber} today={today()} />)
    })
}
