import { HtmlValidate } from 'html-validate'
import { gzipSync } from 'node:zlib'
import { readingOf } from '../../src/standards/reading-age.ts'
import type { Page, Visitor } from '../support/visitor.ts'

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  // JSX prints <input/>, which is valid HTML.
  rules: { 'void-style': 'off' },
})

/** What the HTML standard has against a page, each with where. */
export async function htmlFaults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html)
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${ruleId} ${line}:${column} ${message}`)
  )
}

/** Words other people wrote are theirs: a story is not measured. */
const theirs =
  /<(p|div|blockquote|span|dd|li)\b[^>]*class="[^"]*kept-(quote|words|code)[^"]*"[^>]*>[\s\S]*?<\/\1>/g

/** Our own words on a page, one block a heading, paragraph, item or cell. */
function ownBlocks(html: string): string[] {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? html
  return main
    .replaceAll(theirs, ' ')
    .replaceAll(/<(script|style|svg)[\s\S]*?<\/\1>/g, ' ')
    .split(
      /<\/?(?:p|li|h[1-6]|dd|dt|td|th|caption|legend|label|div|section|ul|ol|dl|table|tr|summary|button|form|main|option)\b[^>]*>/
    )
    .map(block =>
      unescape(block.replaceAll(/<br\s*\/?>/g, '. ').replaceAll(/<[^>]+>/g, ' '))
        .replaceAll(/\s+/g, ' ')
        .trim()
    )
    .filter(block => /[a-z]/i.test(block))
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}
const unescape = (text: string) =>
  text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, entity => entities[entity] ?? entity)

/** How hard our own words on a page are to read. */
export const readingOfPage = (html: string) => readingOf(ownBlocks(html))

const fileSizes = new Map<string, Promise<number>>()

/** A first visit to a page: the page and every file it names, compressed as our server compresses them. Bytes. */
export async function weightOf(page: Page, visitor: Visitor): Promise<{ requests: number; bytes: number }> {
  const tags = page.text.matchAll(/<(?:link|script|img)\b[^>]*?(?:href|src)="(\/[^"]+)"/g)
  const files = [...new Set([...tags].map(match => match[1] ?? ''))]
  const sizes = await Promise.all(files.map(file => sizeOf(file, visitor)))
  return {
    requests: 1 + files.length,
    bytes: sizes.reduce((sum, size) => sum + size, gzipSync(page.text).length),
  }
}

function sizeOf(file: string, visitor: Visitor): Promise<number> {
  const size = fileSizes.get(file) ?? visitor.get(file).then(({ text }) => gzipSync(text).length)
  fileSizes.set(file, size)
  return size
}
