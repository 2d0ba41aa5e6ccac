import { readdirSync, readFileSync } from 'node:fs'
import { raw } from 'hono/html'
import type { FC } from 'hono/jsx'
import { describe, expect, it } from 'vitest'
import { canonical } from './canonical.ts'
import * as govuk from './index.ts'

const published = new URL('../../../node_modules/govuk-frontend/dist/govuk/components/', import.meta.url)
const folders = readdirSync(published, { withFileTypes: true }).flatMap(entry =>
  entry.isDirectory() ? entry.name : []
)

/** The header is nothing but the crown and the GOV.UK name, which only GOV.UK may print. We have GenericHeader. */
const notOurs = ['header']

const nameOf = (folder: string) =>
  folder.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
const components: Record<string, unknown> = govuk

describe('every component GOV.UK Frontend has is here', () => {
  it.each(folders.filter(folder => !notOurs.includes(folder)))('%s', folder => {
    expect(components).toHaveProperty(nameOf(folder))
  })
})

/** The one thing our footer leaves out, taken out of what is published so that all the rest is compared. */
const withoutCrown = (html: string) => html.replace(/<svg\s[^>]*class="govuk-footer__crown"[^]*?<\/svg>/, '')

type Fixture = { name: string; options: Record<string, unknown>; html: string }

const fixturesOf = (folder: string): Fixture[] =>
  JSON.parse(readFileSync(new URL(`${folder}/fixtures.json`, published), 'utf8')).fixtures

/** The fixtures hold HTML as strings; ours takes JSX, or a string its author vouches for. */
const htmlOptions = /^(html|\w+Html|start|end|navigationStart|navigationEnd)$/
function vouched(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return value && htmlOptions.test(key) ? raw(value) : value
  if (Array.isArray(value)) return value.map(item => vouched(item))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, vouched(inner, name)]))
}

describe.each(folders.filter(folder => !notOurs.includes(folder)))(
  '%s prints what GOV.UK publishes',
  folder => {
    it.each(fixturesOf(folder))('$name', ({ options, html }) => {
      const Component = components[nameOf(folder)] as FC<Record<string, unknown>>
      const ours = String(<Component {...(vouched(options) as object)} />)
      expect(canonical(ours)).toEqual(canonical(withoutCrown(html)))
    })
  }
)
