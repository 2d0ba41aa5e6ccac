// A peer: the same HTTP server as ours, with nothing behind it. Sends one answer, held in memory, to everybody.
import { serve } from '@hono/node-server'

process.once('disconnect', () => process.exit()) // whoever measures is gone

process.once('message', (given: { headers: [string, string][]; body: string }) => {
  const body = new Uint8Array(Buffer.from(given.body, 'base64'))
  const headers = Object.fromEntries(given.headers)
  const server = serve({ fetch: () => new Response(body, { headers }), port: 0, hostname: 'localhost' })
  server.once('listening', () => process.send?.((server.address() as { port: number }).port))
})
