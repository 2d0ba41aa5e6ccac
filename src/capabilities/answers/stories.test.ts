import { sql } from 'kysely'
import { describe, expect, it } from 'vitest'
import { theSystem } from '../../platform/access/index.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { freshSite } from '../../../tests/support/site.ts'
import { propose, takeOut } from '../publishing/index.ts'

const site = await freshSite('example', { load: false })
const by = { id: 'site', name: 'This site' }

/** Publishes a story as it would stand in the public record. */
const publish = (number: number, on: string, story: Record<string, unknown>) =>
  site.store.as(theSystem, db =>
    propose(db, {
      ...{ kind: 'story', key: String(number), title: `Story ${number}`, note: null, by, needsTwo: false },
      ...{ id: site.needs.newId(), now: site.needs.now(), today: calendarDate(on) },
      snapshot: {
        ...{ number, toldIn: '2026-03', teller: 'parent-carer', cornerstone: 'communicate', outcome: null },
        answers: [{ words: 'We will ring you.', byName: 'Jo Fernley', byJob: 'Lead', on }],
        ...story,
      },
    })
  )

await publish(412, '2026-03-02', { words: 'The taxi never came to our house.' })
await publish(118, '2026-03-02', { words: 'Nobody answered my letter.', teller: 'practitioner' })
await publish(733, '2026-03-09', { words: 'Waiting for a wheelchair.', cornerstone: 'welcome-and-care' })
for (let nth = 0; nth < 25; nth++) await publish(800 + nth, '2026-01-05', { words: 'It was a long wait.' })

const visitor = site.visitor()
const numbers = async (address: string) =>
  [...(await visitor.get(address)).text.matchAll(/href="\/stories\/(\d+)"/g)].map(([, number]) =>
    Number(number)
  )

describe('the public page of stories', () => {
  it('shows the newest batch first, and within one follows the numbers drawn by lot', async () => {
    expect((await numbers('/stories')).slice(0, 5)).toEqual([733, 118, 412, 800, 801])
  })

  it('goes on, page by page, and leaves none out', async () => {
    const first = await visitor.get('/stories')
    const [, next = ''] = /href="([^"]+)" rel="next"/.exec(first.text) ?? []
    const rest = await numbers(next.replaceAll('&amp;', '&'))
    expect(rest).toEqual([817, 818, 819, 820, 821, 822, 823, 824])
  })

  it('finds words in a story and in its answer, whatever their form', async () => {
    expect(await numbers('/stories?words=taxis')).toEqual([412])
    expect(await numbers('/stories?words=wheelchairs')).toEqual([733])
    expect((await numbers('/stories?words=ringing')).slice(0, 3)).toEqual([733, 118, 412])
    expect(await numbers('/stories?words=%22nobody+answered%22')).toEqual([118])
  })

  it('finds stories about one cornerstone, or told by one kind of person', async () => {
    expect(await numbers('/stories?about=welcome-and-care')).toEqual([733])
    expect(await numbers('/stories?who=practitioner')).toEqual([118])
    expect(await numbers('/stories?who=somebody-else')).toEqual([])
    expect(await numbers('/stories?theme=no-such-theme')).toEqual([])
  })

  it('says what to do next when nothing fits', async () => {
    const { text, status } = await visitor.get("/stories?words=giraffe'%22(")
    expect(status).toBe(200)
    expect(text).toContain('No story fits what you looked for.')
    expect(text).toContain('See all stories')
  })

  it('shows the newest version, and no story that was taken back', async () => {
    await publish(412, '2026-04-01', { words: 'The minibus never came.' })
    expect(await numbers('/stories?words=taxi')).toEqual([])
    expect(await numbers('/stories?words=minibus')).toEqual([412])
    expect((await numbers('/stories')).slice(0, 3)).toEqual([733, 118, 412])
    await site.store.as(theSystem, db =>
      takeOut(db, {
        kind: 'story',
        key: '412',
        keep: () => null,
        today: site.needs.today(),
        newId: site.needs.newId,
      })
    )
    expect(await numbers('/stories?words=minibus')).toEqual([])
    const left = await site.store.asOwner(db =>
      sql<{ n: string }>`select count(*) as n from voices.public_story where number = 412`.execute(db)
    )
    expect(Number(left.rows[0]!.n)).toBe(0)
  })
})
