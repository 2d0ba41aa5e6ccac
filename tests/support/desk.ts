import { sql } from 'kysely'
import { publicVisitor, theSystem, type RoleCode } from '../../src/platform/access/index.ts'
import { drawCode } from '../../src/platform/receipts/index.ts'
import { holderOf, takeIn, type NewVoice } from '../../src/capabilities/voices/index.ts'
import { publishBatch } from '../../src/capabilities/voices/batch.ts'
import { addPerson, giveRoles } from '../../src/capabilities/people/store/people.ts'
import type { CalendarDate } from '../../src/standards/calendar.ts'
import { calendarDate } from '../../src/standards/calendar.ts'
import { freshSite } from './site.ts'
import type { Visitor } from './visitor.ts'

/**
 * A site of the invented partnership with nobody and nothing in it yet, for tests of the staff's desk:
 *
 *   const desk = await deskSite('2026-11-20')
 *   const jo = await desk.person('Jo Fernley', 'ambleford-council', 'reader', 'answerer')
 *   const { reference, code } = await desk.tell({ words: 'Nobody rang.' })
 */
export async function deskSite(today: string) {
  const site = await freshSite('example', { load: false })
  site.turnTo(calendarDate(today))
  const { needs, store } = site

  const person = async (name: string, organisation: string, ...roles: RoleCode[]): Promise<Visitor> => {
    const id = name.toLowerCase().replaceAll(' ', '-')
    const email = `${id}@example.org`
    const on = calendarDate('2020-01-01')
    await store.as(theSystem, async db => {
      await addPerson(db, { ...{ id, name, organisation, email, on }, jobTitle: `${name}’s job`, by: null })
      const term = { person: id, startsOn: on, endsOn: null, by: null, on }
      await giveRoles(
        db,
        roles.map(role => ({ ...term, id: needs.newId(), role }))
      )
    })
    const visitor = site.visitor()
    await visitor.signIn(email)
    return visitor
  }

  const tell = async (voice: Partial<NewVoice> & { words: string; on?: CalendarDate }) => {
    const { on = needs.today(), ...rest } = voice
    const code = drawCode(needs)
    const told = { cameBy: 'words', teller: 'parent-carer', cornerstone: null, sharing: 'everyone' } as const
    const taken = await store.as(holderOf(needs, code), db =>
      takeIn(needs, db, { ...told, receivedOn: on, ...rest }, code)
    )
    return taken!
  }

  /** A visitor who has typed the code of a story. */
  const holding = async (code: string): Promise<Visitor> => {
    const visitor = site.visitor()
    await visitor.get('/what-happened')
    await visitor.post('/what-happened', { code })
    return visitor
  }

  const count = async (query: string): Promise<number> =>
    Number(
      (await store.asOwner(db => sql.raw<{ n: string }>(`select count(*) as n from ${query}`).execute(db)))
        .rows[0]!.n
    )

  /** The next batch of stories becomes public: here one is enough for it. */
  const nextBatch = () =>
    publishBatch({ ...needs, area: { ...needs.area, batch: { atLeast: 1, weekday: 1 } } })

  return { ...site, person, tell, holding, count, nextBatch, anybody: publicVisitor }
}
