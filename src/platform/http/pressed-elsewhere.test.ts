import { describe, expect, it } from 'vitest'
import { anyone, signedIn } from '../access/index.ts'
import { routes } from './routes.ts'

describe('an address that may be pressed from outside our pages', () => {
  const add = (path: string, who = anyone) =>
    routes().post(path, { who, pressedElsewhere: true }, c => c.text(''))

  it('is one that ends in a secret, open to anybody', () => {
    expect(add('/stop/:token').list).toHaveLength(1)
  })

  it('is never one that anybody could guess, or that asks who is signed in', () => {
    expect(() => add('/tell-us/check')).toThrow('needs the key of a form')
    expect(() => add('/staff/stories/:reference')).toThrow('needs the key of a form')
    expect(() => add('/staff/stop/:token', signedIn)).toThrow('needs the key of a form')
  })
})
