import { sql } from 'kysely'
import { beforeAll, describe, expect, it } from 'vitest'
import { publicVisitor } from '../../src/platform/access/index.ts'
import type { Store } from '../../src/platform/db/index.ts'
import { freshStore, plant } from '../support/database.ts'
import { freshSite } from '../support/site.ts'

/**
 * Everything that a visitor's request may do in the database, by hand. A new grant turns this red, so that somebody
 * decides. Rows are another matter: most of these tables show a visitor nothing without the code of one story.
 */
const reads: Readonly<Record<string, string>> = {
  'cards.answer': 'asked more nth picture said story_id',
  'cards.draft': 'answers receipt_hash saved_on',
  'cards.reply': 'answered_on by_job by_name nth picture sentence story_id version',
  'clocks.alike': 'count dropped_on fixed_on kept_on kind rule_n rule_unit started_on',
  'clocks.counted': 'calendar one rows',
  'clocks.dropped': 'dropped_on duty',
  'clocks.duty': 'fixed_on id kind open rule_n rule_unit started_on',
  'clocks.kept': 'duty kept_on',
  'clocks.moved': 'duty nth to_day',
  'clocks.tally': 'count days kind state',
  'contacts.contact': 'channel receipt_hash stop_hash subject wants',
  'conversations.asker': 'about call_id language name',
  'conversations.attempt': 'call_id nth part reached tried_on',
  'conversations.call': 'asked_on best_time came_by help id not_team number_hash receipt_hash',
  'conversations.closing': 'call_id closed_on how',
  'conversations.missed': 'call_id nth told_on',
  'conversations.note': 'by_job by_name call_id nth words written_on',
  'conversations.promise': 'call_id due_on made_on nth person_job person_name why',
  'conversations.tally': 'asked_on called_on due_on set_aside_on sorted',
  'platform.submission': 'id_hash made_on sealed_outcome',
  'publishing.publication':
    'approved_by approved_by_name cut_why id key kind needed_two note number previous proposed_by proposed_by_name ' +
    'published_on sha256 snapshot title version',
  'reach.answer': 'cornerstone district key need phase role told_in',
  'reach.visit': 'due_on group_key id made_on owner_job question what',
  'reach.visit_result': 'done_on result visit_id',
  'recordings.piece': 'nth receipt_hash sealed',
  'recordings.recording': 'bytes receipt_hash seconds story_id type',
  'recordings.typed_up': 'by_job story_id typed_on',
  'rounds.ballot': 'choice group_key number voter',
  'rounds.card': 'item picture round title',
  'rounds.closing': 'closed_on round',
  'rounds.item': 'cornerstone development item place round strength theme title',
  'rounds.last_call': 'called_at round',
  'rounds.opening': 'opened_on round',
  'rounds.round':
    'chosen_from closes closes_at event key method mode most_on_one opens_at question stars_each threshold ' +
    'threshold_on ties title',
  'rounds.voter': 'id key_hash round route',
  'rounds.withdrawal': 'item round why withdrawn_on',
  'scribing.form': 'number receipt_hash',
  'themes.placement': 'id placed_on side story_id theme',
  'themes.removal': 'placement',
  'themes.wording': 'cornerstone development strength theme title version',
  'voices.answer': 'answered_on by_job by_name by_organisation nth story_id words',
  'voices.appeal': 'asked_on decided_on id outcome reason story_id version words',
  'voices.appeal_voice': 'appeal_id by_job by_organisation says seat spoke_on why',
  'voices.beside': 'number other',
  'voices.addition': 'added_on nth story_id words',
  'voices.approval': 'agrees nth said_on story_id version',
  'voices.approval_note': 'note nth story_id',
  'voices.clearing': 'by_job cleared_on kind reason story_id version why words',
  'voices.draft': 'answers receipt_hash saved_on',
  'voices.earlier_consent': 'ask_first nth own_agreement share_until sharing story_id until_on',
  'voices.heard': 'answer_nth feels nth said_on story_id words',
  'voices.late_answer': 'by_job by_name new_day nth set_on story_id',
  'voices.original': 'better good receipt_hash words',
  'voices.outcome': 'by_job by_name decided_on kind nth story_id text why',
  'voices.public_story': 'cornerstone number published_on teller version words',
  'voices.reading': 'by_job read_on story_id',
  'voices.service_look': 'from_day organisation story_id until_day',
  'voices.story':
    'ask_first came_by cornerstone id own_agreement receipt_hash received_on share_until sharing speaks_for ' +
    'teller wants_answer',
  'voices.taken_back': 'how in_month mark',
  'voices.was_there': 'number story_id',
}

const adds: Readonly<Record<string, string>> = {
  'cards.answer': 'asked card more nth picture question said story_id topic',
  'cards.draft': 'answers receipt_hash saved_on',
  'cards.told': 'age_band reference story_id told_on with_helper',
  'clocks.alike': 'count dropped_on fixed_on kept_on kind rule_n rule_unit started_on', // from a trigger only
  'clocks.dropped': 'dropped_on duty why',
  'clocks.duty':
    'fixed_on id kind owed_label owed_person owed_role owed_to place rule_n rule_unit started_on subject title',
  'contacts.contact': 'channel left_on receipt_hash sealed_address stop_hash subject wants',
  'conversations.asker': 'about call_id language name',
  'conversations.call': 'asked_on best_time came_by help id not_team number_hash receipt_hash',
  'conversations.closing': 'call_id closed_on how',
  'platform.submission': 'id_hash sealed_outcome',
  'safeguarding.cause': 'concern id raised_at raised_by signs',
  'safeguarding.concern': 'id place raised_at subject',
  'reach.answer': 'cornerstone district key need phase role told_in',
  'recordings.piece': 'nth receipt_hash sealed',
  'recordings.recording': 'bytes kept_on receipt_hash seconds type',
  'rounds.ballot': 'choice group_key number voter',
  'rounds.voter': 'arrived key_hash round route',
  'rounds.with_cards': 'voter with_helper',
  'scribing.form': 'number printed_on receipt_hash',
  'voices.appeal': 'asked_on id reason story_id version words',
  'voices.addition': 'added_on nth story_id words',
  'voices.approval': 'agrees nth said_on story_id version',
  'voices.approval_note': 'note nth story_id',
  'voices.draft': 'answers receipt_hash saved_on',
  'voices.earlier_consent': 'ask_first nth own_agreement share_until sharing story_id until_on wider',
  'voices.heard': 'answer_nth feels nth said_on story_id words',
  'voices.original': 'better good receipt_hash words',
  'voices.story':
    'ask_first came_by cornerstone id own_agreement receipt_hash received_on reference share_until sharing ' +
    'speaks_for teller wants_answer',
  'voices.take_back': 'agreed_name asked_on by_name how receipt_hash',
  'voices.warning': 'by_teller kind said_on story_id',
  'voices.was_there': 'id number said_on story_id',
}

/**
 * Tables of which a visitor without a code sees rows: what is published, the counts of the clocks, and what is asked in a
 * vote that has been opened. Never who voted, nor a ballot.
 */
const seenByAnybody = [
  'clocks.alike',
  'clocks.dropped',
  'clocks.duty',
  'clocks.kept',
  'clocks.moved',
  'publishing.publication',
  'rounds.card',
  'rounds.closing',
  'rounds.item',
  'rounds.opening',
  'rounds.round',
  'voices.public_story',
]

const columnsWith = async (store: Store, right: 'SELECT' | 'INSERT' | 'UPDATE') => {
  const { rows } = await store.asOwner(db =>
    sql<{ name: string; columns: string }>`
      select n.nspname || '.' || c.relname as name, string_agg(a.attname, ' ' order by a.attname) as columns
      from pg_class c
      join pg_namespace n on n.oid = c.relnamespace
      join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
      where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        and has_column_privilege('kept_public_site', c.oid, a.attnum, ${right})
      group by 1 order by 1`.execute(db)
  )
  return Object.fromEntries(rows.map(({ name, columns }) => [name, columns]))
}

const tablesWith = async (store: Store, right: 'DELETE' | 'TRUNCATE') => {
  const { rows } = await store.asOwner(db =>
    sql<{ name: string }>`
      select schemaname || '.' || tablename as name from pg_tables
      where schemaname !~ '^pg_' and schemaname <> 'information_schema'
        and has_table_privilege('kept_public_site', format('%I.%I', schemaname, tablename), ${right})
      order by 1`.execute(db)
  )
  return rows.map(({ name }) => name)
}

describe('a visitor, in the database', () => {
  let store: Store

  beforeAll(async () => {
    store = await freshStore()
  })

  it('may read these columns and no others', async () => {
    expect(await columnsWith(store, 'SELECT')).toEqual(reads)
  })

  it('may add to these columns and no others', async () => {
    expect(await columnsWith(store, 'INSERT')).toEqual(adds)
  })

  it('may change only a draft, a recording they send, a call they asked for, where we may write, and who may read their story', async () => {
    expect(await columnsWith(store, 'UPDATE')).toEqual({
      'cards.draft': 'answers saved_on',
      'clocks.duty': 'open', // from a trigger only
      'contacts.contact': 'channel sealed_address wants',
      'conversations.call': 'best_time number_hash',
      'recordings.recording': 'reference story_id told_on',
      'voices.draft': 'answers saved_on',
      'voices.story': 'ask_first own_agreement share_until sharing',
    })
    expect(await tablesWith(store, 'DELETE')).toEqual([
      'cards.draft',
      'contacts.contact',
      'reach.answer',
      'recordings.recording',
      'voices.draft',
    ])
    expect(await tablesWith(store, 'TRUNCATE')).toEqual([])
  })

  it('borrows nobody else’s eyes: no function of ours runs as its owner', async () => {
    const { rows } = await store.asOwner(db =>
      sql<{ name: string }>`select oid::regprocedure::text as name from pg_proc
        where prosecdef and pronamespace::regnamespace::text !~ '^(pg_|information_schema)'`.execute(db)
    )
    expect(rows).toEqual([])
  })

  it('is seen here with any new right, in any table', async () => {
    const other = await freshStore()
    await plant(other, 'grant select (sealed_address) on contacts.contact to public')
    expect(await columnsWith(other, 'SELECT')).not.toEqual(reads)
  })
})

describe('every table', () => {
  it('has row level security on, but the list of migrations, which no request can reach', async () => {
    const store = await freshStore()
    const { rows } = await store.asOwner(db =>
      sql<{ name: string; reached: boolean }>`
        select c.oid::regclass::text as name, bool_or(has_any_column_privilege(role, c.oid, 'SELECT, INSERT, UPDATE')
          or has_table_privilege(role, c.oid, 'DELETE')) as reached
        from pg_class c join pg_namespace n on n.oid = c.relnamespace,
          unnest(array['kept_public_site', 'kept_app', 'kept_post']) role
        where c.relkind in ('r', 'p') and not c.relrowsecurity
          and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
        group by 1`.execute(db)
    )
    expect(rows).toEqual([{ name: 'platform.migration', reached: false }])
  })
})

describe.each(['server', 'embedded'] as const)('a year of stories on the %s engine', engine => {
  it('shows a visitor without a code only what is published, what the clocks count and what a vote asks', async () => {
    const { store } = await freshSite('example', { engine })
    const seen: string[] = []
    for (const table of Object.keys(reads)) {
      const { rows } = await store.as(publicVisitor, db =>
        sql`select from ${sql.table(table)} limit 1`.execute(db)
      )
      if (rows.length > 0) seen.push(table)
    }
    expect(seen).toEqual(seenByAnybody)
  })
})
