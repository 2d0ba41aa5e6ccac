import { needsTwoPeople, type Area, type Needs } from '../area/index.ts'
import {
  current,
  currentAll,
  propose,
  waitingFor,
  type Author,
  type Publication,
} from '../publishing/index.ts'
import type { ThemeKey } from '../themes/index.ts'
import type { Db } from '../../platform/db/index.ts'
import type { CalendarDate } from '../../standards/calendar.ts'
import { NotFound } from '../../standards/errors.ts'
import { staffCopy } from './copy.ts'
import {
  addStars,
  ballotsOf,
  countVoters,
  findBatches,
  findCounts,
  findRound,
  findRounds,
  type RoundRow,
} from '../rounds/index.ts'
import { findLines, type DecidedRound } from './from-rounds.ts'
import { newestFirst, prioritiesOf, type Priority } from './rules/priorities.ts'
import { makeSnapshot, type RoundSnapshot } from './rules/snapshot.ts'
import { findDecided, findDecision } from './store/decisions.ts'

const KIND = 'round'
const t = staffCopy.in('en-GB')

/** A round for staff. Errors: NotFound. */
export async function roundAt(db: Db, key: string): Promise<DecidedRound> {
  const round = await findRound(db, key)
  if (round === undefined) throw new NotFound('There is no such vote.')
  return { ...round, isDecided: (await findDecision(db, key)) !== undefined }
}

/** Every round for staff, newest first. */
export async function allRounds(db: Db): Promise<DecidedRound[]> {
  const decided = await findDecided(db)
  return (await findRounds(db)).map(round => ({ ...round, isDecided: decided.has(round.key) }))
}

/** Every published round: open ones first, then by the day they closed, newest first. */
export async function publishedRounds(db: Db): Promise<Publication<RoundSnapshot>[]> {
  const all = await currentAll<RoundSnapshot>(db, KIND)
  const order = newestFirst(all.map(({ snapshot }) => snapshot))
  return all.toSorted((one, other) => order.indexOf(one.snapshot) - order.indexOf(other.snapshot))
}

/** One published round, or null. */
export function publishedRound(db: Db, key: string): Promise<Publication<RoundSnapshot> | null> {
  return current<RoundSnapshot>(db, KIND, key)
}

/** What the newest decided round made priorities of: what to fix first, today. */
export async function newestPriorities(db: Db): Promise<Priority[]> {
  const rounds = await publishedRounds(db)
  return rounds.map(({ snapshot }) => prioritiesOf(snapshot)).find(({ length }) => length > 0) ?? []
}

/** Every priority there ever was, by theme, newest round first. */
export async function priorityByTheme(db: Db): Promise<ReadonlyMap<ThemeKey, readonly Priority[]>> {
  const all = (await publishedRounds(db)).flatMap(({ snapshot }) => prioritiesOf(snapshot))
  return Map.groupBy(all, ({ theme }) => theme)
}

/** The public page of a round as it would be if it were published now. Errors: NotFound. */
export async function draftRound(db: Db, area: Area, key: string): Promise<RoundSnapshot> {
  const round = await findRound(db, key)
  if (round === undefined || round.opened === null) throw new NotFound('There is no such round.')
  const { title, question, event, method, mode, rule, closes, closed, opened, source } = round
  const counts = [...(await findCounts(db, key)), ...(await starsOnBallots(db, round))]
  const starsOf = (theme: ThemeKey) =>
    addStars(counts.filter(({ item }) => item === theme).map(({ stars }) => stars))
  const counted = <L extends { theme: ThemeKey }>(line: L) => ({ ...line, stars: starsOf(line.theme) })
  const lines = (await findLines(db, key)).map(counted)
  const decision = await findDecision(db, key)
  return makeSnapshot({
    ...{ key, title, question, event, rule, opened, closes, closed, source, lines },
    ...{ method, mode, people: await peopleIn(db, key), taken: decision?.lines ?? [] },
    ...{ cornerstones: area.cornerstones, smallNumber: area.smallNumber },
    decision: decision ? { on: decision.on, by: decision.decidedBy } : null,
  })
}

/** What everybody gave on phones and slips, once nobody can choose any more. An item without a star had none. */
async function starsOnBallots(db: Db, { key, method, mode, closed }: RoundRow) {
  if (method !== 'stars' || mode === 'elsewhere' || closed === null) return []
  const ballots = await ballotsOf(db, { key, method })
  const given = (theme: ThemeKey) =>
    ballots.reduce((sum, { choice }) => sum + (choice.method === 'stars' ? (choice.stars[theme] ?? 0) : 0), 0)
  return (await findLines(db, key)).map(({ theme }) => ({ item: theme, stars: { exactly: given(theme) } }))
}

/** Who took part: as written down for the whole round, else the sum of its sheets when each says. Null: not known. */
export async function peopleIn(db: Db, key: string): Promise<number | null> {
  const written = (await findRound(db, key))?.people ?? null
  if (written !== null) return written
  const sheets = (await findBatches(db, key)).filter(
    sheet => sheet.struckOn === null && sheet.kind !== 'slips'
  )
  const onBallots = (await countVoters(db, key)).reduce((sum, { people }) => sum + people, 0)
  if (sheets.length === 0 && onBallots === 0) return null
  if (sheets.some(({ voters }) => voters === null)) return null
  return sheets.reduce((sum, { voters }) => sum + (voters ?? 0), onBallots)
}

interface RoundProposal {
  readonly key: string
  readonly by: Author
  readonly note: string | null
  readonly needsTwo?: boolean
  readonly today?: CalendarDate
}

/** The frozen copy that waits for a second person. Errors: NotFound when none does. */
export async function waitingRound(db: Db, key: string): Promise<RoundSnapshot> {
  const waiting = await waitingFor<RoundSnapshot>(db, KIND, key)
  if (waiting === null) throw new NotFound('Nothing of this vote waits.')
  return waiting.snapshot
}

/** Hands a round as it stands to the public record; it waits for a second person where the area asks for two. */
export async function proposeRound(
  needs: Needs,
  db: Db,
  proposal: RoundProposal
): Promise<{ published: boolean }> {
  const { area, newId, now } = needs
  const { key, by, note, needsTwo = needsTwoPeople(area, 'priorities'), today = needs.today() } = proposal
  const snapshot = await draftRound(db, area, key)
  return propose(db, {
    ...{ kind: KIND, key, title: t.toPublish(snapshot.title), snapshot, note, by, needsTwo },
    ...{ id: newId(), now: now(), today, preview: `/staff/votes/${key}/proposed` },
  })
}
