import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import type { KeptEnv } from './context.ts'
import { keepForVisit, notice } from './cookies.ts'
import type { KeptContext } from './routes.ts'

async function cookiesSet(secure: boolean): Promise<string[]> {
  const app = new Hono<KeptEnv>().get('/', c => {
    c.set('secure', secure)
    keepForVisit(c as KeptContext, 'kept_receipt', 'FERN-4827')
    notice(c as KeptContext, 'Saved\r\nset-cookie: a=b; <b>')
    return c.text('')
  })
  return (await app.request('/')).headers.getSetCookie()
}

describe('a cookie of ours', () => {
  it('is out of reach of scripts and of other sites, and gone with the visit', async () => {
    const cookies = await cookiesSet(false)
    expect(cookies).toHaveLength(2)
    expect(cookies.filter(one => !one.endsWith('; HttpOnly; SameSite=Lax'))).toEqual([])
    expect(cookies.filter(one => /max-age|expires|domain/i.test(one))).toEqual([])
  })

  it('travels over https only, where the site has it', async () => {
    const cookies = await cookiesSet(true)
    expect(cookies.filter(one => !one.includes('; Secure'))).toEqual([])
  })

  it('holds nothing that could end the header', async () => {
    const [, said = ''] = await cookiesSet(false)
    expect(said).toMatch(/^kept_notice=[\w-]+; /)
  })
})
