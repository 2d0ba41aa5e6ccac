import { sql } from 'kysely'
import type { Db } from '../src/platform/db/index.ts'

const TELLERS = `(array['parent-carer', 'parent-carer', 'parent-carer', 'child-or-young-person', 'practitioner', 'not-said'])`
const WORDS = `'Nobody rang us back for ' || (n % 40) || ' weeks and the ' || (array['taxi', 'school', 'meeting', 'plan', 'letter',
  'nurse', 'report', 'bus'])[1 + n % 8] || ' was late again. ' || repeat('We waited and asked and waited. ', 6)
  || case when n % 20011 = 7 then 'It was about a wheelchair.' else '' end`
const OPEN = 200

/**
 * Puts voices into an empty database until there are so many: told on days of the last three years, most of them read and
 * answered, four in ten public, and two hundred that wait for somebody. As the owner, a table at a time.
 *
 * @param from how many there are already
 */
export async function fillVoices(db: Db, from: number, to: number): Promise<void> {
  for (const step of steps)
    await sql.raw(step.replaceAll(':from', String(from)).replaceAll(':to', String(to))).execute(db)
}

const id = `md5('id' || n)::uuid`
const hash = `md5('a' || n) || md5('b' || n)`
const told = `(current_date - 40 - (n % 1000)::int)`
const newest = `n > :to - ${OPEN}`
const day = `case when ${newest} then current_date - (n % 8)::int else ${told} end`
const rows = `generate_series(:from + 1, :to) n`
const done = `${rows} where not (${newest})`
const duty = (kind: string) => `md5('${kind}' || n)`

const owed = (kind: string, days: number) => `
  insert into clocks.duty (id, kind, subject, title, place, owed_role, owed_label, owed_to, started_on, rule_unit, rule_n, open)
  select ${duty(kind)}, '${kind}', 'voice:' || ${id}, 'A story', '/staff/stories/' || left(md5('r' || n), 8), 'reader',
    'the people who read stories', 'the person who told us', ${day}, 'working-days', ${days}, ${newest} from ${rows}`
const kept = (kind: string, after: string) => `
  insert into clocks.kept (duty, kept_on) select ${duty(kind)}, ${told} + ${after} from ${done}`
const reference = `translate(lpad(to_hex(n), 8, 'g'), '01', 'xz')`

const steps = [
  `set session_replication_role = origin`,
  // whatever was the newest before is answered now
  `update voices.story set stage = 'answered' where stage = 'read' and id in
    (select md5('id' || n)::uuid from generate_series(greatest(1, :from - ${OPEN} + 1), :from) n)`,
  ...['voice.read', 'voice.answered'].map(
    kind => `insert into clocks.kept (duty, kept_on) select ${duty(kind)}, current_date
      from generate_series(greatest(1, :from - ${OPEN} + 1), :from) n`
  ),
  `insert into voices.story (id, reference, receipt_hash, came_by, teller, cornerstone, sharing, received_on, stage)
  select ${id}, ${reference}, ${hash}, 'words', ${TELLERS}[1 + n % 6], 'communicate',
    case when n % 10 < 6 then 'everyone' else 'staff' end, ${day}, case when ${newest} then 'read' else 'answered' end
  from ${rows}`,
  `insert into voices.original (receipt_hash, words) select ${hash}, ${WORDS} from ${rows}`,
  `insert into voices.reading (story_id, by_id, by_name, by_job, read_on)
  select ${id}, 'reader-' || n % 9, 'A reader', 'Reader', ${told} + 1 from ${done}`,
  `insert into voices.answer (story_id, nth, words, by_id, by_name, by_job, by_organisation, answered_on)
  select ${id}, 1, 'Thank you. We will ring you on Monday.', 'a', 'A reader', 'Reader', 'council', ${told} + 9 from ${done}`,
  owed('voice.read', 2),
  owed('voice.answered', 10),
  kept('voice.read', '1'),
  kept('voice.answered', `(5 + n % 12)::int`),
  `insert into voices.public_number (story_id, number, given_on)
  select ${id}, 100000 + n, ${told} + 12 from ${done} and n % 10 < 4`,
  `insert into publishing.publication (number, id, kind, key, version, title, snapshot, proposed_by, proposed_by_name,
    needed_two, published_on, previous, sha256)
  select 100000 + n, 'bench-' || n, 'story', (100000 + n)::text, 1, 'Story', jsonb_build_object('number', 100000 + n,
    'toldIn', to_char(${told}, 'YYYY-MM'), 'teller', ${TELLERS}[1 + n % 6], 'cornerstone', 'communicate', 'words', ${WORDS},
    'outcome', null, 'answers', jsonb_build_array(jsonb_build_object('words', 'We will ring you.', 'byName', 'A reader',
    'byJob', 'Reader', 'on', ${told} + 9))), 'a', 'A reader', false, ${told} + 12, ${hash}, md5('s' || n) || md5('t' || n)
  from ${done} and n % 10 < 4`,
  `analyze`,
]
