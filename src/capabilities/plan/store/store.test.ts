import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshStore } from '../../../../tests/support/database.ts'
import { publicVisitor, theSystem, type Actor, type RoleCode } from '../../../platform/access/index.ts'
import { calendarDate } from '../../../standards/calendar.ts'
import { insertAction, replaceHolders } from './actions.ts'
import { insertConfirmation, insertFelt, insertJudgement, insertMove, insertUpdate } from './facts.ts'
import { insertPlan, insertWorkstreams } from './plans.ts'
import { findPromise } from './read.ts'

const store = await freshStore()
const day = calendarDate
const person = (...roles: RoleCode[]): Actor => ({
  ...{ kind: 'person', id: 'p1', name: 'Pat Example', jobTitle: 'Lead', organisation: 'council', roles },
})
const lead = person('workstream-lead')
const forum = person('forum-co-chair')
const author = { name: 'Pat Example', jobTitle: 'Lead', organisation: 'council' }
const actionId = randomUUID()
const action = {
  ...{ id: actionId, key: null, planKey: 'our-plan', workstream: 'communicate', number: null },
  ...{
    cornerstone: 'communicate',
    promise: 'Call back in 2 days',
    measures: null,
    originNote: null,
    startedOn: null,
  },
  ...{
    due: '2026-05' as const,
    dueAsPublished: 'May 26',
    reviewOn: null,
    success: ['9 in 10'],
    notPublished: [],
  },
  ...{ source: null, createdOn: day('2026-01-01') },
}
const claim = (id: string) => ({
  ...{ id, actionId, on: day('2026-05-01'), said: 'done' as const, proposed: 'on-time' as const },
  ...{ why: null, evidence: '91 in 100 calls.', owners: ['council', 'nhs'], author },
})

beforeAll(() =>
  store.as(lead, async db => {
    const plan = {
      key: 'our-plan',
      title: 'Our plan',
      about: [],
      agreed: null,
      imported: false,
      source: null,
    }
    await insertPlan(db, { ...plan, createdOn: day('2026-01-01') })
    const group = { key: 'communicate', number: null, title: 'Communicate', weakness: null, position: 0 }
    await insertWorkstreams(db, [group])
    await insertAction(db, action)
    const holder = { jobTitle: 'Head of plans', organisation: 'council', personName: null }
    await replaceHolders(db, actionId, 'responsible', [{ ...holder, id: randomUUID() }])
  })
)

describe('a promise in the store', () => {
  it('keeps that only the month is known', async () => {
    const promise = await store.as(lead, db => findPromise(db, 1))
    expect(promise).toMatchObject({
      reference: 1,
      key: 'promise-1',
      firstDue: '2026-05',
      dueAsPublished: 'May 26',
    })
  })

  it('refuses a month or a day that does not exist', async () => {
    const odd = (due: string) =>
      store.as(lead, db => insertAction(db, { ...action, id: randomUUID(), due: due as '2026-05' }))
    await expect(odd('2026-13')).rejects.toThrow()
    await expect(odd('2027-02-29')).rejects.toThrow()
    await expect(odd('soon')).rejects.toThrow()
  })

  it('gives each promise a number of its own when two people add one at once', async () => {
    const add = () => store.as(lead, db => insertAction(db, { ...action, id: randomUUID() }))
    const numbers = await Promise.all([add(), add(), add(), add()])
    expect(new Set(numbers).size).toBe(4)
  })

  it('reads back everything dated in the order of its days, a day nobody published first', async () => {
    const update = (on: ReturnType<typeof day> | '2026-04' | null, words: string) => ({
      ...{ id: randomUUID(), actionId, key: null, on, words, evidence: null, author, source: null },
      addedOn: day('2026-06-01'),
    })
    await store.as(lead, async db => {
      await insertUpdate(db, update(day('2026-05-01'), 'May'))
      await insertUpdate(db, update('2026-04', 'April'))
      await insertUpdate(db, update(null, 'Some day'))
    })
    const promise = await store.as(lead, db => findPromise(db, 1))
    expect(promise?.updates.map(({ words }) => words)).toEqual(['Some day', 'April', 'May'])
  })
})

describe('what the database itself refuses', () => {
  it('lets the public role read nothing of the plan', async () => {
    await expect(store.as(publicVisitor, db => findPromise(db, 1))).rejects.toThrow()
  })

  it('lets nobody change or remove a fact', async () => {
    const asSystem = (statement: typeof change) => store.as(theSystem, db => statement.execute(db))
    const change = sql`update plan.move set why = 'other'`
    await expect(asSystem(change)).rejects.toThrow()
    await expect(asSystem(sql`delete from plan.update`)).rejects.toThrow()
  })

  it('takes a move only with somebody who agreed', async () => {
    const move = { from: '2026-05' as const, to: day('2026-07-31'), on: day('2026-05-02'), why: 'No staff.' }
    const alone = { ...move, agreedBy: [], id: randomUUID(), actionId, author }
    await expect(store.as(lead, db => insertMove(db, alone))).rejects.toThrow()
  })

  it('takes what families feel from those who speak for them alone', async () => {
    const felt = {
      id: randomUUID(),
      actionId,
      author,
      answer: 'yes' as const,
      asked: 20,
      saidYes: 15,
      on: day('2026-05-02'),
    }
    await expect(store.as(lead, db => insertFelt(db, felt))).rejects.toThrow()
    await store.as(forum, db => insertFelt(db, felt))
    expect((await store.as(forum, db => findPromise(db, 1)))?.felt).toHaveLength(1)
  })

  it('takes no confirmation from an organisation that answers for the promise', async () => {
    const id = randomUUID()
    await store.as(lead, db => insertJudgement(db, claim(id)))
    const by = (organisation: string) =>
      store.as(forum, db => insertConfirmation(db, id, day('2026-05-03'), { ...author, organisation }))
    await expect(by('nhs')).rejects.toThrow()
    await by('parent-forum')
    const promise = await store.as(forum, db => findPromise(db, 1))
    expect(promise?.judgements.at(-1)?.confirmed?.by.organisation).toBe('parent-forum')
  })

  it('takes done only with evidence, and another word than the dates’ only with a reason', async () => {
    const bare = { ...claim(randomUUID()), evidence: null }
    await expect(store.as(lead, db => insertJudgement(db, bare))).rejects.toThrow()
    const unexplained = { ...claim(randomUUID()), said: 'at-risk' as const, evidence: null }
    await expect(store.as(lead, db => insertJudgement(db, unexplained))).rejects.toThrow()
  })

  it('lets somebody without a role in the plan add nothing', async () => {
    await expect(
      store.as(person('reader'), db => insertAction(db, { ...action, id: randomUUID() }))
    ).rejects.toThrow()
  })
})
