import { once, type Db } from '../../../platform/db/index.ts'
import {
  dateParts,
  emptyView,
  filledView,
  readForm,
  readPress,
  withError,
  type FormView,
} from '../../../platform/forms/index.ts'
import { notice, routes, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { Conflict } from '../../../standards/errors.ts'
import type { Needs } from '../../area/index.ts'
import { planForm } from '../forms.ts'
import type { DeskListProps } from '../pages/desk-list.tsx'
import { DeskListPage } from '../pages/desk-list.tsx'
import { DeskPage } from '../pages/desk.tsx'
import { NoticePage, PlanPage } from '../pages/plan-desk.tsx'
import { publishedMeetings } from '../published.ts'
import { clockTime } from '../rules/clock-time.ts'
import { mayKeepMinutes, mayReadConfidential, mayRecordApproval, maySeeMeetings } from '../rules/policy.ts'
import type { MeetingDetails, MeetingRow } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { findMeetings } from '../store/meetings.ts'
import { changeMeeting, deskAt, meetingKeptHere, planMeeting, publishNotice } from '../work.ts'

/** Planning a meeting and telling everybody about it. */
export function deskRoutes(needs: Needs): Routes {
  const { store, area, today } = needs
  const work = <T,>(c: KeptContext, doing: (db: Db) => Promise<T>) => store.as(c.get('actor'), doing)

  return routes()
    .get('/staff/meetings', { who: maySeeMeetings }, async c => {
      const meetings = await work(c, deskList)
      const mayPlan = mayKeepMinutes.allows(c.get('actor'))
      return c.render(<DeskListPage meetings={meetings} mayPlan={mayPlan} today={today()} />)
    })

    .get('/staff/meetings/plan', { who: mayKeepMinutes }, c => {
      const view = filledView({ place: area.board.place })
      return c.render(<PlanPage view={view} meeting={null} />)
    })

    .post('/staff/meetings/plan', { who: mayKeepMinutes }, async c => {
      const reading = readPlan(c)
      if (!reading.ok) return c.render(<PlanPage view={reading.view} meeting={null} />, 422)
      const { outcome: key } = await work(c, db =>
        once(db, c.get('submission'), () => planMeeting(needs, db, c.get('actor'), reading.planned))
      )
      notice(c, staffCopy.in(c.get('language')).plan.planned)
      return c.redirect(`/staff/meetings/${key}`, 303)
    })

    .get('/staff/meetings/:key', { who: maySeeMeetings }, async c => {
      const desk = await work(c, db => deskAt(db, area, c.req.param('key')))
      const actor = c.get('actor')
      const may = {
        write: mayKeepMinutes.allows(actor),
        approve: mayRecordApproval.allows(actor),
        readPrivate: mayReadConfidential.allows(actor),
      }
      return c.render(<DeskPage desk={desk} today={today()} may={may} />)
    })

    .get('/staff/meetings/:key/details', { who: mayKeepMinutes }, async c => {
      const meeting = await work(c, db => meetingKeptHere(db, c.req.param('key')))
      return c.render(<PlanPage view={planView(meeting)} meeting={meeting} />)
    })

    .post('/staff/meetings/:key/details', { who: mayKeepMinutes }, async c => {
      const key = c.req.param('key')
      const reading = readPlan(c)
      const { meeting, life } = await work(c, db => deskAt(db, area, key))
      if (!reading.ok) return c.render(<PlanPage view={reading.view} meeting={meeting} />, 422)
      const t = staffCopy.in(c.get('language')).plan
      if (life.draftPublishedOn !== null && reading.planned.on !== meeting.on) {
        const view = withError(c.get('body'), 'on', t.held, '-day')
        return c.render(<PlanPage view={view} meeting={meeting} />, 422)
      }
      await work(c, db =>
        once(db, c.get('submission'), async () => {
          const now = await meetingKeptHere(db, key)
          await changeMeeting(needs, db, c.get('actor'), now, reading.planned)
          return true
        })
      )
      notice(c, t.moved)
      return c.redirect(`/staff/meetings/${key}`, 303)
    })

    .get('/staff/meetings/:key/notice', { who: mayKeepMinutes }, async c => {
      const desk = await work(c, db => deskAt(db, area, c.req.param('key')))
      return c.render(<NoticePage desk={desk} today={today()} />)
    })

    .post('/staff/meetings/:key/notice', { who: mayKeepMinutes }, async c => {
      const key = c.req.param('key')
      readPress(c)
      await work(c, db =>
        once(db, c.get('submission'), async () => {
          const { facts } = await deskAt(db, area, key)
          if (facts.agenda.length === 0) throw new Conflict('There is nothing on the agenda.')
          await publishNotice(needs, db, c.get('actor'), key)
          return true
        })
      )
      notice(c, staffCopy.in(c.get('language')).notice.done)
      return c.redirect(`/staff/meetings/${key}`, 303)
    })
}

async function deskList(db: Db): Promise<DeskListProps['meetings']> {
  const published = new Map((await publishedMeetings(db)).map(meeting => [meeting.key, meeting]))
  return (await findMeetings(db)).map(row => ({ row, published: published.get(row.key) ?? null }))
}

type Planned = Omit<MeetingDetails, 'boardName' | 'minutesIn'>

/** The form, and the times in it as times. */
function readPlan(c: KeptContext): { ok: true; planned: Planned } | { ok: false; view: FormView } {
  const reading = readForm(c, planForm)
  if (!reading.ok) return reading
  const { on, place, joining } = reading.values
  if (on === null) return { ok: false, view: emptyView }
  const t = staffCopy.in(c.get('language')).plan
  const wrong = (field: string, text: string) => ({
    ok: false as const,
    view: withError(c.get('body'), field, text),
  })
  const starts = clockTime(reading.values.starts)
  if (starts === null) return wrong('starts', t.time)
  const ends = reading.values.ends === '' ? null : clockTime(reading.values.ends)
  if (ends === null && reading.values.ends !== '') return wrong('ends', t.time)
  if (ends !== null && ends <= starts) return wrong('ends', t.order)
  return { ok: true, planned: { on, starts, ends, place, joining: joining === '' ? null : joining } }
}

const planView = ({ on, starts, ends, place, joining }: MeetingRow): FormView =>
  filledView({ ...dateParts('on', on), starts, ends, place, joining })
