import { NotFound } from '../../standards/errors.ts'
import { signedIn } from '../../platform/access/index.ts'
import { once } from '../../platform/db/index.ts'
import { emptyView, readForm, readPress, type FormView } from '../../platform/forms/index.ts'
import { notice, routes, type KeptContext, type Routes } from '../../platform/http/index.ts'
import type { Needs } from '../area/index.ts'
import { myWorkRoutes, type AlsoMine } from '../clocks/index.ts'
import { actingPerson } from '../people/index.ts'
import { copy } from './copy.ts'
import { sendBackForm } from './forms.ts'
import { ListPage } from './pages/list.tsx'
import { OnePage } from './pages/one.tsx'
import { WaitingPanel } from './pages/waiting.tsx'
import { approve, refuse } from './publish.ts'
import { isOpen, shareWaiting } from './rules/decide.ts'
import { mayPublish } from './rules/policy.ts'
import { chainHead, findProposal, findRefused, findWaiting, type ProposalRow } from './store.ts'

export const publishingRoutes = (needs: Needs): Routes => ({
  ...routes(),
  list: [...myWorkRoutes(needs, waitingHere).list, ...decidingRoutes(needs).list],
})

/** What My work adds to a person's duties: what waits for their yes, and what they sent that waits for another's. */
const waitingHere: AlsoMine = async (db, person) => {
  const waiting = shareWaiting(await findWaiting(db), { id: person.id, mayDecide: mayPublish.allows(person) })
  return waiting.forMe.length + waiting.onOthers.length === 0 ? null : <WaitingPanel {...waiting} />
}

function decidingRoutes(needs: Needs): Routes {
  const { store, now } = needs
  return routes()
    .get('/staff/publishing', { who: signedIn }, async c => {
      const lists = await store.as(c.get('actor'), async db => ({
        waiting: await findWaiting(db),
        refused: await findRefused(db),
        head: await chainHead(db),
      }))
      return c.render(<ListPage {...lists} />)
    })

    .get('/staff/publishing/:id', { who: signedIn }, async c => {
      const proposal = await proposalAt(needs, c)
      return showOne(c, proposal, emptyView, 200)
    })

    .post('/staff/publishing/:id/publish', { who: mayPublish }, async c => {
      readPress(c)
      const { title } = await proposalAt(needs, c)
      const { outcome } = await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), () =>
          approve(db, c.req.param('id'), actingPerson(c.get('actor')), now())
        )
      )
      const t = copy.in(c.get('language'))
      notice(c, outcome.held ? t.held(title) : t.published(title))
      return c.redirect('/staff/publishing', 303)
    })

    .post('/staff/publishing/:id/send-back', { who: mayPublish }, async c => {
      const reading = readForm(c, sendBackForm)
      const proposal = await proposalAt(needs, c)
      if (!reading.ok) return showOne(c, proposal, reading.view, 422)
      const { why } = reading.values
      await store.as(c.get('actor'), db =>
        once(db, c.get('submission'), async () => {
          await refuse(db, proposal.id, actingPerson(c.get('actor')), why, now())
          return proposal.id
        })
      )
      notice(c, copy.in(c.get('language')).returned(proposal.title))
      return c.redirect('/staff/publishing', 303)
    })
}

async function proposalAt({ store }: Needs, c: KeptContext): Promise<ProposalRow> {
  const proposal = await store.as(c.get('actor'), db => findProposal(db, c.req.param('id') ?? ''))
  if (proposal === undefined) throw new NotFound('There is no such proposal.')
  return proposal
}

function showOne(c: KeptContext, proposal: ProposalRow, view: FormView, status: 200 | 422) {
  const actor = c.get('actor')
  const own = actor.kind === 'person' && actor.id === proposal.proposedById
  const can = !isOpen(proposal)
    ? 'nothing'
    : own
      ? 'only-wait'
      : mayPublish.allows(actor)
        ? 'decide'
        : 'only-look'
  return c.render(<OnePage {...{ proposal, can, view }} />, status)
}
