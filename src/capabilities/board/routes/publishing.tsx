import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, readForm, withError, type FormView, type Option } from '../../../platform/forms/index.ts'
import { notice, routes, startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { formatDay } from '../../../standards/calendar.ts'
import { linesOf } from '../../../standards/sentences.ts'
import { NotFound } from '../../../standards/errors.ts'
import { needsTwoPeople, type Needs } from '../../area/index.ts'
import { approveForm, publishForm } from '../forms.ts'
import type { Desk } from '../life.ts'
import { ApprovePage, PreviewPage, PublishPage } from '../pages/publish-desk.tsx'
import { publishedAnswers } from '../published.ts'
import { whyNotPublish } from '../rules/minutes-life.ts'
import { mayKeepMinutes, mayRecordApproval, maySeeMeetings } from '../rules/policy.ts'
import type { MeetingRow } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { findMeetings } from '../store/meetings.ts'
import { approveMinutes, deskAt, previewOf, publishMinutes } from '../work.ts'

/** From written minutes to the public record: preview, draft, approval, approved version. */
export function publishingRoutes(needs: Needs): Routes {
  const { store, area, today } = needs
  const work = <T,>(c: KeptContext, doing: (db: Db) => Promise<T>) => store.as(c.get('actor'), doing)
  const needsTwo = needsTwoPeople(area, 'minutes')
  const words = (c: KeptContext) => staffCopy.in(c.get('language'))
  const publishPage = (desk: Desk, view: FormView) => (
    <PublishPage desk={desk} missing={whyNotPublish(desk.life, today())} needsTwo={needsTwo} view={view} />
  )

  /** What is written now, as its next version would be. */
  const written = async (c: KeptContext) => {
    const { snapshot, answers } = await work(c, async db => ({
      snapshot: await previewOf(db, area, keyIn(c)),
      answers: await publishedAnswers(db),
    }))
    return { meeting: { snapshot, publishedOn: today() }, answers, today: today(), proposed: false }
  }
  /** Exactly what waits for a second person. Errors: NotFound when nothing does. */
  const waiting = async (c: KeptContext) => {
    const { desk, answers } = await work(c, async db => ({
      desk: await deskAt(db, area, keyIn(c)),
      answers: await publishedAnswers(db),
    }))
    if (desk.waiting === null) throw new NotFound('Nothing waits for a second person.')
    const meeting = { snapshot: desk.waiting.snapshot, publishedOn: today() }
    return { meeting, answers, today: today(), proposed: true }
  }

  return routes()
    .get('/staff/meetings/:key/preview', { who: maySeeMeetings }, async c =>
      c.render(<PreviewPage {...await written(c)} part="quick" />)
    )
    .get('/staff/meetings/:key/preview/full', { who: maySeeMeetings }, async c =>
      c.render(<PreviewPage {...await written(c)} part="full" />)
    )
    .get('/staff/meetings/:key/proposed', { who: maySeeMeetings }, async c =>
      c.render(<PreviewPage {...await waiting(c)} part="quick" />)
    )
    .get('/staff/meetings/:key/proposed/full', { who: maySeeMeetings }, async c =>
      c.render(<PreviewPage {...await waiting(c)} part="full" />)
    )

    .get('/staff/meetings/:key/publish', { who: mayKeepMinutes }, async c => {
      const desk = await work(c, db => deskAt(db, area, c.req.param('key')))
      return c.render(publishPage(desk, emptyView))
    })

    .post('/staff/meetings/:key/publish', { who: mayKeepMinutes }, async c => {
      const key = c.req.param('key')
      const reading = readForm(c, publishForm)
      const desk = await work(c, db => deskAt(db, area, key))
      if (!reading.ok) return c.render(publishPage(desk, reading.view), 422)
      const note = reading.values.note === '' ? null : reading.values.note
      const { outcome } = await work(c, db =>
        once(db, c.get('submission'), () => publishMinutes(needs, db, c.get('actor'), { key, note }))
      )
      if (outcome === 'missing') return c.render(publishPage(desk, emptyView), 422)
      notice(c, words(c).publish[outcome])
      return c.redirect(`/staff/meetings/${key}`, 303)
    })

    .get('/staff/meetings/:key/approve', { who: mayRecordApproval }, async c => {
      const language = c.get('language')
      const { desk, meetings } = await work(c, db => approvable(db, needs, c.req.param('key')))
      const later = meetings.filter(({ on }) => on > desk.meeting.on && on <= today())
      const cannot = cannotApprove(desk, later.length > 0, words(c).approve)
      const of = approveForm(optionsOf(later, language))
      return c.render(<ApprovePage {...{ desk, of, cannot }} view={emptyView} />)
    })

    .post('/staff/meetings/:key/approve', { who: mayRecordApproval }, async c => {
      const key = c.req.param('key')
      const { desk, meetings } = await work(c, db => approvable(db, needs, key))
      // Every meeting is an answer the form knows, so that a wrong one is refused with its own sentence.
      const of = approveForm(optionsOf(meetings, c.get('language')))
      const reading = readForm(c, of)
      if (!reading.ok)
        return c.render(<ApprovePage {...{ desk, of }} cannot={null} view={reading.view} />, 422)
      const { meeting: approvedAt, corrections } = reading.values
      const { outcome: why } = await work(c, db =>
        once(db, c.get('submission'), () => {
          const approval = { meeting: key, approvedAt, corrections: linesOf(corrections) }
          return approveMinutes(needs, db, c.get('actor'), approval)
        })
      )
      const t = words(c).approve
      if (why !== null) {
        startAgain(c)
        const view = withError(c.get('body'), 'meeting', t.why[why])
        return c.render(<ApprovePage {...{ desk, of, view }} cannot={null} />, 422)
      }
      notice(c, t.saved)
      return c.redirect(`/staff/meetings/${key}`, 303)
    })
}

const keyIn = (c: KeptContext): string => c.req.param('key') ?? ''

async function approvable(db: Db, { area }: Needs, key: string) {
  return { desk: await deskAt(db, area, key), meetings: await findMeetings(db) }
}

const optionsOf = (meetings: readonly MeetingRow[], language: string): Option[] =>
  meetings.map(({ key, on }) => ({ value: key, text: formatDay(on, language) }))

type ApproveWords = ReturnType<typeof staffCopy.in>['approve']

function cannotApprove({ life }: Desk, hasLater: boolean, t: ApproveWords): string | null {
  if (life.draftPublishedOn === null) return t.why['never-published']
  if (life.approval !== null) return t.why['approved-already']
  return hasLater ? null : t.noLater
}
