import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import type { Db } from './store.ts'

/**
 * Does the work of one form once, however often the button is pressed, in one process or several.
 * The second press waits for the first and is given the same outcome, without running the work.
 *
 * @param submissionId the random id made when the form was shown; kept nowhere
 * @param work what to do the first time; its outcome must be JSON (a receipt, a reference)
 * @returns the outcome, and whether it was an earlier press that made it
 */
export async function once<T>(
  db: Db,
  submissionId: string,
  work: () => Promise<T>
): Promise<{ outcome: T; again: boolean }> {
  const name = digest('name', submissionId).toString('hex')
  if (!(await claim(db, name)))
    return { outcome: await earlierOutcome<T>(db, name, submissionId), again: true }
  const outcome = await work()
  const sealed = seal(submissionId, JSON.stringify(outcome))
  await sql`update platform.submission set sealed_outcome = ${sealed} where id_hash = ${name}`.execute(db)
  return { outcome, again: false }
}

/** True for the first press. A press that comes while another is at work waits here until that one has committed. */
async function claim(db: Db, name: string): Promise<boolean> {
  const { rows } = await sql`insert into platform.submission (id_hash)
    select set_config('kept.submission', ${name}, true) on conflict do nothing returning id_hash`.execute(db)
  return rows.length === 1
}

async function earlierOutcome<T>(db: Db, name: string, submissionId: string): Promise<T> {
  const { rows } = await sql<{ sealed_outcome: Buffer }>`
    select sealed_outcome from platform.submission where id_hash = ${name}`.execute(db)
  const [row] = rows
  if (!row?.sealed_outcome) throw new Error('A submission is being sent twice inside one transaction.')
  return JSON.parse(open(submissionId, row.sealed_outcome))
}

/** Forgets outcomes made before a day ('YYYY-MM-DD'). As the system only. */
export async function forgetSubmissions(db: Db, before: string): Promise<void> {
  await sql`delete from platform.submission where made_on < ${before}::date`.execute(db)
}

/** AES-256-GCM under a key only the sender's form can make again: 12 bytes of nonce, 16 of tag, then the text. */
function seal(submissionId: string, text: string): Buffer {
  const nonce = randomBytes(12)
  const cipher = createCipheriv('aes-256-gcm', digest('outcome', submissionId), nonce)
  const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), sealed])
}

function open(submissionId: string, sealed: Buffer): string {
  const cipher = createDecipheriv('aes-256-gcm', digest('outcome', submissionId), sealed.subarray(0, 12))
  cipher.setAuthTag(sealed.subarray(12, 28))
  return Buffer.concat([cipher.update(sealed.subarray(28)), cipher.final()]).toString('utf8')
}

function digest(use: 'name' | 'outcome', submissionId: string): Buffer {
  return createHash('sha256').update(`${use}:${submissionId}`).digest()
}
