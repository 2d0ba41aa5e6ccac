import type { Client } from 'pg'

/** Turns that the processes of one database take, on a connection of their own. */
export interface Turns {
  /**
   * Does the work when no other process has this turn, and keeps it while the work goes on.
   *
   * @param name    what there is one turn for
   * @param seconds how long others hold back: a turn that is held longer stops them for at least these seconds, and
   *                for at most twice as many, since time is cut into spans of this length
   * @returns false, at once, when another process has the turn; a process that ends or loses its connection has none
   */
  turn(name: string, seconds: number, work: () => Promise<void>): Promise<boolean>
  close(): Promise<void>
}

/** All turns of this process share one connection, so that jobs that wait for nothing else never empty the pool. */
export function turnsOn(newClient: () => Client): Turns {
  let opening: Promise<Client> | null = null

  const connected = (): Promise<Client> => {
    opening ??= connect().catch(fault => {
      opening = null
      throw fault
    })
    return opening
  }

  async function connect(): Promise<Client> {
    const client = newClient()
    client.on('error', () => {})
    client.once('end', () => (opening = null))
    try {
      await client.connect()
    } catch (fault) {
      await client.end().catch(() => {})
      throw fault
    }
    return client
  }

  return {
    async turn(name, seconds, work) {
      const client = await connected()
      const span = await takeSpan(client, name, seconds)
      if (span === null) return false
      try {
        await work()
      } finally {
        // with the connection gone, so is the turn
        await client.query(LEAVE, [name, span]).catch(() => {})
      }
      return true
    },
    async close() {
      const client = await opening?.catch(() => null)
      await client?.end().catch(() => {})
    },
  }
}

/** The span of time in which the turn was taken, or null. Any fault of the connection gives it up for a new one. */
async function takeSpan(client: Client, name: string, seconds: number): Promise<number | null> {
  const { rows } = await client
    .query<{ span: number; mine: boolean }>(TAKE, [name, seconds])
    .catch(async fault => {
      await client.end().catch(() => {})
      throw fault
    })
  const [row] = rows
  return row?.mine ? row.span : null
}

/**
 * A turn is two locks: of the span of time it is taken in, and of the one before. Whoever comes in the same span or the
 * next needs one of them and is stopped; whoever comes later is not, however long it is held. The server's clock counts.
 */
const TAKE = `
  with at as materialized (
    select hashtext('turn of ' || $1::text) as turn, floor(extract(epoch from clock_timestamp()) / $2::int)::int as span)
  select span,
    case when not pg_try_advisory_lock(turn, span - 1) then false
      when pg_try_advisory_lock(turn, span) then true
      else not pg_advisory_unlock(turn, span - 1) end as mine
  from at`

const LEAVE = `
  select pg_advisory_unlock(hashtext('turn of ' || $1::text), $2::int - 1),
    pg_advisory_unlock(hashtext('turn of ' || $1::text), $2::int)`
