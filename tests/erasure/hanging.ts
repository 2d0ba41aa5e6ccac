import { sql } from 'kysely'
import type { Needs } from '../../src/capabilities/area/index.ts'
import { keepContact, sendTo } from '../../src/capabilities/contacts/index.ts'
import { keepAnswers, keyOf } from '../../src/capabilities/reach/about.ts'
import { raiseConcern } from '../../src/capabilities/safeguarding/index.ts'
import { theSystem } from '../../src/platform/access/index.ts'

interface Hanging {
  readonly id: string
  readonly reference: string
  readonly receiptHash: string
  /** None where the teller has no code: then nobody could answer for them. */
  readonly code: string | null
  readonly mark: string
}

const SAID = `'lee', 'Lee Example', 'Officer'`

/** Everything a desk and a teller can hang on a story, each with words of its own: none of it may outlive the story. */
const rowsOf = (id: string, mark: string, other: string, number: number): string => `
  insert into voices.clearing (story_id, version, kind, words, why, by_id, by_name, by_job, cleared_on)
    values ('${id}', 1, 'cleared', '${mark} cleared', null, ${SAID}, current_date);
  insert into voices.answer (story_id, nth, words, by_id, by_name, by_job, by_organisation, answered_on)
    values ('${id}', 1, '${mark} answer', ${SAID}, 'council', current_date);
  insert into voices.earlier_consent (story_id, nth, sharing, ask_first, until_on, wider)
    values ('${id}', 1, 'staff', false, current_date, true);
  insert into voices.approval (story_id, nth, version, agrees, said_on) values ('${id}', 1, 1, false, current_date);
  insert into voices.approval_note (story_id, nth, note) values ('${id}', 1, '${mark} approval');
  insert into voices.heard (story_id, nth, answer_nth, feels, words, said_on)
    values ('${id}', 1, 1, 'no', '${mark} heard', current_date);
  insert into voices.addition (story_id, nth, words, added_on) values ('${id}', 1, '${mark} added', current_date);
  insert into voices.late_answer (story_id, nth, by_id, by_name, by_job, new_day, set_on)
    values ('${id}', 1, ${SAID}, current_date + 1, current_date);
  insert into voices.answer_draft (story_id, by_id, words, saved_on) values ('${id}', 'lee', '${mark} begun', current_date);
  insert into voices.claim (story_id, by_id, by_name, until) values ('${id}', 'lee', 'Lee Example', now())
    on conflict (story_id) do nothing;
  insert into voices.break (by_id, story_id, took_on, hard_read) values ('${mark}', '${id}', current_date, 1);
  insert into voices.warning (story_id, kind, by_teller, by_id, said_on) values ('${id}', 'harm', false, 'lee', current_date);
  insert into voices.passed (story_id, nth, to_id, to_name, why, by_id, by_name, passed_on)
    values ('${id}', 1, 'lee', 'Lee Example', '${mark} passed', 'lee', 'Lee Example', current_date);
  insert into voices.appeal (id, story_id, version, words, asked_on)
    values ('${id}', '${id}', 1, '${mark} appeal', current_date);
  insert into voices.appeal_voice (appeal_id, seat, says, why, by_id, by_name, by_job, by_organisation, spoke_on)
    values ('${id}', 'officer', 'publish', '${mark} officer', ${SAID}, 'council', current_date);
  insert into voices.service_look (story_id, organisation, why, from_day, until_day, by_id, by_name, by_job)
    values ('${id}', 'council', '${mark} look', current_date, current_date, ${SAID});
  insert into voices.service_response (story_id, words, by_id, by_name, by_job, by_organisation, said_on)
    values ('${id}', '${mark} service', ${SAID}, 'council', current_date);
  insert into voices.link (id, one, other, by_teller, by_id, by_job, why, linked_on)
    values ('${id}', '${id}', '${other}', false, 'lee', 'Officer', '${mark} link', current_date);
  insert into voices.unlink (link_id, by_id, by_job, why, unlinked_on)
    values ('${id}', 'lee', 'Officer', '${mark} unlink', current_date);
  insert into voices.public_number (story_id, number, given_on) values ('${id}', ${number}, current_date);
  insert into voices.beside (number, other) select ${number}, number from voices.public_number where story_id = '${other}';
  insert into voices.was_there (id, story_id, number, said_on) values ('${id}', '${id}', 1, current_date);
  insert into voices.take_back_asked (story_id, by_id, by_name, why, asked_on)
    values ('${id}', 'lee', 'Lee Example', '${mark} asked', current_date);
  insert into answers.told (story_id, about, told_on, told_by) values ('${id}', 'promise:1', current_date, 'lee');
  insert into themes.nothing_here (story_id, by_id, by_name, said_on) values ('${id}', 'lee', 'Lee Example', current_date);
  insert into themes.quote (story_id, theme, side, from_at, to_at, words_hash, by_id, by_name, kept_on)
    select '${id}', min(key), 'development', 0, 4, repeat('0', 64), 'lee', 'Lee Example', current_date from themes.theme;
  insert into themes.serious (id, story_id, title, why, cornerstone, from_at, to_at, words_hash, by_id, by_name, marked_on)
    values ('${id}', '${id}', '${mark} serious', '${mark} why', 'communicate', 0, 4, repeat('0', 64), 'lee',
      'Lee Example', current_date);
  insert into themes.serious_end (serious, why, by_id, by_name, ended_on)
    values ('${id}', '${mark} off', 'lee', 'Lee Example', current_date);
  insert into coding.reading (id, story_id, kind, words_hash, needs_two, by_id, by_name, begun_on)
    values ('${id}', '${id}', 'agreed', repeat('0', 64), true, 'lee', 'Lee Example', current_date);
  insert into coding.passage (id, reading, from_at, to_at, theme, side)
    select '${id}', '${id}', 0, 4, min(key), 'development' from themes.theme;
  insert into coding.serious (id, reading, from_at, to_at, title, why, cornerstone)
    values ('${id}', '${id}', 0, 4, '${mark} few', '${mark} grave', 'communicate');
  insert into coding.suggestion (reading, theme, side, place, score, because, offered_on)
    select '${id}', min(key), 'development', 1, 0.5, array['${mark}'], current_date from themes.theme;
  insert into coding.agreed_by (reading, person_id, person_name) values ('${id}', 'lee', 'Lee Example');
  insert into coding.finish (reading, story_id, words_hash, nth, said, note, finished_on)
    values ('${id}', '${id}', repeat('0', 64), 0, 'coded', '${mark} note', current_date);
  insert into coding.passed_on (story_id, by_id, passed_on) values ('${id}', 'lee', current_date);`

/** Hangs on a story whatever can hang on it: rows of every room, an address, a letter that waits, a concern, three answers. */
export async function hangEverythingOn(
  needs: Needs,
  { id, reference, receiptHash, code, mark }: Hanging
): Promise<void> {
  const subject = `voice:${id}`
  await needs.store.asOwner(async db => {
    const { rows } = await sql<{ id: string; number: number }>`
      select story_id as id, (select max(number) + 1 from voices.public_number) as number
      from voices.public_number where story_id <> ${id}::uuid order by number limit 1`.execute(db)
    const { id: other, number } = rows[0]!
    for (const statement of rowsOf(id, mark, other, number).split(';\n')) await sql.raw(statement).execute(db)
  })
  await needs.store.as(theSystem, async db => {
    const to = { subject, receiptHash, channel: 'email', address: `${mark}@example.org` }
    await keepContact(needs, db, { ...to, channel: 'email' })
    await sendTo(needs, db, {
      ...{ subject, id: needs.newId(), letter: { subject: 'News', text: `${mark} letter` } },
    })
    await raiseConcern(needs, db, {
      ...{
        subject,
        where: `/staff/stories/${reference}`,
        raisedBy: 'words',
        by: null,
        signs: [],
        note: null,
      },
    })
  })
  if (code === null) return
  const about = { phase: null, district: null, need: null, role: null }
  await needs.store.as({ kind: 'public', receipt: keyOf(needs, code) }, db =>
    keepAnswers(needs, db, { code, about, cornerstone: null })
  )
}

export const reachKeyOf = (needs: Needs, code: string): string => keyOf(needs, code)
