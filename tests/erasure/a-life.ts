import { sql } from 'kysely'
import type { Needs } from '../../src/capabilities/area/index.ts'
import { oweDuties } from '../../src/capabilities/clocks/index.ts'
import { keepContact, sendTo } from '../../src/capabilities/contacts/index.ts'
import { proposeBook } from '../../src/capabilities/themes/book.ts'
import { insertPlacements } from '../../src/capabilities/themes/store/placements.ts'
import { answerStory, decideOnWords } from '../../src/capabilities/voices/acts.ts'
import { hashOf, recordOutcome, takeIn } from '../../src/capabilities/voices/index.ts'
import { publishStory } from '../../src/capabilities/voices/publish.ts'
import { findStoryById } from '../../src/capabilities/voices/store/index.ts'
import { theSystem } from '../../src/platform/access/index.ts'
import { drawCode } from '../../src/platform/receipts/index.ts'

/** Unlike anything else in a store, so that finding one of them anywhere means a copy was left. */
export const MARK = 'Marked-Erasure-8c1f'
const by = { id: 'lee', name: 'Lee Example', jobTitle: 'Officer', organisation: 'council' }

/**
 * A story that goes everywhere a story can go: told with an address, names taken out, answered, placed in a theme,
 * published in two versions, in a published theme book, with a letter waiting. As the system, all of it today.
 *
 * @param how with `publish` false it stays with those who read stories
 * @returns its code and the number it is public under
 */
export async function aWholeLife(
  needs: Needs,
  mark = MARK,
  { publish = true }: { publish?: boolean } = {}
): Promise<{ code: string; number: number; id: string }> {
  const code = drawCode(needs)
  const on = needs.today()
  return needs.store.as(theSystem, async db => {
    const told = await takeIn(
      needs,
      db,
      {
        ...{ cameBy: 'paper', teller: 'parent-carer', cornerstone: 'communicate', sharing: 'everyone' },
        ...{ words: `${mark} as told`, good: `${mark} good`, better: `${mark} better` },
      },
      code
    )
    const id = told!.id
    const about = `voice:${id}`
    const receiptHash = hashOf(needs, code)
    await keepContact(needs, db, {
      subject: about,
      receiptHash,
      channel: 'email',
      address: `${mark}@example.org`,
    })
    const act = { storyId: id, by, on }
    await decideOnWords(db, { ...act, decision: { kind: 'cleared', words: `${mark} cleared` }, seen: 0 })
    await answerStory(db, { ...act, words: `${mark} answered` })
    const story = (await findStoryById(db, id))!
    if (publish) await publishStory(needs, db, story, { by, needsTwo: false, held: false })
    await recordOutcome(db, id, { kind: 'no-change', text: `${mark} outcome`, why: `${mark} why`, by, on })
    if (publish)
      await publishStory(needs, db, story, { by, needsTwo: false, held: false, note: `${mark} note` })
    const { rows } = await sql<{ key: string }>`select key from themes.theme order by key limit 1`.execute(db)
    const theme = rows[0]!.key
    await insertPlacements(db, [{ id: needs.newId(), story: id, theme, side: 'development', by: null, on }])
    await proposeBook(needs, db, { by, needsTwo: false, title: 'What you told us most', note: null })
    const below = {
      subject: `${about}/appeal-1`,
      kind: 'voice.again-officer',
      title: 'Look again',
      where: '/staff',
    }
    const owed = { owedBy: { role: 'publisher', label: 'Publishers' }, owedTo: 'the teller' } as const
    const rule = { unit: 'working-days', n: 5 } as const
    await oweDuties(db, [{ ...below, ...owed, startedOn: on, rule }])
    await sendTo(needs, db, {
      ...{ subject: about, id: needs.newId() },
      letter: { subject: 'News', text: `${mark} letter` },
    })
    const numbered = await sql<{ number: number }>`
      select number from voices.public_number where story_id = ${id}::uuid`.execute(db)
    return { code, id, number: numbered.rows[0]?.number ?? 0 }
  })
}

/** Every table of ours in which any column, as text, holds one of these, whatever the case. */
export async function tablesThatHold(store: Needs['store'], ...texts: readonly string[]): Promise<string[]> {
  return store.asOwner(async db => {
    const { rows: tables } = await sql<{ name: string }>`
      select format('%I.%I', schemaname, tablename) as name from pg_tables
      where schemaname !~ '^(pg_|information_schema)' order by 1`.execute(db)
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await sql<{ sought: string }>`
        select sought from unnest(${[...texts]}::text[]) as sought
        where exists (select from ${sql.raw(name)} t where strpos(lower(t::text), lower(sought)) > 0)`.execute(
        db
      )
      found.push(...rows.map(({ sought }) => `${name}: ${sought}`))
    }
    return found
  })
}

export const hashOfCode = (needs: Needs, code: string): string => hashOf(needs, code)
