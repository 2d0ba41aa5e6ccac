import type { Client } from 'pg'

/** How often we ask to be heard again while the connection is lost, and how often listeners are called meanwhile. */
const EVERY_MS = 1000

/**
 * A connection of its own that waits for notices. While it is lost, the listener is called every second and once
 * more when it is back, so nothing that was remembered can be out of date for longer than that.
 */
export async function listenOnServer(
  newClient: () => Client,
  channel: string,
  listener: () => void
): Promise<() => Promise<void>> {
  let client: Client | null = null
  let timer: NodeJS.Timeout | undefined
  let stopped = false

  async function start(): Promise<void> {
    const starting = newClient()
    starting.on('notification', notice => void (notice.channel === channel && listener()))
    starting.on('error', () => {})
    starting.once('end', lost)
    try {
      await starting.connect()
      await starting.query(`listen ${channel}`)
    } catch (fault) {
      await starting.end().catch(() => {})
      throw fault
    }
    client = starting
  }

  function lost(): void {
    client = null
    if (stopped || timer) return
    timer = setTimeout(again, EVERY_MS)
  }

  async function again(): Promise<void> {
    listener()
    const back = await start().then(
      () => true,
      () => false
    )
    timer = undefined
    if (stopped) return void (await client?.end().catch(() => {}))
    if (back && client) listener()
    else lost()
  }

  await start()
  return async () => {
    stopped = true
    clearTimeout(timer)
    await client?.end().catch(() => {})
  }
}
