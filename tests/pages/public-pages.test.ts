import { beforeAll, describe, expect, it } from 'vitest'
import { freshSite } from '../support/site.ts'
import type { Page, Visitor } from '../support/visitor.ts'
import { crawl } from './crawl.ts'
import { htmlFaults, readingOfPage, weightOf } from './measure.ts'

describe.each(['devon', 'example'])('every public page of areas/%s', areaName => {
  let pages: Map<string, Page>
  let visitor: Visitor

  beforeAll(async () => {
    const site = await freshSite(areaName)
    visitor = site.visitor()
    pages = await crawl(visitor)
  })

  it('is there: no link leads nowhere', () => {
    expect(pages.size).toBeGreaterThan(30)
    const broken = [...pages]
      .filter(([, { status }]) => status !== 200)
      .map(([path, { status }]) => `${status} ${path}`)
    expect(broken).toEqual([])
  })

  it('is standard HTML', async () => {
    const faults: string[] = []
    for (const [path, { text }] of pages)
      faults.push(...(await htmlFaults(text)).map(fault => `${path}: ${fault}`))
    expect(faults).toEqual([])
  })

  it('has no sentence of over 20 words of ours', () => {
    const long = [...pages].flatMap(([path, { text }]) =>
      readingOfPage(text).long.map(({ words, sentence }) => `${path} (${words}): ${sentence}`)
    )
    expect([...new Set(long)]).toEqual([])
  })

  it('can be read at the age of 11', () => {
    const hard = [...pages]
      .map(([path, { text }]) => ({ path, ...readingOfPage(text) }))
      .filter(({ age, enough }) => enough && age !== null && age > 11)
    expect(hard.map(({ path, age }) => `${path}: ${age}`)).toEqual([])
  })

  it('has a title of its own and one main heading', () => {
    const titles = new Map<string, string>()
    const faults: string[] = []
    for (const [path, { text }] of pages) {
      const title = /<title>(.*?)<\/title>/.exec(text)?.[1] ?? ''
      if (titles.has(title)) faults.push(`${path} has the title of ${titles.get(title)}: ${title}`)
      titles.set(title, path)
      if ((text.match(/<h1\b/g) ?? []).length !== 1) faults.push(`${path} has not one h1`)
    }
    expect(faults).toEqual([])
  })

  it('asks no other site for anything, and holds no inline script or style', () => {
    const faults = [...pages].filter(([, { text }]) =>
      /<(script|link|img|iframe)[^>]+(src|href)="(https?:)?\/\/|<script(?![^>]*src=)|<style|\sstyle="|\son[a-z]+="/.test(
        text
      )
    )
    expect(faults.map(([path]) => path)).toEqual([])
  })

  it('needs at most 6 requests and 40 kB on a first visit', async () => {
    const heavy: string[] = []
    for (const [path, page] of pages) {
      const { requests, bytes } = await weightOf(page, visitor)
      if (requests > 6 || bytes > 40_000) heavy.push(`${path}: ${requests} requests, ${bytes} bytes`)
    }
    expect(heavy).toEqual([])
  })

  it('says that it is invented, if it is', () => {
    const silent = [...pages].filter(
      ([, { text }]) => text.includes('data-invented') !== (areaName === 'example')
    )
    expect(silent.map(([path]) => path)).toEqual([])
  })

  it('has a short address in plain words', () => {
    expect([...pages.keys()].filter(path => path.length > 60 || /[A-Z_]/.test(path))).toEqual([])
  })
})
