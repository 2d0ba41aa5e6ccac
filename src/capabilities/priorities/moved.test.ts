import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { freshDatabase, freshFolder } from '../../../tests/support/database.ts'
import { theSystem } from '../../platform/access/index.ts'
import { openStore } from '../../platform/db/index.ts'
import { root } from '../../root.ts'
import { findBatches, findCounts, findItems, findRound } from '../rounds/index.ts'
import { findDecision } from './store/decisions.ts'

it('a vote that was held before rounds had a room of their own is there with its counts and its decision', async () => {
  const databaseUrl = await freshDatabase({ empty: true })
  const migrations = freshFolder()
  cpSync(join(root, 'db/migrations'), migrations, {
    recursive: true,
    filter: path => !/\/03[6-9]\d_|\/0[4-9]\d\d_/.test(path),
  })
  const before = await openStore({ databaseUrl, dataDir: '', migrations })
  await before.asOwner(async db => {
    await sql`insert into themes.theme (key, made_on) values ('calls', '2026-01-05')`.execute(db)
    await sql`insert into priorities.round (key, title, question, method, stars_each, threshold, made_on)
      values ('hall', 'The hall', 'What first?', 'stars', 3, 3, '2026-01-05')`.execute(db)
    await sql`insert into priorities.line (round, theme, place, title, cornerstone)
      values ('hall', 'calls', 1, 'Calls', 'communicate')`.execute(db)
    await sql`insert into priorities.opening (round, opened_on) values ('hall', '2026-01-05')`.execute(db)
    await sql`insert into priorities.closing (round, closed_on) values ('hall', '2026-01-06')`.execute(db)
    const batch = '00000000-0000-7000-8000-000000000001'
    await sql`insert into priorities.batch (id, round, kind, label, voters, stars_each, entered_on)
      values (${batch}, 'hall', 'paper', 'Table 1', 4, 3, '2026-01-05')`.execute(db)
    await sql`insert into priorities.batch_count (batch, theme, at_least) values (${batch}, 'calls', 3)`.execute(
      db
    )
    await sql`insert into priorities.decision (id, round, number, decided_by, decided_on)
      values ('00000000-0000-7000-8000-000000000002', 'hall', 1, 'The board', '2026-01-07')`.execute(db)
  })
  await before.close()
  rmSync(migrations, { recursive: true })

  const after = await openStore({ databaseUrl, dataDir: '' })
  const found = await after.as(theSystem, async db => ({
    round: await findRound(db, 'hall'),
    items: await findItems(db, 'hall'),
    sheets: await findBatches(db, 'hall'),
    counts: await findCounts(db, 'hall'),
    decision: await findDecision(db, 'hall'),
  }))
  await after.close()
  expect(found).toMatchObject({
    round: { title: 'The hall', mode: 'elsewhere', opened: '2026-01-05', closed: '2026-01-06' },
    items: [{ item: 'calls', theme: 'calls', title: 'Calls' }],
    sheets: [{ label: 'Table 1', voters: 4 }],
    counts: [{ item: 'calls', stars: { atLeast: 3 } }],
    decision: { decidedBy: 'The board' },
  })
})
