import { describe, expect, it } from 'vitest'
import type { RoleCode } from '../../../platform/access/index.ts'
import { whoLooks } from './who-looks.ts'

const person = (name: string, organisation: string, ...roles: RoleCode[]) => ({
  ...{ id: name, name, organisation, roles },
})

describe('a story about a service', () => {
  it('is put before somebody who answers stories there', () => {
    const people = [person('Abe', 'schools', 'board-member'), person('Tom', 'schools', 'answerer')]
    expect(whoLooks(people, 'schools')?.name).toBe('Tom')
  })

  it('is put before somebody on the board when nobody there answers', () => {
    const people = [person('Abe', 'schools', 'themer'), person('Tom', 'schools', 'board-member')]
    expect(whoLooks(people, 'schools')?.name).toBe('Tom')
  })

  it('is not put before another service, nor before somebody who has left', () => {
    expect(whoLooks([person('Lena', 'nhs', 'answerer'), person('Gil', 'schools')], 'schools')).toBe(null)
  })
})
