import autocannon from 'autocannon'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { get } from 'node:http'
import type { SiteProcess } from '../tests/support/site-process.ts'
import { sideBySide } from './measure.ts'

/** Pages a second: our home page, and the same bytes with the same headers sent from memory by the same HTTP server. */
export async function homePage({ address }: Pick<SiteProcess, 'address'>, rounds = 5) {
  const peer = fork(new URL('same-bytes.ts', import.meta.url))
  peer.send(await answerOf(`${address}/`))
  const [port] = (await once(peer, 'message')) as [number]
  await pagesPerSecond(address, 1)
  await pagesPerSecond(`http://localhost:${port}`, 1)
  const measured = await sideBySide(
    rounds,
    () => pagesPerSecond(address, 2),
    () => pagesPerSecond(`http://localhost:${port}`, 2)
  )
  peer.kill()
  return measured
}

async function pagesPerSecond(address: string, duration: number): Promise<number> {
  const headers = { 'accept-encoding': 'gzip' }
  const result = await autocannon({ url: `${address}/`, connections: 16, duration, headers })
  if (result.non2xx + result.errors > 0) throw new Error('The home page did not answer every time')
  return result.requests.total / result.duration
}

/** As it went over the wire: fetch would unpack it. */
function answerOf(url: string): Promise<{ headers: [string, string][]; body: string }> {
  const byTheServer = ['date', 'connection', 'keep-alive', 'content-length', 'transfer-encoding']
  return new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'gzip' } }, async answer => {
      const pieces = (await answer.toArray()) as Buffer[]
      const headers = Object.entries(answer.headers).filter(([name]) => !byTheServer.includes(name))
      resolve({ headers: headers as [string, string][], body: Buffer.concat(pieces).toString('base64') })
    }).once('error', reject)
  })
}
