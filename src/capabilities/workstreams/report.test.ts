import { beforeAll, describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { publicVisitor, theSystem } from '../../platform/access/index.ts'
import { addDays, addMonths, calendarDate } from '../../standards/calendar.ts'
import { dutiesOf } from '../clocks/index.ts'
import { doneBy, publishedPromise } from '../plan/index.ts'
import { groups, publishedReports } from './index.ts'

const site = await freshSite('example')
const lena = site.visitor()
const cass = site.visitor()
const today = site.needs.today()
const month = today.slice(0, 7)
const lastMonth = addMonths(calendarDate(`${month}-01`), -1).slice(0, 7)
const at = `/staff/reports/${month}/together`

const read = <T>(work: Parameters<typeof site.store.as<T>>[1]) => site.store.as(publicVisitor, work)

beforeAll(async () => {
  await lena.signIn('lena.whitcross@example.org')
  await cass.signIn('cass.orchard@example.org')
})

describe('a month of a group', () => {
  it('shows what was sent, and says plainly what was not', async () => {
    const page = await site.visitor().get(`/plan/reports/${lastMonth}/including`)
    expect(page.status).toBe(200)
    expect(page.text).toContain('Not reported')
    const sent = await site.visitor().get(`/plan/reports/${lastMonth}/talking`)
    expect(sent.text).toContain('Sent on')
  })

  it('is owed by a day, in the ledger', async () => {
    const [duty] = await site.store.as(theSystem, db => dutiesOf(db, `report:${month}:together`, today))
    expect(duty).toMatchObject({ kind: 'workstreams.report', standing: { state: 'due' } })
    expect(duty?.title).toMatch(/^[A-Z][a-z]+ 20\d\d report: Work in partnership$/)
  })

  it('is not owed before the plan was public, nor for a month to come', async () => {
    expect((await lena.get('/staff/reports/2020-01/together')).status).toBe(404)
    expect((await lena.get(`/staff/reports/${addDays(today, 40).slice(0, 7)}/together`)).status).toBe(404)
  })
})

/** The saving of a draft that a page shows. */
const seenOn = (html: string): string => /name="seen" value="([^"]*)"/.exec(html)?.[1] ?? ''

describe('sending a report', () => {
  it('asks about each promise that is still going, with what was said last month', async () => {
    const page = await lena.get(at)
    expect(page.text).toContain('Change only what is different')
    expect(page.text).toContain('How is this promise going?')
  })

  it('asks for what is missing, promise by promise', async () => {
    const page = await lena.post(at, {})
    expect(page.status).toBe(422)
    expect(page.text).toMatch(/Write what changed for families: /)
  })

  it('is never sent with words that somebody else saved meanwhile, and nobody’s words are replaced unseen', async () => {
    const others = '/staff/reports/' + month + '/welcoming'
    const welcoming = (await read(groups)).find(({ key }) => key === 'welcoming')!
    const going = welcoming.promises.filter(promise => doneBy(promise) === null).map(one => one.reference)
    const say = (changed: string) =>
      Object.fromEntries(
        going.flatMap(n => [
          [`said-${n}`, 'late'],
          [`changed-${n}`, changed],
        ])
      )
    const help = (words: string) => ({ ...say(words), help: words })
    const lenas = await lena.post(others, {
      ...help('Lena says so.'),
      seen: seenOn((await lena.get(others)).text),
    })
    expect(lenas.path).toBe(`${others}/check`)

    await cass.get(others)
    const warned = await cass.post(others, { ...help('Cass says so.'), seen: '' })
    expect(warned.status).toBe(422)
    expect(warned.text).toContain('Lena Whitcross saved other words')
    expect(warned.text).toContain('Cass says so.')
    await cass.post(others, { ...help('Cass says so.'), seen: seenOn(warned.text) })

    const refused = await lena.post(`${others}/check`, { ...lena.keys(), seen: seenOn(lenas.text) })
    expect(refused.status).toBe(422)
    expect(refused.text).toContain('Somebody saved other words for this report')
    expect(refused.text).toContain('Cass says so.')
    expect((await read(publishedReports)).has(`${month}/welcoming`)).toBe(false)
  })

  it('shows exactly what everybody will read, then freezes it and tells each promise', async () => {
    const together = (await read(groups)).find(({ key }) => key === 'together')!
    const going = together.promises.find(promise => doneBy(promise) === null)
    const n = going!.reference
    await lena.get(at)
    const check = await lena.post(at, {
      [`said-${n}`]: 'at-risk',
      [`changed-${n}`]: 'Nine decisions came with a reason. Two did not.',
      [`evidence-${n}`]: '',
      help: 'We need one more writer.',
    })
    expect(check.path).toBe(`${at}/check`)
    expect(check.text).toContain('Nine decisions came with a reason.')
    expect((await read(publishedReports)).has(`${month}/together`)).toBe(false)

    await lena.post(`${at}/check`, { seen: seenOn(check.text) })
    const report = (await read(publishedReports)).get(`${month}/together`)
    expect(report).toMatchObject({
      helpNeeded: 'We need one more writer.',
      lines: [{ reference: n, said: 'at-risk' }],
    })
    const promise = await read(db => publishedPromise(db, n))
    expect(promise?.updates.at(-1)).toMatchObject({
      words: 'Nine decisions came with a reason. Two did not.',
    })
    expect(promise?.judgements.at(-1)).toMatchObject({ said: 'at-risk' })
    const [duty] = await site.store.as(theSystem, db => dutiesOf(db, `report:${month}:together`, today))
    expect(duty?.standing.state).toBe('kept')
  })

  it('is sent once', async () => {
    const again = await lena.get(at)
    expect(again.text).toContain('This report has been sent')
    const page = await site.visitor().get(`/plan/reports/${month}/together`)
    expect(page.text).toContain('Nine decisions came with a reason.')
  })
})
