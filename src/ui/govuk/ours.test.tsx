import { raw } from 'hono/html'
import { describe, expect, it } from 'vitest'
import {
  Button,
  Checkboxes,
  ErrorSummary,
  Footer,
  InsetText,
  Radios,
  Select,
  Tag,
  Textarea,
} from './index.ts'

describe('words given as text', () => {
  it('are escaped, even when someone vouched for them', () => {
    expect(String(<Tag text="<b>Late</b>" />)).toContain('&lt;b&gt;Late&lt;/b&gt;')
    expect(String(<Tag text={raw('<b>Late</b>')} />)).toContain('&lt;b&gt;Late&lt;/b&gt;')
  })

  it('are escaped when they are given as html without being vouched for', () => {
    expect(String(<Tag html="<b>Late</b>" />)).toContain('&lt;b&gt;Late&lt;/b&gt;')
  })

  it('are escaped inside an answer, an option and an address', () => {
    const words = '</textarea><script>"'
    expect(String(<Textarea name="words" label={{ text: 'Story' }} value={words} />)).not.toContain(
      '<script>'
    )
    expect(String(<Select name="area" label={{ text: 'Area' }} items={[{ text: words }]} />)).not.toContain(
      '<script>'
    )
    expect(String(<Button text="Go" href={words} />)).toContain(
      'href="&lt;/textarea&gt;&lt;script&gt;&quot;"'
    )
  })
})

describe('html', () => {
  it('takes JSX, and children stand where the macro has a caller', () => {
    expect(String(<InsetText html={<em>Soon</em>} />)).toContain('<em>Soon</em>')
    expect(
      String(
        <InsetText>
          <em>Soon</em>
        </InsetText>
      )
    ).toContain('<em>Soon</em>')
  })
})

describe('where ours differs from the macros', () => {
  it('an error summary with nothing to say prints nothing', () => {
    expect(String(<ErrorSummary titleText="There is a problem" errorList={[]} />)).toBe('')
  })

  it('an answer that begins with a new line comes back with it', () => {
    expect(String(<Textarea name="words" label={{ text: 'Story' }} value={'\nIt began'} />)).toContain(
      '>\n\nIt began</textarea>'
    )
  })

  it('a footer can go without the royal arms', () => {
    expect(String(<Footer copyright={null} contentLicence={null} />)).not.toContain('<a ')
  })

  it('an answer kept as a number is found among checkboxes whose value is text', () => {
    const items = [{ value: '2', text: 'Twice' }]
    expect(String(<Checkboxes name="times" values={[2]} items={items} />)).toContain('checked=""')
  })

  it('an answer kept as a number is found among radios whose value is text', () => {
    expect(String(<Radios name="times" value={2} items={[{ value: '2', text: 'Twice' }]} />)).toContain(
      'checked=""'
    )
  })
})
