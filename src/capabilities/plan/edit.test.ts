import { describe, expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'

describe('a plan that was loaded with parts of its own', () => {
  it('takes a new promise, and the group that reports on its cornerstone reports on it', async () => {
    const site = await freshSite('example')
    const maggie = site.visitor()
    await maggie.signIn('maggie.dunvale@example.org')
    await maggie.get('/staff/plan/our-plan/promises/new')
    const words = { words: 'Answer the phone by name', cornerstone: 'communicate' }
    const added = await maggie.post('/staff/plan/our-plan/promises/new', words)
    expect(added.path).toMatch(/^\/staff\/plan\/promises\/\d+$/)
  })
})
