import { describe, expect, it } from 'vitest'
import { freshSite } from '../support/site.ts'
import { linksIn } from './crawl.ts'

const site = await freshSite('example')
const visitor = site.visitor()

/** How many clicks lead from one page to the first that fits, by links in the page's own content; null beyond the limit. */
async function clicksFrom(start: string, fits: RegExp, limit: number): Promise<number | null> {
  let pages = [start]
  for (let clicks = 1; clicks <= limit; clicks++) {
    const next = new Set<string>()
    for (const path of pages) {
      const { text } = await visitor.get(path)
      const links = linksIn(/<main[\s\S]*<\/main>/.exec(text)?.[0] ?? '')
      if (links.some(link => fits.test(link))) return clicks
      links.forEach(link => next.add(link))
    }
    pages = [...next]
  }
  return null
}

describe('the trail', () => {
  it('leads from a published story to what came of it in three clicks at most', async () => {
    const { text } = await visitor.get('/themes/no-one-calls-back')
    const story = linksIn(text).find(link => /^\/stories\/\d+$/.test(link)) ?? ''
    expect(story).toMatch(/^\/stories\/\d+$/)
    expect(await clicksFrom(story, /^\/plan\/promises\/\d+$/, 3)).toBeLessThanOrEqual(3)
  })

  it('leads from every promise with a priority behind it to the voices in one click', async () => {
    const { text } = await visitor.get('/plan/one-page')
    const promises = linksIn(text).filter(link => /^\/plan\/promises\/\d+$/.test(link))
    expect(promises.length).toBeGreaterThan(10)
    const far: string[] = []
    for (const promise of new Set(promises)) {
      if ((await clicksFrom(promise, /^\/themes\/[a-z-]+$/, 1)) !== 1) far.push(promise)
    }
    expect(far).toEqual([])
  })
})
