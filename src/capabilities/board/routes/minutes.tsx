import { once, type Db } from '../../../platform/db/index.ts'
import { emptyView, filledView, readForm, withError } from '../../../platform/forms/index.ts'
import { notice, routes, startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { NotFound } from '../../../standards/errors.ts'
import { organisationOptions, type Needs } from '../../area/index.ts'
import { factsOf } from '../facts.ts'
import { attendanceForm, itemForm, privateForm, quickReadForm } from '../forms.ts'
import { AttendancePage, ItemDeskPage, PrivatePage } from '../pages/minutes-desk.tsx'
import { QuickReadPage } from '../pages/quick-read-desk.tsx'
import type { MeetingFacts } from '../rules/make-snapshot.ts'
import { mayKeepMinutes, mayReadConfidential } from '../rules/policy.ts'
import type { AgendaItem, Attendance, Passage } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { findAttendance, putAttendance } from '../store/agenda.ts'
import { findConfidential, findPassages, insertConfidential, insertPassage } from '../store/passages.ts'
import { handOf, meetingKeptHere } from '../work.ts'

/** Writing the minutes: who came, what was said, the quick read, and what was said in private. */
export function minutesRoutes(needs: Needs): Routes {
  const { store, area } = needs
  const work = <T,>(c: KeptContext, doing: (db: Db) => Promise<T>) => store.as(c.get('actor'), doing)
  const organisations = organisationOptions(area)
  const countForm = attendanceForm(organisations)
  const words = (c: KeptContext) => staffCopy.in(c.get('language'))
  const factsAt = (c: KeptContext, key: string) =>
    work(c, async db => factsOf(db, area, await meetingKeptHere(db, key)))

  return routes()
    .get('/staff/meetings/:key/attendance', { who: mayKeepMinutes }, async c => {
      const { meeting, attendance } = await factsAt(c, c.req.param('key'))
      const view = filledView(Object.assign({}, ...attendance.map(countsShown)))
      return c.render(<AttendancePage {...{ meeting, organisations, of: countForm, view }} />)
    })

    .post('/staff/meetings/:key/attendance', { who: mayKeepMinutes }, async c => {
      const key = c.req.param('key')
      const reading = readForm(c, countForm)
      const { meeting } = await factsAt(c, key)
      if (!reading.ok) {
        const page = <AttendancePage {...{ meeting, organisations, of: countForm, view: reading.view }} />
        return c.render(page, 422)
      }
      const lines = organisations.map(({ value }) => countsOf(value, reading.values))
      if (lines.every(({ present }) => present === 0)) {
        const first = `present-${organisations[0]?.value}`
        const view = withError(c.get('body'), first, words(c).attendance.nobody)
        return c.render(<AttendancePage {...{ meeting, organisations, of: countForm, view }} />, 422)
      }
      await work(c, async db => {
        const known = new Set((await findAttendance(db, key)).map(({ organisation }) => organisation))
        const told = ({ organisation, present, apologies }: Attendance) =>
          present + apologies > 0 || known.has(organisation)
        await putAttendance(db, key, lines.filter(told))
      })
      notice(c, words(c).saved)
      return c.redirect(`/staff/meetings/${key}`, 303)
    })

    .get('/staff/meetings/:key/minutes/:number', { who: mayKeepMinutes }, async c => {
      const facts = await factsAt(c, c.req.param('key'))
      const item = itemAt(facts, c.req.param('number'))
      const saved = savedUnder(facts.passages, item)
      const view = filledView({ words: saved?.words, seen: saved?.id ?? '' })
      return c.render(<ItemDeskPage {...{ facts, item, view }} clash={null} />)
    })

    .post('/staff/meetings/:key/minutes/:number', { who: mayKeepMinutes }, async c => {
      const key = c.req.param('key')
      const reading = readForm(c, itemForm)
      const facts = await factsAt(c, key)
      const item = itemAt(facts, c.req.param('number'))
      if (!reading.ok)
        return c.render(<ItemDeskPage {...{ facts, item, view: reading.view }} clash={null} />, 422)
      const { words: written, seen } = reading.values
      const { outcome: clash } = await work(c, db =>
        once(db, c.get('submission'), async () => {
          const saved = savedUnder(await findPassages(db, key), item)
          if (saved && saved.id !== seen && saved.words !== written) return saved
          if (saved?.words !== written) {
            const passage = { about: 'item' as const, item: item.id, words: written }
            await insertPassage(db, key, passage, handOf(needs, c.get('actor')))
          }
          return null
        })
      )
      if (clash !== null) {
        // Both are kept: theirs in the store, mine in the box. The next press counts as having seen theirs.
        startAgain(c)
        const view = filledView({ words: written, seen: clash.id })
        return c.render(<ItemDeskPage {...{ facts, item, view, clash }} />, 409)
      }
      notice(c, words(c).saved)
      return c.redirect(`/staff/meetings/${key}/minutes/${item.number}`, 303)
    })

    .get('/staff/meetings/:key/quick-read', { who: mayKeepMinutes }, async c => {
      const { meeting, passages } = await factsAt(c, c.req.param('key'))
      const view = filledView(Object.fromEntries(passages.map(({ about, words }) => [about, words])))
      return c.render(<QuickReadPage meeting={meeting} view={view} />)
    })

    .post('/staff/meetings/:key/quick-read', { who: mayKeepMinutes }, async c => {
      const key = c.req.param('key')
      const reading = readForm(c, quickReadForm)
      const { meeting } = await factsAt(c, key)
      if (!reading.ok) return c.render(<QuickReadPage meeting={meeting} view={reading.view} />, 422)
      await work(c, db =>
        once(db, c.get('submission'), async () => {
          const saved = await findPassages(db, key)
          for (const about of ['summary', 'worried', 'heard'] as const) {
            const written = reading.values[about]
            if ((saved.find(one => one.about === about)?.words ?? '') === written) continue
            await insertPassage(db, key, { about, item: null, words: written }, handOf(needs, c.get('actor')))
          }
          return true
        })
      )
      notice(c, words(c).saved)
      return c.redirect(`/staff/meetings/${key}`, 303)
    })

    .get('/staff/meetings/:key/private', { who: mayReadConfidential }, async c => {
      const found = await work(c, db => meetingWithPrivate(db, c.req.param('key')))
      return c.render(<PrivatePage {...found} of={privateForm} view={emptyView} />)
    })

    .post('/staff/meetings/:key/private', { who: mayReadConfidential }, async c => {
      const key = c.req.param('key')
      const reading = readForm(c, privateForm)
      if (!reading.ok) {
        const found = await work(c, db => meetingWithPrivate(db, key))
        return c.render(<PrivatePage {...found} of={privateForm} view={reading.view} />, 422)
      }
      await work(c, db =>
        once(db, c.get('submission'), async () => {
          await insertConfidential(db, key, reading.values, handOf(needs, c.get('actor')))
          return true
        })
      )
      notice(c, words(c).private.saved)
      return c.redirect(`/staff/meetings/${key}/private`, 303)
    })
}

async function meetingWithPrivate(db: Db, key: string) {
  return { meeting: await meetingKeptHere(db, key), items: await findConfidential(db, key) }
}

/** Errors: NotFound. */
export function itemAt({ agenda }: MeetingFacts, number: string): AgendaItem {
  const item = agenda.find(one => String(one.number) === number)
  if (item === undefined) throw new NotFound('There is no such item.')
  return item
}

const savedUnder = (passages: readonly Passage[], { id }: AgendaItem): Passage | null =>
  passages.find(({ item }) => item === id) ?? null

const countsShown = ({ organisation, present, apologies, roles }: Attendance) => ({
  [`present-${organisation}`]: present,
  [`apologies-${organisation}`]: apologies,
  [`roles-${organisation}`]: roles,
})

function countsOf(
  organisation: string,
  values: Readonly<Record<string, string | number | null>>
): Attendance {
  const roles = values[`roles-${organisation}`]
  return {
    organisation,
    present: Number(values[`present-${organisation}`] ?? 0),
    apologies: Number(values[`apologies-${organisation}`] ?? 0),
    roles: roles === '' || roles === undefined ? null : String(roles),
  }
}
