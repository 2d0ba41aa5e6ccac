import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../src/root.ts'
import { freshFolder } from '../support/database.ts'

/** Runs the built tool as an operator does, with a folder of its own. */
function kept(folder: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(root, 'build/kept.js'), ...args], {
    env: { PATH: process.env['PATH'], DATA_DIR: folder, AREA: 'areas/devon', LOG_LEVEL: 'silent' },
    encoding: 'utf8',
  })
  return { status, stdout, stderr, all: stdout + stderr }
}

interface ListedRoute {
  readonly method: string
  readonly path: string
  readonly policy: string
}

describe('kept routes', () => {
  let list: ListedRoute[]

  beforeAll(() => {
    list = JSON.parse(kept(freshFolder(), 'routes', '--json').stdout)
  })

  it('lists every address with its method and who may use it', () => {
    expect(list.length).toBeGreaterThan(60)
    expect(list.filter(({ method, path, policy }) => !method || !path || !policy)).toEqual([])
    expect(list).toContainEqual({ method: 'GET', path: '/healthz', policy: 'anyone' })
  })

  it('opens no staff address to anyone, but the way in', () => {
    const open = list.filter(({ path, policy }) => path.startsWith('/staff') && policy === 'anyone')
    expect(
      [...new Set(open.map(({ path }) => path))].filter(path => !path.startsWith('/staff/sign-'))
    ).toEqual([])
  })

  it('names each address once', () => {
    const named = list.map(({ method, path }) => `${method} ${path}`)
    expect(named.filter((name, index) => named.indexOf(name) !== index)).toEqual([])
  })
})

describe('the operator’s tool', () => {
  const folder = freshFolder()

  it('loads an area once, however often it is asked to', () => {
    expect(kept(folder, 'load', join(root, 'areas/devon')).all).toMatch(/\d+ things added/)
    expect(kept(folder, 'load', join(root, 'areas/devon')).all).toMatch(
      'Everything in this folder was loaded already.'
    )
  })

  it('says that all is well', () => {
    const { status, stdout } = kept(folder, 'doctor')
    expect(status).toBe(0)
    expect(stdout).toMatch('Migrations: all applied')
    expect(stdout).toMatch('Roles: requests own nothing')
  })

  it('says what it can do when it is asked for something else', () => {
    const { status, stderr } = kept(folder, 'dance')
    expect(status).toBe(1)
    expect(stderr).toMatch('There is no command "dance"')
    expect(stderr).toMatch('restore <file>')
  })

  it('refuses a folder that is no area, naming what is missing', () => {
    const { status, stderr } = kept(folder, 'load', freshFolder())
    expect(status).toBe(1)
    expect(stderr).toMatch('area.json')
  })
})
