import { beforeAll, describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'

const site = await freshSite('example')
const maggie = site.visitor()

beforeAll(() => maggie.signIn('maggie.dunvale@example.org'))

describe('a name for a plan that another has already', () => {
  it('can be put right in the form that says so', async () => {
    await maggie.get('/staff/plan/new')
    await maggie.post('/staff/plan/new', { title: 'Winter plan', about: '' })
    await maggie.get('/staff/plan/new')
    const taken = await maggie.post('/staff/plan/new', { title: 'Winter plan', about: '' })
    expect(taken.status).toBe(422)
    const mended = await maggie.post('/staff/plan/new', { title: 'Spring plan', about: '' })
    expect(mended.path).toBe('/staff/plan/spring-plan/promises/new')
  })
})

describe('a plan that was loaded with parts of its own', () => {
  it('takes a new promise, and the group that reports on its cornerstone reports on it', async () => {
    await maggie.get('/staff/plan/our-plan/promises/new')
    const words = { words: 'Answer the phone by name', cornerstone: 'communicate' }
    const added = await maggie.post('/staff/plan/our-plan/promises/new', words)
    expect(added.path).toMatch(/^\/staff\/plan\/promises\/\d+$/)
  })
})
