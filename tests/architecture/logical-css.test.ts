import { describe, expect, it } from 'vitest'
import { logicalCss } from '../../bin/build/logical-css.mjs'

describe('one stylesheet for both reading directions', () => {
  it('turns left and right into start and end', () => {
    expect(logicalCss('a { margin-left: 5px; border-right: 1px solid; right: 0; text-align: left }')).toBe(
      'a { margin-inline-start: 5px; border-inline-end: 1px solid; inset-inline-end: 0; text-align: start }'
    )
  })

  it('splits four sides where the two sides differ', () => {
    expect(logicalCss('a { padding: 8px 10px 7px 4px; margin: 1px 2px 3px 2px }')).toBe(
      'a { padding-block: 8px 7px; padding-inline: 4px 10px; margin: 1px 2px 3px 2px }'
    )
  })

  it('leaves brackets whole', () => {
    expect(logicalCss('a { padding: calc(1px + 2px) 3px 4px max(1px, 2px); }')).toBe(
      'a { padding-block: calc(1px + 2px) 4px; padding-inline: max(1px, 2px) 3px; }'
    )
  })
})
