import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { freshStore } from '../../../tests/support/database.ts'
import { publicVisitor, theSystem } from '../../platform/access/index.ts'
import { sealerOf } from '../../platform/seal.ts'
import { root } from '../../root.ts'
import { calendarDate } from '../../standards/calendar.ts'
import { readArea, resolveRecord, type Needs } from '../area/index.ts'
import { planRoom, publishedPlans, publishedPromise, statusOn } from './index.ts'

const store = await freshStore()
const today = calendarDate('2026-11-20')
const { area, record } = await readArea(join(root, 'areas/devon'))
const needs: Needs = {
  ...{ area, store, baseUrl: 'http://localhost', waysIn: [], forgetVoice: async () => {} },
  aboutTellers: { questions: [], keep: async () => {}, forget: async () => {} },
  ...{
    afterTelling: [],
    alertsOf: async () => [],
    waitingFor: async () => [],
    countAgain: async () => {},
    builtOn: async () => 0,
  },
  today: () => today,
  now: () => new Date('2026-11-20T10:00:00Z'),
  newId: () => randomUUID(),
  randomBytes: size => new Uint8Array(size),
  keyedHash: (_, text) => text,
  ...sealerOf('a secret of this test alone'),
  log: { info() {}, warn() {}, error() {} },
}
const load = () => store.as(theSystem, db => planRoom.load!(needs, db, resolveRecord(record, today)))

it('loads the accelerated progress plan once, however often it is asked', async () => {
  expect(await load()).toBe(3)
  expect(await load()).toBe(0)
})

it('shows the public the actions of the plan with what is known and what is not', async () => {
  const [plan] = await store.as(publicVisitor, publishedPlans)
  expect(plan).toMatchObject({ title: 'Accelerated progress plan', agreed: '2025-04', imported: true })
  expect(plan?.promises.map(({ number, firstDue }) => [number, firstDue])).toEqual([
    ['1.1', '2025-05'],
    ['1.2', '2025-06'],
  ])
  expect(plan?.promises[0]?.updates[0]?.on).toBe('2025-11')
  expect(plan?.promises[1]?.notPublished).toContain('accountable')
})

it('does not call an action late when nobody has published whether it is done', async () => {
  const promise = await store.as(publicVisitor, db => publishedPromise(db, 1))
  expect(statusOn(promise!, today).status).toBe('not-published')
})
