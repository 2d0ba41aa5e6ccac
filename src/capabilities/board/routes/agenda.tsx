import { once, type Db } from '../../../platform/db/index.ts'
import { filledView, readForm, readPress, withError, type FormView } from '../../../platform/forms/index.ts'
import { notice, routes, startAgain, type KeptContext, type Routes } from '../../../platform/http/index.ts'
import { Conflict, NotFound } from '../../../standards/errors.ts'
import { organisationOptions, type Needs } from '../../area/index.ts'
import { agendaForm } from '../forms.ts'
import { AgendaDeskPage, AgendaItemPage } from '../pages/agenda-desk.tsx'
import { mayKeepMinutes } from '../rules/policy.ts'
import type { AgendaItem } from '../rules/records.ts'
import { staffCopy } from '../staff-copy.ts'
import { deleteAgendaItem, findAgenda, insertAgendaItem, updateAgendaItem } from '../store/agenda.ts'
import { isUsed } from '../store/passages.ts'
import { takeTurn } from '../store/meetings.ts'
import { meetingKeptHere } from '../work.ts'
import { noSuchPromise } from './promise.ts'

/** The order of business of one meeting. */
export function agendaRoutes(needs: Needs): Routes {
  const { store, area, newId } = needs
  const work = <T,>(c: KeptContext, doing: (db: Db) => Promise<T>) => store.as(c.get('actor'), doing)
  const itemForm = agendaForm(organisationOptions(area))
  const words = (c: KeptContext) => staffCopy.in(c.get('language')).agenda
  const taken = (c: KeptContext, number: number): FormView =>
    withError(c.get('body'), 'number', words(c).taken(number))

  return routes()
    .get('/staff/meetings/:key/agenda', { who: mayKeepMinutes }, async c => {
      const found = await work(c, db => meetingWithAgenda(db, c.req.param('key')))
      return c.render(<AgendaDeskPage {...found} />)
    })

    .get('/staff/meetings/:key/agenda/add', { who: mayKeepMinutes }, async c => {
      const { meeting, agenda } = await work(c, db => meetingWithAgenda(db, c.req.param('key')))
      const view = filledView({ number: 1 + (agenda.at(-1)?.number ?? 0) })
      return c.render(<AgendaItemPage meeting={meeting} of={itemForm} view={view} remove={null} />)
    })

    .post('/staff/meetings/:key/agenda/add', { who: mayKeepMinutes }, async c => {
      const key = c.req.param('key')
      const reading = readForm(c, itemForm)
      const { meeting } = await work(c, db => meetingWithAgenda(db, key))
      const again = (view: FormView) =>
        c.render(<AgendaItemPage meeting={meeting} of={itemForm} view={view} remove={null} />, 422)
      if (!reading.ok) return again(reading.view)
      const lost = await work(c, db => noSuchPromise(db, c, reading.values.promise))
      if (lost !== null) return again(lost)
      const item = itemOf(newId(), reading.values)
      const { outcome } = await work(c, db =>
        once(db, c.get('submission'), async () => {
          await takeTurn(db)
          const isTaken = (await findAgenda(db, key)).some(({ number }) => number === item.number)
          if (!isTaken) await insertAgendaItem(db, key, item)
          return isTaken ? 'taken' : 'added'
        })
      )
      if (outcome === 'taken') {
        startAgain(c)
        return again(taken(c, item.number))
      }
      notice(c, words(c).saved)
      return c.redirect(`/staff/meetings/${key}/agenda`, 303)
    })

    .get('/staff/meetings/:key/agenda/:item', { who: mayKeepMinutes }, async c => {
      const { meeting, agenda } = await work(c, db => meetingWithAgenda(db, c.req.param('key')))
      const item = itemIn(agenda, c.req.param('item'))
      const view = filledView({ ...item, id: undefined })
      return c.render(
        <AgendaItemPage {...{ meeting, of: itemForm, view }} remove={removal(meeting.key, item)} />
      )
    })

    .post('/staff/meetings/:key/agenda/:item', { who: mayKeepMinutes }, async c => {
      const key = c.req.param('key')
      const reading = readForm(c, itemForm)
      const { meeting, agenda } = await work(c, db => meetingWithAgenda(db, key))
      const item = itemIn(agenda, c.req.param('item'))
      const again = (view: FormView) =>
        c.render(<AgendaItemPage {...{ meeting, of: itemForm, view }} remove={removal(key, item)} />, 422)
      if (!reading.ok) return again(reading.view)
      const lost = await work(c, db => noSuchPromise(db, c, reading.values.promise))
      if (lost !== null) return again(lost)
      const changed = itemOf(item.id, reading.values)
      if (agenda.some(({ id, number }) => id !== item.id && number === changed.number))
        return again(taken(c, changed.number))
      await work(c, db => updateAgendaItem(db, changed))
      notice(c, words(c).saved)
      return c.redirect(`/staff/meetings/${key}/agenda`, 303)
    })

    .post('/staff/meetings/:key/agenda/:item/remove', { who: mayKeepMinutes }, async c => {
      const key = c.req.param('key')
      readPress(c)
      const removed = await work(c, async db => {
        const { agenda } = await meetingWithAgenda(db, key)
        const { id } = itemIn(agenda, c.req.param('item'))
        if (await isUsed(db, id)) return false
        await deleteAgendaItem(db, id)
        return true
      })
      if (!removed) throw new Conflict('Minutes are written under this item.')
      notice(c, words(c).removed)
      return c.redirect(`/staff/meetings/${key}/agenda`, 303)
    })
}

const removal = (key: string, { id }: AgendaItem) => `/staff/meetings/${key}/agenda/${id}/remove`

async function meetingWithAgenda(db: Db, key: string) {
  const meeting = await meetingKeptHere(db, key)
  return { meeting, agenda: await findAgenda(db, key) }
}

/** Errors: NotFound. */
function itemIn(agenda: readonly AgendaItem[], id: string): AgendaItem {
  const item = agenda.find(one => one.id === id)
  if (item === undefined) throw new NotFound('There is no such item.')
  return item
}

interface ItemValues extends Pick<AgendaItem, 'title' | 'purpose' | 'organisation' | 'promise'> {
  readonly number: number | null
  readonly presenter: string
}

const itemOf = (id: string, { number, presenter, ...values }: ItemValues): AgendaItem => ({
  ...{ ...values, id, number: number ?? 1, presenter: presenter === '' ? null : presenter },
})
