import { expect, it } from 'vitest'
import { freshSite } from '../../../tests/support/site.ts'

const site = await freshSite('devon')

it('shows all four things that inspectors found too weak, though two promises are all we could read', async () => {
  const { text } = await site.visitor().get('/plan/plans/accelerated-progress-plan-2025')
  expect(text).toContain('The plans for SEND were not part of daily work.')
  expect(text).toContain('There were big worries about how families and others were told things')
  expect(text).toContain('Education, health and care plans (EHC plans) took too long.')
  expect(text).toContain('Finding, checking and helping autistic children and young people was too weak.')
  expect(text).toContain('We do not know what it says about them.')
})
