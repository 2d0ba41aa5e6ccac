import { beforeAll, describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'
import { publicVisitor, theSystem } from '../../platform/access/index.ts'
import { addDays } from '../../standards/calendar.ts'
import { dutiesOf } from '../clocks/index.ts'
import { planRoom, publishedPromise, publishedPromises, statusOn, type PublishedPromise } from './index.ts'

const site = await freshSite('example')
const sam = site.visitor()
const lena = site.visitor()
const maggie = site.visitor()
const today = site.needs.today()
const later = addDays(today, 200)
const [year, month, date] = later.split('-')
const inTheFuture = (name: string) => ({
  [`${name}-day`]: date!,
  [`${name}-month`]: month!,
  [`${name}-year`]: year!,
})

const promise = (reference: number) => site.store.as(publicVisitor, db => publishedPromise(db, reference))
const byKey = async (key: string): Promise<PublishedPromise> => {
  const all = await site.store.as(publicVisitor, publishedPromises)
  return all.find(one => one.key === key)!
}

beforeAll(async () => {
  await sam.signIn('sam.addlestone@example.org')
  await lena.signIn('lena.whitcross@example.org')
  await maggie.signIn('maggie.dunvale@example.org')
})

/** Everything a promise needs before it can be public. */
const whole = {
  ...{ words: 'Tell families who to ring, in one page', cornerstone: 'communicate' },
  ...{ originNote: 'Families asked at the summer fair.', success: 'Every family has the page.' },
  ...{ responsibleJob: 'Family contact worker', responsibleOrganisation: 'ambleford-council' },
  ...{ accountableJob: 'Director', accountableOrganisation: 'ambleford-council' },
  ...{ ...inTheFuture('due'), ...inTheFuture('review') },
}

describe('a plan that is written together', () => {
  it('lists what a promise lacks, and refuses to be published for the same reasons', async () => {
    await maggie.get('/staff/plan/new')
    await maggie.post('/staff/plan/new', { title: 'A second plan', about: 'What comes next.' })
    await maggie.get('/staff/plan/a-second-plan/promises/new')
    const added = await maggie.post('/staff/plan/a-second-plan/promises/new', {
      words: 'Tell families who to ring, in one page',
      cornerstone: 'communicate',
    })
    expect(added.path).toBe('/staff/plan/promises/15')
    const list = await maggie.get('/staff/plan')
    expect(list.text).toContain('Say who answers for it')
    expect(list.text).toContain('Set the day to look at it again')
    await maggie.get('/staff/plan/a-second-plan/publish')
    expect((await maggie.post('/staff/plan/a-second-plan/publish', { note: '' })).status).toBe(409)
  })

  it('shows nobody outside a draft', async () => {
    expect((await site.visitor().get('/plan/promises/15')).status).toBe(404)
    expect((await site.visitor().get('/plan')).text).not.toContain('A second plan')
  })

  it('says what to do about a day that has passed', async () => {
    await maggie.get('/staff/plan/promises/15/edit')
    const words = { words: 'Tell families who to ring', cornerstone: 'communicate' }
    const past = { 'due-day': '1', 'due-month': '1', 'due-year': '2020' }
    const page = await maggie.post('/staff/plan/promises/15/edit', { ...words, ...past })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Day it is due must be after today')
  })

  it('waits for a second person once it is whole, and is public when they agree', async () => {
    await maggie.get('/staff/plan/promises/15/edit')
    await maggie.post('/staff/plan/promises/15/edit', whole)
    await maggie.get('/staff/plan/a-second-plan/publish')
    const handedIn = await maggie.post('/staff/plan/a-second-plan/publish', { note: '' })
    expect(handedIn.text).toContain('The plan waits for a second person')
    expect(await promise(15)).toBeNull()
    expect((await maggie.get('/staff/plan/a-second-plan/preview')).status).toBe(200)
  })
})

describe('a plan that a second person agrees to', () => {
  it('is public, and its days are in the ledger', async () => {
    const ash = site.visitor()
    await ash.signIn('ash.bellwood@example.org')
    const waiting = await ash.get('/staff/publishing')
    const [, at = ''] = /href="(\/staff\/publishing\/[^"]+)"/.exec(waiting.text) ?? []
    await maggie.get('/staff/plan/promises/15/edit')
    const late = await maggie.post('/staff/plan/promises/15/edit', {
      ...whole,
      words: 'Something never agreed',
    })
    expect(late.status).toBe(409)
    expect((await maggie.get('/staff/plan/promises/15')).text).toContain('It waits for a second person')
    expect((await ash.get(at)).text).toContain('/staff/plan/a-second-plan/proposed')
    const seen = await ash.get('/staff/plan/a-second-plan/proposed')
    expect(seen.text).toContain('Tell families who to ring, in one page')
    expect(seen.text).not.toContain('Something never agreed')
    await ash.get(at)
    await ash.post(`${at}/publish`, {})
    expect((await ash.get('/staff/plan/a-second-plan/proposed')).status).toBe(404)
    expect((await site.visitor().get('/plan/promises/15')).text).toContain('Tell families who to ring')
    await Promise.all(planRoom.jobs!(site.needs).map(({ run }) => run()))
    const duties = await site.store.as(theSystem, db => dutiesOf(db, 'promise:15', today))
    expect(duties).toMatchObject([{ kind: 'plan.due', standing: { state: 'due', due: later } }])
    const reviews = await site.store.as(theSystem, db => dutiesOf(db, 'promise:15:review-1', today))
    expect(reviews).toMatchObject([{ kind: 'plan.review', standing: { state: 'due', due: later } }])
  })

  it('is changed by a new version that says what changed', async () => {
    await maggie.get('/staff/plan/promises/15/edit')
    await maggie.post('/staff/plan/promises/15/edit', {
      ...{ words: 'Tell families who to ring, on one card', cornerstone: 'communicate' },
      ...{ originNote: 'Families asked at the summer fair.', success: 'Every family has the page.' },
      ...{ responsibleJob: 'Family contact worker', responsibleOrganisation: 'ambleford-council' },
      ...{ accountableJob: 'Director', accountableOrganisation: 'ambleford-council' },
      ...{ ...inTheFuture('review'), why: 'A card fits a pocket.', agreedBy: ['parent-voice'] },
    })
    expect((await promise(15))?.promise).toBe('Tell families who to ring, in one page')
    await maggie.get('/staff/plan/a-second-plan/publish')
    const silent = await maggie.post('/staff/plan/a-second-plan/publish', { note: '' })
    expect(silent.status).toBe(422)
    expect(silent.text).toContain('Write what changed in this version')
    const preview = await maggie.get('/staff/plan/a-second-plan/preview')
    expect(preview.text).toContain('It was: Tell families who to ring, in one page')
    expect(preview.text).toContain('A card fits a pocket.')
  })
})

describe('a promise that is public', () => {
  it('keeps the old date when it moves, with the reason and who agreed', async () => {
    const before = await byKey('same-worker-for-a-year')
    const { reference, moves } = before
    await sam.get(`/staff/plan/promises/${reference}/move`)
    const page = await sam.post(`/staff/plan/promises/${reference}/move`, {
      ...inTheFuture('to'),
      ...{
        from: before.moves.at(-1)!.to,
        why: 'One more worker left.',
        agreedBy: ['ambleford-council', 'parent-voice'],
      },
    })
    expect(page.status).toBe(200)
    const after = await byKey('same-worker-for-a-year')
    expect(after.moves).toHaveLength(moves.length + 1)
    expect(after.moves.at(-1)).toMatchObject({ to: later, agreedBy: ['ambleford-council', 'parent-voice'] })
    const shown = await site.visitor().get(`/plan/promises/${reference}`)
    expect(shown.text).toContain('We have moved it 2 times')
    expect(shown.text).toContain('One more worker left.')
    const duties = await site.store.as(theSystem, db => dutiesOf(db, `promise:${reference}`, today))
    expect(duties[0]?.standing.due).toBe(later)
  })

  it('does not move from a date that somebody else has moved meanwhile, and shows the new one', async () => {
    const { reference, moves } = await byKey('same-worker-for-a-year')
    await sam.get(`/staff/plan/promises/${reference}/move`)
    const page = await sam.post(`/staff/plan/promises/${reference}/move`, {
      ...{ 'to-day': '1', 'to-month': '6', 'to-year': '2099' },
      ...{ from: '2026-10-15', why: 'Seen yesterday.', agreedBy: ['parent-voice'] },
    })
    expect(page.status).toBe(422)
    expect(page.text).toContain('Somebody else moved the date while you wrote')
    expect(page.text).toContain(`name="from" value="${later}"`)
    expect((await byKey('same-worker-for-a-year')).moves).toHaveLength(moves.length)
  })

  it('moves once when Save is pressed twice', async () => {
    const { reference, moves } = await byKey('same-worker-for-a-year')
    await sam.get(`/staff/plan/promises/${reference}/move`)
    const answers = {
      ...sam.keys(),
      ...{ 'to-day': '2', 'to-month': '6', 'to-year': '2099', from: later },
      ...{ why: 'Pressed twice.', agreedBy: ['parent-voice'] },
    }
    await sam.post(`/staff/plan/promises/${reference}/move`, answers)
    const again = await sam.post(`/staff/plan/promises/${reference}/move`, answers)
    expect(again.status).toBe(200)
    expect((await byKey('same-worker-for-a-year')).moves).toHaveLength(moves.length + 1)
  })

  it('does not move without a reason and somebody who agreed', async () => {
    const { reference } = await byKey('news-every-two-weeks')
    await sam.get(`/staff/plan/promises/${reference}/move`)
    const page = await sam.post(`/staff/plan/promises/${reference}/move`, inTheFuture('to'))
    expect(page.status).toBe(422)
    expect(page.text).toContain('Write why it changes')
    expect(page.text).toContain('Choose who agreed')
  })

  it('need not be looked at again once it is done, and the work list says which promise is meant', async () => {
    const { reference } = await byKey('letters-in-plain-words')
    const dutiesOn = (subject: string) => site.store.as(theSystem, db => dutiesOf(db, subject, today))
    const [review] = await dutiesOn(`promise:${reference}:review-1`)
    expect(review?.standing.state).toBe('set-aside')
    expect(review?.title).toContain(': Write 12 letters again in plain words, with parents')
  })

  it('cannot be called on time after its day', async () => {
    const { reference } = await byKey('news-every-two-weeks')
    await sam.get(`/staff/plan/promises/${reference}/judge`)
    const page = await sam.post(`/staff/plan/promises/${reference}/judge`, {
      said: 'on-time',
      why: 'Nearly.',
    })
    expect(page.status).toBe(422)
    expect(page.text).toContain('A date has passed. Choose Late, or Done')
  })

  it('is done only when another organisation says so', async () => {
    const { reference } = await byKey('tell-it-once')
    await sam.get(`/staff/plan/promises/${reference}/judge`)
    await sam.post(`/staff/plan/promises/${reference}/judge`, {
      said: 'done',
      why: '',
      evidence: '80 schools use the form.',
    })
    expect(statusOn(await byKey('tell-it-once'), today)).toMatchObject({ waitsForConfirmation: true })
    await sam.get(`/staff/plan/promises/${reference}/confirm`)
    expect((await sam.post(`/staff/plan/promises/${reference}/confirm`, {})).status).toBe(403)
    await maggie.get(`/staff/plan/promises/${reference}/confirm`)
    await maggie.post(`/staff/plan/promises/${reference}/confirm`, {})
    expect(statusOn(await byKey('tell-it-once'), today)).toMatchObject({ status: 'done' })
  })

  it('says what families feel only through those who speak for them, and hides small numbers', async () => {
    const { reference } = await byKey('say-why')
    expect((await sam.get(`/staff/plan/promises/${reference}/felt`)).status).toBe(403)
    await maggie.get(`/staff/plan/promises/${reference}/felt`)
    const asked = { answer: 'not-yet', asked: '20', saidYes: '2' }
    const on = { 'on-day': '1', 'on-month': '10', 'on-year': '2020' }
    await maggie.post(`/staff/plan/promises/${reference}/felt`, { ...asked, ...on })
    const felt = (await byKey('say-why')).felt.at(-1)
    expect(felt).toMatchObject({ answer: 'not-yet', asked: { kind: 'shown', count: 20 }, counts: null })
    expect(JSON.stringify(felt)).not.toContain('18')
  })

  it('takes one update from two presses of one button', async () => {
    const { reference, updates } = await byKey('say-why')
    await lena.get(`/staff/plan/promises/${reference}/update`)
    const [y, m, d] = today.split('-')
    const said = {
      words: 'We wrote 12 letters again.',
      'on-day': d!,
      'on-month': m!,
      'on-year': y!,
      evidence: '',
    }
    const keys = lena.keys()
    await lena.post(`/staff/plan/promises/${reference}/update`, said)
    await lena.post(`/staff/plan/promises/${reference}/update`, { ...said, ...keys })
    expect((await byKey('say-why')).updates).toHaveLength(updates.length + 1)
  })

  it('changes its words only with a record of the old ones', async () => {
    const { reference, promise: words } = await byKey('know-your-school-by-february')
    const page = await maggie.get(`/staff/plan/promises/${reference}/edit`)
    expect(page.text).not.toContain('due-day')
    const nothing = await maggie.post(`/staff/plan/promises/${reference}/edit`, {
      words,
      cornerstone: 'welcome-and-care',
    })
    expect(nothing.status).toBe(422)
  })

  it('stops for good, with a note for everybody', async () => {
    const { reference } = await byKey('evening-meetings')
    await lena.get(`/staff/plan/promises/${reference}/stop`)
    await lena.post(`/staff/plan/promises/${reference}/stop`, { note: 'Families asked for mornings.' })
    const shown = await site.visitor().get(`/plan/promises/${reference}`)
    expect(shown.text).toContain('Families asked for mornings.')
    await lena.get(`/staff/plan/promises/${reference}/update`)
  })
})
