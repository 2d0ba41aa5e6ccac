import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'

describe('what counts as the same page', () => {
  it('is not the order of attributes, the way an empty element is closed, or the layout of the source', () => {
    expect(canonical('<p id="a" class="b">\n  Hello\n</p><input disabled>')).toEqual(
      canonical('<p class="b"  id="a">Hello</p>\n<input disabled=""/>')
    )
  })

  it('is not the way a character is written', () => {
    expect(canonical('<p title="&#39;">&quot;&#x2026;</p>')).toEqual(canonical(`<p title="'">"…</p>`))
  })
})

describe('what counts as different', () => {
  it('is a missing space between words', () => {
    expect(canonical('<p><span>Error:</span> Enter</p>')).not.toEqual(
      canonical('<p><span>Error:</span>Enter</p>')
    )
  })

  it('is another attribute, or another value of it', () => {
    expect(canonical('<p id="a"></p>')).not.toEqual(canonical('<p id="b"></p>'))
    expect(canonical('<p id="a"></p>')).not.toEqual(canonical('<p id="a" hidden></p>'))
  })

  it('is another class order, because the last class can win', () => {
    expect(canonical('<p class="a b"></p>')).not.toEqual(canonical('<p class="b a"></p>'))
  })

  it('is a tag that was escaped', () => {
    expect(canonical('<p>&lt;b&gt;x&lt;/b&gt;</p>')).not.toEqual(canonical('<p><b>x</b></p>'))
  })

  it('is a space inside an answer in a text box', () => {
    expect(canonical('<textarea> a</textarea>')).not.toEqual(canonical('<textarea>a</textarea>'))
  })
})

describe('what it refuses to read', () => {
  it('is an element that is not closed', () => {
    expect(() => canonical('<p><b>x</p>')).toThrow('closes nothing')
    expect(() => canonical('<p>')).toThrow('not closed')
  })

  it('is a tag with broken attributes', () => {
    expect(() => canonical('<p id="a>x</p>')).toThrow('cannot be read')
  })
})
