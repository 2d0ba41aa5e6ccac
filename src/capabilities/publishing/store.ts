import { sql, type Generated, type Selectable } from 'kysely'
import { json, type Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import type { Author } from './rules/decide.ts'
import { noSeal, sealOf, type Sealable } from './rules/seal.ts'

/** `publishing` is this capability's own schema; no other file reads or writes it. */
const publishing = (db: Db) =>
  db.withSchema('publishing').$extendTables<{
    proposal: ProposalTable
    publication: PublicationTable
    refusal: RefusalTable
    held: HeldTable
  }>()

/** Any number, the same in every process: whoever publishes waits here for the publication before. */
const CHAIN_LOCK = 7_305_114

/** Publishing is done one at a time, so that numbers and seals follow each other. Held until the commit. */
export async function takeTurn(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sql.lit(CHAIN_LOCK)})`.execute(db)
}

export async function newestVersion(db: Db, kind: string, key: string): Promise<number> {
  const { newest } = await publishing(db)
    .selectFrom('publication')
    .select(({ fn }) => fn.max('version').as('newest'))
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return newest ?? 0
}

/** Puts the next link on the chain. Take the turn first. */
export async function insertPublication(
  db: Db,
  publication: Omit<Sealable, 'number' | 'previous'>
): Promise<void> {
  const last = await chainHead(db)
  const link = { ...publication, number: last.number + 1, previous: last.sha256 }
  const { id, kind, key, version, title, snapshot, note, number, previous } = link
  await publishing(db)
    .insertInto('publication')
    .values({
      ...{ number, id, kind, key, version, title, note, previous },
      snapshot: json(snapshot),
      proposed_by: link.proposedById,
      proposed_by_name: link.proposedBy,
      needed_two: link.neededTwo,
      approved_by: link.approvedById,
      approved_by_name: link.approvedBy,
      published_on: link.publishedOn,
      sha256: sealOf(link),
    })
    .execute()
}

/** Everything of a publication but its place in the chain. */
export type Agreed = Omit<Sealable, 'number' | 'previous'>

/** Keeps it for its batch, in place of an earlier one that waits. The day the first began to wait stands. Take the turn first. */
export async function insertHeld(db: Db, { snapshot, publishedOn, ...thing }: Agreed): Promise<void> {
  const { id, kind, key, version, title, note } = thing
  const [earlier] = await findHeld(db, kind, key)
  await deleteHeld(db, kind, key)
  await publishing(db)
    .insertInto('held')
    .values({
      ...{ id, kind, key, version, title, note, snapshot: json(snapshot) },
      proposed_by: thing.proposedById,
      proposed_by_name: thing.proposedBy,
      needed_two: thing.neededTwo,
      approved_by: thing.approvedById,
      approved_by_name: thing.approvedBy,
      held_on: earlier?.heldOn ?? publishedOn,
    })
    .execute()
}

/** What waits for a batch, in the order of keys. */
export function findHeld(db: Db, kind: string, key?: string) {
  return publishing(db)
    .selectFrom('held')
    .select(['id', 'kind', 'key', 'version', 'title', 'snapshot', 'note', 'held_on as heldOn'])
    .select(['proposed_by as proposedById', 'proposed_by_name as proposedBy', 'needed_two as neededTwo'])
    .select(['approved_by as approvedById', 'approved_by_name as approvedBy'])
    .where('kind', '=', kind)
    .$if(key !== undefined, query => query.where('key', '=', key ?? ''))
    .orderBy('key')
    .execute()
}

export async function deleteHeld(db: Db, kind: string, key: string): Promise<void> {
  await publishing(db).deleteFrom('held').where('kind', '=', kind).where('key', '=', key).execute()
}

/** The newest link: write its seal down elsewhere, and nobody can put an older record in its place unseen. */
export async function chainHead(db: Db): Promise<{ number: number; sha256: string }> {
  const last = await publishing(db)
    .selectFrom('publication')
    .select(['number', 'sha256'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last ?? { number: 0, sha256: noSeal }
}

/** Links after a number, in order, with everything their seals cover. */
export async function findLinks(db: Db, after: number, limit = 200) {
  const rows = await publishing(db)
    .selectFrom('publication')
    .select(publicationColumns)
    .select(['number', 'previous', 'needed_two as neededTwo', 'cut_why as cutWhy'])
    .select(['proposed_by as proposedById', 'approved_by as approvedById'])
    .where('number', '>', after)
    .orderBy('number')
    .limit(limit)
    .execute()
  return rows
}

/** What was published of one kind, and was not taken out since. */
const versionsOf = (db: Db, kind: string) =>
  publishing(db)
    .selectFrom('publication')
    .select(publicationColumns)
    .where('snapshot', 'is not', null)
    .where('kind', '=', kind)

/** Published versions of one thing, oldest first. */
export function findVersions(db: Db, kind: string, key: string) {
  return versionsOf(db, kind).where('key', '=', key).orderBy('version').execute()
}

export function findCurrent(db: Db, kind: string, key: string) {
  return versionsOf(db, kind).where('key', '=', key).orderBy('version', 'desc').limit(1).executeTakeFirst()
}

/** The newest version of each of these things of one kind, in the order of keys. */
export function findCurrentOf(db: Db, kind: string, keys: readonly string[]) {
  return versionsOf(db, kind)
    .distinctOn('key')
    .where('key', 'in', [...keys])
    .orderBy('key')
    .orderBy('version', 'desc')
    .execute()
}

/** The newest version of everything of one kind, in the order of keys. */
export function findCurrentOfKind(db: Db, kind: string) {
  return versionsOf(db, kind).distinctOn('key').orderBy('key').orderBy('version', 'desc').execute()
}

export interface NewProposal {
  readonly id: string
  readonly kind: string
  readonly key: string
  readonly version: number
  readonly title: string
  readonly snapshot: unknown
  readonly note: string | null
  readonly preview: string | null
  readonly held: boolean
  readonly by: Author
  readonly now: Date
}

export async function insertProposal(db: Db, { by, now, snapshot, ...proposal }: NewProposal): Promise<void> {
  await publishing(db)
    .insertInto('proposal')
    .values({
      ...proposal,
      snapshot: json(snapshot),
      proposed_by: by.id,
      proposed_by_name: by.name,
      proposed_at: now,
    })
    .execute()
}

const proposals = (db: Db) =>
  publishing(db)
    .selectFrom('proposal')
    .select(['id', 'kind', 'key', 'version', 'title', 'note', 'preview', 'proposed_at as proposedAt'])
    .select(['proposed_by as proposedById', 'proposed_by_name as proposedBy'])

/** What waits for a second person, oldest first: all, or of one thing. Leaves the snapshot behind: a list has no use for it. */
export function findWaiting(db: Db, of?: { readonly kind: string; readonly key: string }) {
  return proposals(db)
    .where('open', '=', true)
    .$if(of !== undefined, query => query.where('kind', '=', of!.kind).where('key', '=', of!.key))
    .where(sql<boolean>`not ${decided} and not ${replaced} and version = 1 + ${published}`)
    .orderBy('proposed_at')
    .orderBy('id')
    .execute()
}

export function findProposal(db: Db, id: string) {
  return proposals(db)
    .select(['snapshot', 'held'])
    .select([decided.as('decided'), replaced.as('replaced'), published.as('published')])
    .where('id', '=', id)
    .executeTakeFirst()
}

const decided = sql<boolean>`(exists (select from publishing.publication done where done.id = proposal.id)
  or exists (select from publishing.held kept where kept.id = proposal.id)
  or exists (select from publishing.refusal back where back.proposal = proposal.id))`
const replaced = sql<boolean>`exists (select from publishing.proposal later
  where (later.kind, later.key) = (proposal.kind, proposal.key)
    and (later.proposed_at, later.id) > (proposal.proposed_at, proposal.id))`
const published = sql<number>`(select coalesce(max(done.version), 0)::int from publishing.publication done
  where (done.kind, done.key) = (proposal.kind, proposal.key))`

export async function insertRefusal(
  db: Db,
  { proposal, by, why, now }: { proposal: string; by: Author; why: string; now: Date }
): Promise<void> {
  await publishing(db)
    .insertInto('refusal')
    .values({ proposal, refused_by: by.id, refused_by_name: by.name, why, refused_at: now })
    .execute()
}

/** Sent back, newest first: for the people who have to change something. */
export function findRefused(db: Db, limit = 50) {
  return publishing(db)
    .selectFrom('refusal')
    .innerJoin('proposal', 'proposal.id', 'refusal.proposal')
    .select(['proposal.id', 'kind', 'key', 'title', 'proposed_by_name as proposedBy'])
    .select(['refused_by_name as refusedBy', 'why', 'refused_at as refusedAt'])
    .orderBy('refused_at', 'desc')
    .limit(limit)
    .execute()
}

/** Every version of a kind that still holds something, with its place in the chain. */
export function findFrozen(db: Db, kind: string, key?: string) {
  return publishing(db)
    .selectFrom('publication')
    .select(['number', 'key', 'version', 'title', 'snapshot', 'note', 'sha256'])
    .where('kind', '=', kind)
    .where('snapshot', 'is not', null)
    .$if(key !== undefined, query => query.where('key', '=', key ?? ''))
    .orderBy('number')
    .execute()
}

/** Leaves this much of a publication, and says why. As the system. */
export async function cutPublication(
  db: Db,
  number: number,
  left: { snapshot: unknown; note: string | null }
) {
  await publishing(db)
    .updateTable('publication')
    .set({
      snapshot: left.snapshot === null ? null : json(left.snapshot),
      note: left.note,
      cut_why: 'taken-back',
    })
    .where('number', '=', number)
    .execute()
}

/** Snapshots of proposals of a kind: those that wait, and those that were decided. */
export function findProposed(db: Db, kind: string, key?: string) {
  return publishing(db)
    .selectFrom('proposal')
    .select(['id', 'snapshot'])
    .where('kind', '=', kind)
    .$if(key !== undefined, query => query.where('key', '=', key ?? ''))
    .execute()
}

export async function cutProposal(db: Db, id: string, snapshot: unknown): Promise<void> {
  await publishing(db)
    .updateTable('proposal')
    .set({ snapshot: json(snapshot) })
    .where('id', '=', id)
    .execute()
}

export async function deleteProposal(db: Db, id: string): Promise<void> {
  await publishing(db).deleteFrom('refusal').where('proposal', '=', id).execute()
  await publishing(db).deleteFrom('proposal').where('id', '=', id).execute()
}

/** Whether there was such a thing and nothing of it is left, because somebody took it back. */
export async function isTakenBack(db: Db, kind: string, key: string): Promise<boolean> {
  const rows = await publishing(db)
    .selectFrom('publication')
    .select(({ fn }) => [fn.countAll<number>().as('all'), fn.count<number>('snapshot').as('left')])
    .where('kind', '=', kind)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  return rows.all > 0 && rows.left === 0
}

const publicationColumns = [
  ...(['id', 'kind', 'key', 'version', 'title', 'snapshot', 'note', 'sha256'] as const),
  ...(['proposed_by_name as proposedBy', 'approved_by_name as approvedBy'] as const),
  'published_on as publishedOn',
] as const

interface ProposalTable {
  id: string
  kind: string
  key: string
  version: number
  title: string
  snapshot: unknown
  note: string | null
  preview: string | null
  proposed_by: string
  proposed_by_name: string
  proposed_at: Date
  held: Generated<boolean>
  open: Generated<boolean>
}

interface HeldTable extends Omit<ProposalTable, 'preview' | 'proposed_at' | 'held' | 'open'> {
  needed_two: boolean
  approved_by: string | null
  approved_by_name: string | null
  held_on: CalendarDate
}

interface PublicationTable extends Omit<ProposalTable, 'preview' | 'proposed_at' | 'held' | 'open'> {
  number: number
  needed_two: boolean
  approved_by: string | null
  approved_by_name: string | null
  published_on: CalendarDate
  previous: string
  sha256: string
  cut_why: Generated<'taken-back' | null>
}

interface RefusalTable {
  proposal: string
  refused_by: string
  refused_by_name: string
  why: string
  refused_at: Date
}

export type ProposalRow = Omit<NonNullable<Awaited<ReturnType<typeof findProposal>>>, 'snapshot'>
export type PublicationRow = Selectable<PublicationTable>
