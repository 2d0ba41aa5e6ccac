import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { allRoutes } from '../../src/app.ts'
import { root } from '../../src/root.ts'
import { freshSite, type Site } from '../support/site.ts'
import type { Page } from '../support/visitor.ts'
import { crawl, linksIn } from './crawl.ts'

const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter(path => /\.tsx?$/.test(path) && !/\.test\./.test(path))
  .map(path => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }))

/** Pages that are a step of something, or that only this machine or staff may see. */
const notListed =
  /^\/(staff|outbox|healthz|who-is-telling|tell-us\/(?!carry-on|stop-emails)|what-happened\/|talk-to-a-person\/(done|photo|your-call\/))/

describe.each(['devon', 'example'])('the links of areas/%s', areaName => {
  let site: Site
  let pages: Map<string, Page>

  beforeAll(async () => {
    site = await freshSite(areaName)
    pages = await crawl(site.visitor())
  })

  it('lead to pages that exist', () => {
    const broken = [...pages].filter(([, { status }]) => status !== 200).map(([path]) => path)
    expect(broken).toEqual([])
  })

  it('lead to a place on the page when they name one', () => {
    const faults = [...pages].flatMap(([path, { text }]) =>
      [...text.matchAll(/href="(\/[^"#]*)?#([^"]+)"/g)]
        .map(([, to = path, id]) => ({ to, id }))
        .filter(({ to, id }) => !pages.get(to)?.text.includes(`id="${id}"`))
        .map(({ to, id }) => `${path}: ${to}#${id}`)
    )
    expect(faults).toEqual([])
  })

  it('on All pages are every public page with an address of its own', () => {
    const listed = new Set(linksIn(pages.get('/all-pages')?.text ?? ''))
    const missing = allRoutes(site.needs)
      .flatMap(({ list }) => list)
      .filter(({ method, path }) => method === 'GET' && !path.includes(':') && !notListed.test(path))
      .map(({ path }) => path)
      .filter(path => !listed.has(path))
    expect(missing).toEqual([])
  })
})

describe('what the plain pages say', () => {
  it('names every cookie there is, and none that there is not', () => {
    const set = sources
      .filter(({ path }) => !path.startsWith('capabilities/answers/copy'))
      .flatMap(({ text }) => [...text.matchAll(/= '(kept_[a-z_]+)'/g)].map(match => match[1] ?? ''))
      .filter(name => !/^kept_(app|public_site|changed|on)$/.test(name))
    const cookies = sources.find(({ path }) => path === 'capabilities/answers/copy/site.ts')?.text ?? ''
    const named = [...cookies.matchAll(/'(kept_[a-z_]+)'/g)].map(match => match[1] ?? '')
    expect([...new Set(named)].toSorted()).toEqual([...new Set(set)].toSorted())
  })

  it('uses the words of docs/words.md', () => {
    const rows = readFileSync(join(root, 'docs/words.md'), 'utf8').split('\n')
    const words = rows.flatMap(row => [...(row.split('|')[2] ?? '').matchAll(/\*\*(.+?)\*\*/g)])
    const copies = sources
      .filter(({ path }) => /copy|words/.test(path))
      .map(({ text }) => text.toLowerCase())
      .join('\n')
    expect(words.map(match => match[1] ?? '').filter(word => !copies.includes(word.toLowerCase()))).toEqual(
      []
    )
  })
})
