import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dataFlow } from '../../bin/build/data-flow.mjs'
import { anyone, signedIn } from '../../src/platform/access/index.ts'
import { routes, type Guard } from '../../src/platform/http/index.ts'
import { rooms } from '../../src/rooms.ts'
import { capabilities, filesUnder, root } from './tree.ts'

const folder = (name: string) => join(root, 'src/capabilities', name)

describe('the order of the house', () => {
  it('is one list: the rooms of the app are the capabilities, in the same order', () => {
    const named = capabilities.map(({ name }) => name).filter(name => name !== 'area')
    expect(rooms.map(({ name }) => name)).toEqual(named)
  })

  it('lets a capability use earlier ones only', () => {
    const names = capabilities.map(({ name }) => name)
    const backwards = capabilities.filter(({ name, uses }) =>
      uses.some(used => names.indexOf(used) >= names.indexOf(name) || !names.includes(used))
    )
    expect(backwards).toEqual([])
  })

  it('gives every capability a door and a README', () => {
    const missing = capabilities.filter(
      ({ name }) =>
        !existsSync(join(folder(name), 'index.ts')) || !existsSync(join(folder(name), 'README.md'))
    )
    expect(missing.map(({ name }) => name)).toEqual([])
  })

  it('draws the picture of the data flow from that list', () => {
    expect(readFileSync(join(root, 'docs/data-flow.md'), 'utf8')).toBe(dataFlow(capabilities))
  })
})

describe('a route that does not say who may use it', () => {
  it('stops the start, by its address', () => {
    const forgotten = {} as Guard
    expect(() => routes().get('/staff/everything', forgotten, c => c.text('oops'))).toThrow(
      'GET /staff/everything does not say who may use it'
    )
  })

  it('is not any route with a policy', () => {
    expect(routes().get('/', { who: anyone }, c => c.text('hello')).list).toHaveLength(1)
  })
})

describe('a page kept for the next reader', () => {
  const keep = 'until-changed'

  it('stops the start when it is not for anyone: the next reader may be somebody else', () => {
    const fault = 'is not the same for everyone, so it cannot be kept for the next reader'
    expect(() => routes().get('/desk', { who: signedIn, keep }, c => c.text(''))).toThrow(
      `GET /desk ${fault}`
    )
    expect(() => routes().get('/staff/x', { who: anyone, keep }, c => c.text(''))).toThrow(fault)
    expect(() => routes().post('/tell', { who: anyone, keep }, c => c.text(''))).toThrow(fault)
  })
})

describe('what is kept about people', () => {
  const migrations = filesUnder('db/migrations', /\.sql$/)

  it('is said at the top of every migration: whose it is, and for how long', () => {
    const silent = migrations.filter(({ text }) => !/personal data/i.test(text) || !/Kept:/.test(text))
    expect(silent.map(({ path }) => path)).toEqual([])
  })

  it('has a row for every migration in the table of retention', () => {
    const table = readFileSync(join(root, 'docs/data-protection/retention.md'), 'utf8')
    const missing = migrations.filter(({ path }) => !table.includes(path.replace(/^.*\/|\.sql$/g, '')))
    expect(missing.map(({ path }) => path)).toEqual([])
  })
})

describe('what we never write down', () => {
  it('names no registry, machine path or tool of a session anywhere in the project', () => {
    const strangers = /\/work\/(main|shared)|\.\.\/shared|registry\.npmjs\.org|artifactory|\/root\//
    const files = [
      ...filesUnder('src', /\.(tsx?|scss|md)$/),
      ...filesUnder('docs', /\.md$/),
      ...filesUnder('bin', /\.mjs$/),
    ]
    expect(files.filter(({ text }) => strangers.test(text)).map(({ path }) => path)).toEqual([])
  })
})
