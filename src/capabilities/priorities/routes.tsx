import { anyone } from '../../platform/access/index.ts'
import { routes, type Routes } from '../../platform/http/index.ts'
import { NotFound } from '../../standards/errors.ts'
import type { Needs } from '../area/index.ts'
import { AgreePage, findOpened, publishedOpinions } from '../rounds/index.ts'
import { addDeciding } from './deciding-routes.tsx'
import { RoundPage } from './pages/round.tsx'
import { VotesPage } from './pages/votes.tsx'
import { addPlanning } from './plan-routes.tsx'
import { addResultFiles } from './result-files.ts'
import { publishedRound, publishedRounds, votedRounds } from './round.ts'
import { addRounds } from './round-routes.tsx'
import { addSheets } from './sheet-routes.tsx'

export function prioritiesRoutes(needs: Needs): Routes {
  const { store } = needs
  const all = routes()
    .get('/vote', { who: anyone, keep: 'until-changed' }, async c => {
      const rounds = await store.as(c.get('actor'), publishedRounds)
      return c.render(<VotesPage rounds={rounds} />)
    })

    .get('/vote/agree', { who: anyone, keep: 'until-changed' }, async c => {
      const votes = await store.as(c.get('actor'), votedRounds)
      return c.render(<AgreePage votes={votes} />)
    })

    .get('/vote/:slug', { who: anyone, keep: 'until-changed' }, async c => {
      const slug = c.req.param('slug')
      const { round, stopped, said, others } = await store.as(c.get('actor'), async db => ({
        round: await publishedRound(db, slug),
        stopped: ((await findOpened(db, slug))?.closed ?? null) !== null,
        said: (await publishedOpinions(db, slug)) !== null,
        others: await votedRounds(db),
      }))
      if (round === null) throw new NotFound('There is no such vote.')
      return c.render(<RoundPage {...{ round, stopped, said, others }} />)
    })
  addResultFiles(all, needs)
  addPlanning(all, needs) // before /staff/votes/:key, which would take /staff/votes/new
  addRounds(all, needs)
  addSheets(all, needs)
  addDeciding(all, needs)
  return all
}
