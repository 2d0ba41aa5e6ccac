import { describe, expect, it } from 'vitest'
import { stateOf, stepFault, type StepKind } from './steps.ts'

const read = { all: 1, unread: 0 }
const step = (kind: StepKind, byPerson = 'dot', causes = 1) => ({ kind, byPerson, causes })

describe('a concern', () => {
  it('is not read while one of its causes is not', () => {
    expect(stateOf({ all: 2, unread: 1 }, [step('closed')])).toBe('unread')
  })

  it('is opened again by a cause that came after it was closed', () => {
    expect(stateOf({ all: 1, unread: 0 }, [step('did'), step('closed')])).toBe('closed')
    expect(stateOf({ all: 2, unread: 0 }, [step('did'), step('closed')])).toBe('open')
  })

  it('stays closed when something more is written down', () => {
    expect(stateOf(read, [step('closed'), step('did')])).toBe('closed')
  })

  it('waits for a second person when one says that nothing need be done', () => {
    expect(stateOf(read, [step('no-action')])).toBe('second-look')
    expect(stateOf(read, [step('no-action'), step('no-action-agreed', 'hale')])).toBe('closed')
    expect(stateOf(read, [step('no-action'), step('not-agreed', 'hale')])).toBe('open')
  })
})

describe('a step', () => {
  it('is taken by somebody who read it first', () => {
    expect(stepFault('did', 'unread', [], 'dot')).toBe('not-read')
    expect(stepFault('did', 'open', [], 'dot')).toBe(null)
  })

  it('closes a concern only when something was done', () => {
    expect(stepFault('closed', 'open', [], 'dot')).toBe('nothing-done')
    expect(stepFault('closed', 'open', [step('did')], 'dot')).toBe(null)
  })

  it('agrees to do nothing only when another person said so', () => {
    expect(stepFault('no-action-agreed', 'second-look', [step('no-action')], 'dot')).toBe('own-second-look')
    expect(stepFault('no-action-agreed', 'second-look', [step('no-action')], 'hale')).toBe(null)
    expect(stepFault('no-action-agreed', 'open', [], 'hale')).toBe('not-asked')
  })

  it('closes nothing twice', () => {
    expect(stepFault('closed', 'closed', [step('did')], 'dot')).toBe('closed')
  })
})
