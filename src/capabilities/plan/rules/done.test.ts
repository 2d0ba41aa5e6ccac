import { describe, expect, it } from 'vitest'
import { calendarDate } from '../../../standards/calendar.ts'
import { Conflict, NotAllowed } from '../../../standards/errors.ts'
import { checkMayConfirm } from './done.ts'
import type { Judgement } from './facts.ts'

const holder = (organisation: string) => ({ jobTitle: 'Lead', organisation, personName: null })
const promise = { responsible: [holder('council')], accountable: [holder('nhs')] }
const claim: Judgement = {
  ...{
    id: '1',
    on: calendarDate('2026-05-01'),
    said: 'done',
    proposed: 'on-time',
    why: null,
    evidence: '91 in 100 calls.',
  },
  by: { name: 'Pat Example', jobTitle: 'Lead', organisation: 'council' },
  confirmed: null,
}
const confirming =
  (organisation: string, judgement: Judgement | undefined = claim) =>
  () =>
    checkMayConfirm(promise, judgement, organisation)

describe('confirming that a promise is done', () => {
  it('is for somebody from another organisation', () => {
    expect(confirming('forum')).not.toThrow()
  })

  it('is not for the responsible organisation', () => {
    expect(confirming('council')).toThrow(NotAllowed)
  })

  it('is not for the accountable organisation', () => {
    expect(confirming('nhs')).toThrow(NotAllowed)
  })

  it('is not for the organisation of whoever said so', () => {
    expect(
      confirming('forum', { ...claim, by: { name: 'Sam', jobTitle: 'Lead', organisation: 'forum' } })
    ).toThrow(NotAllowed)
  })

  it('needs somebody to have said that it is done', () => {
    expect(() => checkMayConfirm(promise, undefined, 'forum')).toThrow(Conflict)
    expect(confirming('forum', { ...claim, said: 'late' })).toThrow(Conflict)
  })

  it('is done once', () => {
    const confirmed = { on: claim.on, by: { name: 'Sam', jobTitle: 'Chair', organisation: 'forum' } }
    expect(confirming('forum', { ...claim, confirmed })).toThrow(Conflict)
  })
})
